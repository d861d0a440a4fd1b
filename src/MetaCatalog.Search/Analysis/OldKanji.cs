namespace MetaCatalog.Search.Analysis;

/// <summary>Old and variant forms of common kanji and the forms in use today: <c>學</c> is found by <c>学</c>.</summary>
internal static class OldKanji
{
    private const string Pairs =
        "學学國国體体發発會会實実變変廣広澤沢邊辺邉辺齋斎齊斉濱浜櫻桜龍竜瀧滝嶋島嶌島髙高﨑崎圓円氣気藝芸檢検驗験觀観鹽塩鐵鉄點点數数"
        + "礦鉱鑛鉱燒焼轉転傳伝應応臺台灣湾縣県區区廳庁醫医藥薬蟲虫與与參参圖図繪絵關関續続經経繼継緣縁總総聲声豐豊辭辞遲遅鄉郷釋釈"
        + "靈霊鷄鶏麥麦黃黄黑黒齒歯齡齢當当晝昼壓圧圍囲爲為榮栄營営衞衛驛駅溫温穩穏價価畫画擴拡覺覚樂楽勸勧卷巻寬寛歡歓陷陥顏顔舊旧"
        + "據拠擧挙狹狭曉暁徑径莖茎惠恵揭掲輕軽攝摂專専戰戦淺浅錢銭潛潜雙双壯壮搜捜增増藏蔵屬属墮堕對対帶帯滯滞擇択單単團団斷断彈弾"
        + "癡痴鑄鋳聽聴敕勅鎭鎮遞逓黨党燈灯盜盗稻稲德徳獨独讀読屆届貳弐惱悩腦脳廢廃拜拝賣売髮髪拔抜佛仏拂払竝並辨弁寶宝萬万滿満默黙"
        + "譯訳豫予餘余譽誉搖揺樣様謠謡來来賴頼亂乱覽覧兩両獵猟壘塁勵励禮礼隸隷戀恋爐炉勞労樓楼祿禄彌弥證証條条狀状乘乗淨浄剩剰疊畳"
        + "孃嬢讓譲釀醸觸触囑嘱粹粋醉酔隨随髓髄樞枢靜静竊窃眞真盡尽稱称獎奨將将奧奥假仮勳勲薰薫螢蛍硏研險険圈圏獻献顯顕恆恒效効碎砕"
        + "濟済劑剤雜雑蠶蚕慘惨贊賛殘残絲糸寫写壽寿收収從従澁渋獸獣縱縦肅粛處処敍叙濕湿纖繊踐践槪概敎教吳呉亞亜惡悪壹壱隱隠戲戯犧犠舍舎堯尭遙遥瑤瑶插挿晉晋奬奨嚴厳驅駆曆暦歷歴錄録綠緑硏研鍊錬渴渇拂払祕秘穗穂攜携緖緒德徳涉渉殼殻凾函姬姫峽峡每毎戾戻步歩淚涙";

    private static readonly char[] Table = MakeTable();

    /// <summary>The form in use today of a character, itself when it has no other.</summary>
    public static char Fold(char c) => c is >= '\u4E00' and <= '\uFAFF' && Table[c - '\u4E00'] is var today and not '\0' ? today : c;

    private static char[] MakeTable()
    {
        var table = new char['\uFAFF' - '\u4E00' + 1];
        for (var i = 0; i < Pairs.Length; i += 2)
        {
            table[Pairs[i] - '\u4E00'] = Pairs[i + 1];
        }

        return table;
    }
}
