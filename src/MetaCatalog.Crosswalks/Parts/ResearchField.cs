using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>The fields by which e-Rad sorts publicly funded research, with the words that Japan's common metadata items use for them.</summary>
internal sealed record ResearchField(string Code, string Japanese, string English)
{
    private const string List = Codes.Base + "research-field/";

    private static readonly ResearchField[] All =
    [
        new("189", "ライフサイエンス", "Life Science"),
        new("289", "情報通信", "Informatics"),
        new("389", "環境", "Environmental Science"),
        new("489", "ナノテク・材料", "Nanotechnology/Materials"),
        new("589", "エネルギー", "Energy Engineering"),
        new("689", "ものづくり技術", "Manufacturing Technology"),
        new("789", "社会基盤", "Social Infrastructure"),
        new("889", "フロンティア", "Frontier Technology"),
        new("900", "人文・社会", "Humanities & Social Sciences"),
        new("1000", "自然科学一般", "Natural Science"),
        new("9999", "その他", "Others"),
    ];

    private static readonly Dictionary<string, ResearchField> ByName = All
        .SelectMany(static field => new[] { field.Code, field.Japanese, field.English }.Select(name => (name, field)))
        .ToDictionary(static pair => pair.name, static pair => pair.field, StringComparer.OrdinalIgnoreCase);

    /// <summary>The IRI of the field in the catalog's code list.</summary>
    public string Address => List + Code;

    /// <summary>The field with the code, or with the Japanese or English name; null when there is none.</summary>
    public static ResearchField? Named(string? name) => name is null ? null : ByName.GetValueOrDefault(name.Trim());

    /// <summary>The field that an IRI of the code list stands for; null for any other.</summary>
    public static ResearchField? At(string? iri) =>
        iri is not null && iri.StartsWith(List, StringComparison.Ordinal) ? ByName.GetValueOrDefault(iri[List.Length..]) : null;
}
