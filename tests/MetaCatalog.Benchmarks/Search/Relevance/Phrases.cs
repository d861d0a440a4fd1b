namespace MetaCatalog.Benchmarks.Search.Relevance;

/// <summary>The sentences records are made of: {s} subject, {a} aspect, {c} context, {o} another concept.</summary>
internal static class Phrases
{
    public static readonly (string Japanese, string Kana)[] TitlesJa =
    [
        ("{s}の{c}に関する{a}データ", "{s}の{c}にかんする{a}でーた"),
        ("{c}における{s}の{a}", "{c}における{s}の{a}"),
        ("{s}：{c}の{a}", "{s} {c}の{a}"),
        ("{s}の{a}と{c}", "{s}の{a}と{c}"),
    ];

    public static readonly (string Japanese, string Kana)[] ShortTitlesJa =
    [
        ("{s}の{a}データセット", "{s}の{a}でーたせっと"),
        ("{s}についての{a}", "{s}についての{a}"),
        ("{a}：{s}", "{a} {s}"),
    ];

    public static readonly string[] TitlesEn = ["{a} of {s} ({c})", "{c}: {a} of {s}", "{s} and {c}: {a} data", "{a} for the study of {c}, {s}"];

    public static readonly string[] ShortTitlesEn = ["{a} of {s}", "{s}: {a} data set", "A collection of {a}, {s}"];

    public static readonly string[] OpeningsJa =
        ["{s}を対象とした{a}の結果をまとめた。", "本データセットは{s}の{a}を収録する。", "{a}により{s}を調べた記録である。"];

    public static readonly string[] OpeningsEn =
        ["Results of {a} on {s}.", "This data set holds {a} of {s}.", "Records of {s} examined for {a}."];

    public static readonly string[] CircumstancesJa = ["特に{c}に注目した。", "{c}の条件で比較した値を含む。"];

    public static readonly string[] CircumstancesEn = ["The focus is on {c}.", "Values are compared with regard to {c}."];

    public static readonly string[] TouchesJa = ["あわせて{o}の値も示す。", "{o}との関係も付録の表にある。"];

    public static readonly string[] TouchesEn = ["Values of {o} are given as well.", "A table in the appendix relates them to {o}."];

    /// <summary>Named, but not in the data: who looks for it does not want this record.</summary>
    public static readonly string[] PassingJa = ["手順は{o}の研究のものを流用した。", "{o}のデータは含まない。", "{o}の専門家による査読を受けた。"];

    public static readonly string[] PassingEn =
        ["The protocol was taken over from studies of {o}.", "No data on {o} are included.", "Reviewed by an expert in {o}."];

    public static readonly string[] FillersJa =
    [
        "測定は三回くり返し、平均と標準偏差を示す。", "ファイルはCSV形式で、見出しに単位を記した。", "装置の校正記録を添付した。", "欠測値は空欄とした。",
        "解析に用いたスクリプトも公開する。", "利用の際は本データを引用してほしい。", "品質管理の結果、一部の値を除外した。", "更新は年に一度行う。",
    ];

    public static readonly string[] FillersEn =
    [
        "Each measurement was repeated three times; means and deviations are given.", "Files are CSV with units in the header.", "Calibration records are attached.",
        "Missing values are left empty.", "Scripts of the analysis are included.", "Please cite this data set when you use it.",
        "Some values were left out after quality control.", "The collection is updated once a year.",
    ];

    public static readonly (string Japanese, string English)[] Publishers =
    [
        ("見本大学", "Mihon University"), ("例示大学地球科学研究所", "Reiji University Institute of Earth Sciences"), ("架空材料研究機構", "Kakuu Institute for Materials"),
        ("仮設遺伝研究所", "Kasetsu Institute of Genetics"), ("北見本工業大学", "Kita-Mihon Institute of Technology"), ("例示海洋研究センター", "Reiji Ocean Research Centre"),
        ("南見本農業試験場", "Minami-Mihon Agricultural Station"), ("架空防災研究所", "Kakuu Disaster Prevention Institute"), ("仮名医科大学", "Kamei Medical University"),
        ("東例示産業技術研究所", "East Reiji Industrial Research Laboratory"),
    ];

    public static readonly (string Japanese, string English)[] Creators =
    [
        ("例示 太郎", "Reiji, Taro"), ("見本 花子", "Mihon, Hanako"), ("仮名 次郎", "Kamei, Jiro"), ("架空 幸子", "Kakuu, Sachiko"), ("試作 健", "Shisaku, Ken"),
        ("雛形 恵", "Hinagata, Megumi"), ("標本 学", "Hyohon, Manabu"), ("模型 直美", "Mokei, Naomi"), ("範例 誠", "Hanrei, Makoto"), ("手本 明", "Tehon, Akira"),
    ];
}
