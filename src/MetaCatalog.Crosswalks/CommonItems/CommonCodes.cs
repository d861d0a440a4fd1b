using MetaCatalog.Crosswalks.Parts;

namespace MetaCatalog.Crosswalks.CommonItems;

/// <summary>A value of a closed list of the common items: its code and its words.</summary>
/// <param name="Code">The code in GakuNin RDM.</param>
/// <param name="Japanese">The Japanese words.</param>
/// <param name="English">The English words.</param>
/// <param name="Value">What it stands for: a code of e-Rad, an address.</param>
internal sealed record CommonCode(string Code, string Japanese, string English, string? Value = null)
{
    public Words Words => new(Japanese, English);

    /// <summary>Whether a text is the code or one of the words.</summary>
    public bool IsCalled(string text) =>
        text.Equals(Code, StringComparison.OrdinalIgnoreCase) || text == Japanese || text.Equals(English, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The closed lists of the common metadata items for publicly funded research data. Facts: the registration form of GakuNin RDM, version 3.</summary>
internal static class CommonCodes
{
    /// <summary>Funders with their e-Rad codes.</summary>
    public static CommonCode[] Funders { get; } =
    [
        new("AMED", "国立研究開発法人日本医療研究開発機構", "Japan Agency for Medical Research and Development", "303"),
        new("MOD", "防衛省", "Ministry of Defense", "501"),
        new("NRA", "原子力規制庁", "Nuclear Regulation Authority", "1503"),
        new("ERCA", "独立行政法人環境再生保全機構", "Environmental Restoration and Conservation Agency", "1502"),
        new("CAO", "内閣府", "Cabinet Office", "301"),
        new("SOUMU", "総務省", "Ministry of Internal Affairs and Communications", "601"),
        new("FDMA", "消防庁", "Fire and Disaster Management Agency", "605"),
        new("NICT", "国立研究開発法人情報通信研究機構", "National Institute of Information and Communications Technology", "615"),
        new("MEXT", "文部科学省", "Ministry of Education, Culture, Sports, Science and Technology", "1001"),
        new("JST", "国立研究開発法人科学技術振興機構", "Japan Science and Technology Agency", "1020"),
        new("JSPS", "独立行政法人日本学術振興会", "Japan Society for the Promotion of Science", "1025"),
        new("MHLW", "厚生労働省", "Ministry of Health, Labour and Welfare", "1101"),
        new("MAFF", "農林水産省", "Ministry of Agriculture, Forestry and Fisheries", "1201"),
        new("PRIMAFF", "農林水産省農林水産政策研究所", "Policy Research Institute, Ministry of Agriculture, Forestry and Fisheries", "1203"),
        new("NARO", "国立研究開発法人農業・食品産業技術総合研究機構", "National Agriculture and Food Research Organization", "1205"),
        new("METI", "経済産業省", "Ministry of Economy, Trade and Industry", "1301"),
        new("NEDO", "国立研究開発法人新エネルギー・産業技術総合開発機構", "New Energy and Industrial Technology Development Organization", "1305"),
        new("MLIT", "国土交通省", "Ministry of Land, Infrastructure, Transport and Tourism", "1401"),
        new("NILIM", "国土技術政策総合研究所", "National Institute for Land and Infrastructure Management", "1405"),
        new("ENV", "環境省", "Ministry of the Environment", "1501"),
        new("BIBIOHN", "国立研究開発法人医薬基盤・健康・栄養研究所", "National Institutes of Biomedical Innovation, Health and Nutrition", "1106"),
    ];

    /// <summary>Kinds of data with the labels of COAR.</summary>
    public static CommonCode[] DataTypes { get; } =
    [
        Type("dataset", "データセット"),
        Type("aggregated data", "集計データ"),
        Type("clinical trial data", "臨床試験データ"),
        Type("compiled data", "編集データ"),
        Type("encoded data", "符号化データ"),
        Type("experimental data", "実験データ"),
        Type("genomic data", "ゲノムデータ"),
        Type("geospatial data", "地理空間データ"),
        Type("laboratory notebook", "実験ノート"),
        Type("measurement and test data", "測定・評価データ"),
        Type("observational data", "観測データ"),
        Type("recorded data", "記録データ"),
        Type("simulation data", "シミュレーションデータ"),
        Type("survey data", "調査データ"),
    ];

    /// <summary>Access rights with COAR's addresses.</summary>
    public static CommonCode[] AccessRights { get; } =
    [
        new("open access", "公開", "open access", AccessAddress.Named("open access")),
        new("restricted access", "共有", "restricted access", AccessAddress.Named("restricted access")),
        new("metadata only access", "非共有・非公開", "metadata only access", AccessAddress.Named("metadata only access")),
        new("embargoed access", "公開期間猶予", "embargoed access", AccessAddress.Named("embargoed access")),
    ];

    /// <summary>Free of charge or not.</summary>
    public static CommonCode[] Charges { get; } = [new("free", "無償", "free", "true"), new("consideration", "有償", "consideration", "false")];

    /// <summary>Licences with their addresses; those that are no licence have none.</summary>
    public static CommonCode[] Licences { get; } =
    [
        new("NO_LICENSE", "ライセンスなし", "No license"),
        new("CC0", "CC0 1.0 Universal", "CC0 1.0 Universal", "https://creativecommons.org/publicdomain/zero/1.0/"),
        new("CC0PD", "CC0 1.0 パブリック・ドメイン提供", "CC0 1.0 Public Domain Dedication", "https://creativecommons.org/publicdomain/zero/1.0/"),
        Cc("CCBY", "by"),
        Cc("CCBYSA", "by-sa"),
        Cc("CCBYND", "by-nd"),
        Cc("CCBYNC", "by-nc"),
        Cc("CCBYNCSA", "by-nc-sa"),
        Cc("CCBYNCND", "by-nc-nd"),
        Spdx("AFL", "AFL-3.0"),
        new("PD", "パブリックドメイン", "Public Domain", "https://creativecommons.org/publicdomain/mark/1.0/"),
        Spdx("MIT", "MIT"),
        Spdx("Apache2", "Apache-2.0"),
        Spdx("BSD2", "BSD-2-Clause"),
        Spdx("BSD3", "BSD-3-Clause"),
        Spdx("GPL3", "GPL-3.0-only"),
        Spdx("GPL2", "GPL-2.0-only"),
        Spdx("Artistic2", "Artistic-2.0"),
        Spdx("Eclipse1", "EPL-1.0"),
        Spdx("LGPL3", "LGPL-3.0-only"),
        Spdx("LGPL2_1", "LGPL-2.1-only"),
        Spdx("Mozilla2", "MPL-2.0"),
        new("OTHER", "その他", "Other"),
    ];

    /// <summary>The value of a list that a text calls by its code or its words; null for any other text.</summary>
    public static CommonCode? Called(CommonCode[] list, string? text) => text is null ? null : Array.Find(list, code => code.IsCalled(text.Trim()));

    /// <summary>The value of a list that stands for something; null when none does.</summary>
    public static CommonCode? For(CommonCode[] list, string? value) => value is null ? null : Array.Find(list, code => code.Value == value);

    private static CommonCode Type(string label, string japanese) => new(label, japanese, label, ResourceType.Named(label)!.Address);

    private static CommonCode Cc(string code, string kind) =>
        new(code, $"CC {kind.ToUpperInvariant()} 4.0", $"CC {kind.ToUpperInvariant()} 4.0", $"https://creativecommons.org/licenses/{kind}/4.0/");

    private static CommonCode Spdx(string code, string id) => new(code, id, id, $"https://spdx.org/licenses/{id}");
}
