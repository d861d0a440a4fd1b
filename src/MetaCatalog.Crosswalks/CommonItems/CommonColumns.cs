namespace MetaCatalog.Crosswalks.CommonItems;

/// <summary>The thirty columns of the CSV form, in their order. Facts: the export of GakuNin RDM, edition 2024.</summary>
internal static class CommonColumns
{
    public static IReadOnlyList<string> Japanese { get; } =
    [
        "資金配分機関情報", "体系的番号におけるプログラム情報コード", "プログラム名", "体系的番号", "プロジェクト名",
        "データNo.", "データの名称", "掲載日・掲載更新日", "データの説明", "データの分野", "データ種別", "概略データ量",
        "管理対象データの利活用・提供方針 (有償/無償)", "管理対象データの利活用・提供方針(ライセンス)", "管理対象データの利活用・提供方針(引用方法等)",
        "アクセス権", "公開予定日 (公開期間猶予の場合)", "リポジトリ情報", "リポジトリURL・DOIリンク",
        "データ作成者", "データ作成者の研究者番号", "データ管理機関", "データ管理機関コード", "データ管理者", "データ管理者の研究者番号",
        "データ管理者の所属組織名", "データ管理者の所属機関の連絡先住所", "データ管理者の所属機関の連絡先電話番号", "データ管理者の所属機関の連絡先メールアドレス", "備考",
    ];

    public static IReadOnlyList<string> English { get; } =
    [
        "Funder", "Funding stream code in Japan Grant Number", "Program name", "Japan Grant Number", "Project name",
        "Data No.", "Title", "Date (Issued / Updated)", "Description", "Research field", "Data type", "File size",
        "Data utilization and provision policy(Free/Consideration)", "Data utilization and provision policy(License)", "Data utilization and provision policy(citation information)",
        "Access rights", "Publication date (for embargoed access)", "Repository information", "Repository URL/ DOI link",
        "Creator Name", "Creator name identifier (e-Rad)", "Hosting institution", "Hosting institution Identifier", "Data manager", "Data manager identifier (e-Rad)",
        "Contact organization of data manager", "Contact address of data manager", "Contact phone number of data manager", "Contact mail address of data manager", "Remarks",
    ];

    /// <summary>Where a heading stands among the thirty; -1 for any other. Spaces and full-width forms do not matter.</summary>
    public static int PlaceOf(string heading)
    {
        var plain = Plain(heading);
        var place = JapanesePlain.FindIndex(one => one == plain);
        return place >= 0 ? place : EnglishPlain.FindIndex(one => one == plain);
    }

    /// <summary>Whether a heading is one of the Japanese thirty.</summary>
    public static bool IsJapanese(string heading) => JapanesePlain.Contains(Plain(heading));

    private static readonly List<string> JapanesePlain = [.. Japanese.Select(Plain)];

    private static readonly List<string> EnglishPlain = [.. English.Select(Plain)];

    private static string Plain(string heading) =>
        string.Concat(heading.Normalize(System.Text.NormalizationForm.FormKC).Where(static c => !char.IsWhiteSpace(c) && c != '\uFEFF')).ToLowerInvariant();
}
