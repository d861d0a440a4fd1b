namespace MetaCatalog.Crosswalks.LinkedData;

/// <summary>What a dialect's own context says, so that documents read alike whether they carry it, point to it or forgot it.</summary>
/// <param name="Names">Name → IRI.</param>
/// <param name="Json">The names whose values are JSON as it is.</param>
/// <param name="References">The names whose texts are references.</param>
internal sealed record LinkedDialect(IReadOnlyDictionary<string, string> Names, IReadOnlyList<string> Json, IReadOnlyList<string> References)
{
    /// <summary>schema.org, whose names need no explanation.</summary>
    public static LinkedDialect SchemaOrg { get; } = new(new Dictionary<string, string> { ["conformsTo"] = "http://purl.org/dc/terms/conformsTo" }, [], []);
}
