namespace MetaCatalog.Server.Layout;

/// <summary>The words of the pages in English and Japanese.</summary>
public sealed class Texts
{
    private readonly bool japanese;

    private Texts(string language)
    {
        Language = language;
        japanese = language == "ja";
    }

    /// <summary>The language tag of the page, <c>ja</c> or <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>The words in the language.</summary>
    public static Texts In(string language) => new(language);

    /// <summary>The text in the language of the page.</summary>
    public string Say(string english, string japaneseText) => japanese ? japaneseText : english;

    /// <summary>A code of the catalog (access level, domain, state, facet) as people call it; the code itself when it has no name.</summary>
    public string Name(string code) => Names.TryGetValue(code, out var name) ? Say(name.En, name.Ja) : code;

    private static readonly Dictionary<string, (string En, string Ja)> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["open"] = ("Open", "公開"),
        ["registered"] = ("Registration needed", "登録者公開"),
        ["restricted"] = ("On request", "制限公開"),
        ["controlled"] = ("Committee review", "審査制公開"),
        ["embargoed"] = ("Embargoed", "公開猶予中"),
        ["metadata-only"] = ("Metadata only", "メタデータのみ"),
        ["metadataOnly"] = ("Metadata only", "メタデータのみ"),
        ["hidden"] = ("Hidden", "非公開（存在秘匿）"),
        ["materials"] = ("Materials", "材料"),
        ["genomic"] = ("Genomic", "ゲノム"),
        ["seismic"] = ("Seismic", "地震"),
        ["core"] = ("General", "一般"),
        ["draft"] = ("Draft", "下書き"),
        ["inReview"] = ("In review", "審査中"),
        ["published"] = ("Published", "公開済み"),
        ["withdrawn"] = ("Withdrawn", "取り下げ"),
        ["waiting"] = ("Waiting", "審査待ち"),
        ["granted"] = ("Granted", "許可"),
        ["refused"] = ("Refused", "不許可"),
        ["revoked"] = ("Revoked", "取消"),
        ["expired"] = ("Expired", "期限切れ"),
        ["permitted"] = ("Permitted", "利用可"),
        ["conditional"] = ("Conditional", "条件付き"),
        ["prohibited"] = ("Not permitted", "利用不可"),
        ["non-profit"] = ("a non-profit organisation", "非営利機関"),
        ["company"] = ("a company", "営利企業"),
        ["use"] = ("May be used for", "利用目的"),
        ["domain"] = ("Domain", "分野"),
        ["access"] = ("Access", "アクセス区分"),
        ["accessLevel"] = ("Access", "アクセス区分"),
        ["licence"] = ("Licence", "ライセンス"),
        ["publisher"] = ("Publisher", "公開者"),
        ["format"] = ("Format", "データ形式"),
        ["keyword"] = ("Keyword", "キーワード"),
        ["year"] = ("Year", "年"),
        ["theme"] = ("Theme", "主題"),
        ["organism"] = ("Organism", "生物種"),
        ["element"] = ("Element", "元素"),
        ["issued"] = ("Issued", "公開年"),
        ["magnitude"] = ("Magnitude", "マグニチュード"),
        ["samplingRate"] = ("Sampling rate (Hz)", "サンプリング周波数 (Hz)"),
        ["temperature"] = ("Temperature (K)", "温度 (K)"),
        ["readiness"] = ("AI-readiness", "AI活用準備度"),
        ["fair"] = ("FAIR (F-UJI, %)", "FAIR（F-UJI、%）"),
        ["mqa"] = ("Metadata quality (MQA)", "メタデータ品質（MQA）"),
        ["sufficient"] = ("Sufficient", "可"),
        ["good"] = ("Good", "良"),
        ["excellent"] = ("Excellent", "優"),
        ["state"] = ("State", "状態"),
        ["L0"] = ("L0 Registered", "L0 登録済み"),
        ["L1"] = ("L1 Findable", "L1 発見可能"),
        ["L2"] = ("L2 Machine-accessible", "L2 機械アクセス可能"),
        ["L3"] = ("L3 Interpretable", "L3 解釈可能"),
        ["L4"] = ("L4 AI-ready", "L4 AI活用可能"),
    };
}
