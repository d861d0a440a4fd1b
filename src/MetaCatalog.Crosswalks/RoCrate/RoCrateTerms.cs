using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.RoCrate;

/// <summary>The names that RO-Crate's context gives beside those of schema.org.</summary>
internal static class RoCrateTerms
{
    /// <summary>The class that RO-Crate calls <c>File</c>.</summary>
    public static readonly Iri File = new(KnownPrefixes.Schema + "MediaObject");

    /// <summary>The dialect.</summary>
    public static LinkedDialect Dialect { get; } = new(
        new Dictionary<string, string>
        {
            ["File"] = File.Value,
            ["Journal"] = KnownPrefixes.Schema + "Periodical",
            ["conformsTo"] = "http://purl.org/dc/terms/conformsTo",
            ["RepositoryCollection"] = "http://pcdm.org/models#Collection",
            ["RepositoryObject"] = "http://pcdm.org/models#Object",
            ["hasFile"] = "http://pcdm.org/models#hasFile",
            ["hasMember"] = "http://pcdm.org/models#hasMember",
            ["memberOf"] = "http://pcdm.org/models#memberOf",
            ["ComputationalWorkflow"] = "https://bioschemas.org/ComputationalWorkflow",
            ["FormalParameter"] = "https://bioschemas.org/FormalParameter",
            ["input"] = "https://bioschemas.org/properties/input",
            ["output"] = "https://bioschemas.org/properties/output",
        },
        [],
        []);

    /// <summary>IRI → name in the context that is written.</summary>
    public static IReadOnlyDictionary<string, string> Keys { get; } = Dialect.Names.ToDictionary(static pair => pair.Value, static pair => pair.Key);
}
