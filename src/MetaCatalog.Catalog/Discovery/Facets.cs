namespace MetaCatalog.Catalog.Discovery;

/// <summary>The names of the facets, as in URLs. Histograms are facets, too: <see cref="Histograms"/>.</summary>
public static class Facets
{
    /// <summary>Domain profile: <c>core</c>, <c>materials</c>, <c>genomic</c>, <c>seismic</c>.</summary>
    public const string Domain = "domain";

    /// <summary>Access level in force, by code.</summary>
    public const string AccessLevel = "access";

    /// <summary>Licence IRI.</summary>
    public const string Licence = "licence";

    /// <summary>Publisher's name.</summary>
    public const string Publisher = "publisher";

    /// <summary>Media type.</summary>
    public const string Format = "format";

    /// <summary>Keyword.</summary>
    public const string Keyword = "keyword";

    /// <summary>Year of issue.</summary>
    public const string Year = "year";

    /// <summary>AI-readiness level: <c>L0</c> … <c>L4</c>.</summary>
    public const string Readiness = "readiness";

    /// <summary>What data.europa.eu would call the quality of the metadata (MQA 2): <c>sufficient</c>, <c>good</c>, <c>excellent</c>.</summary>
    public const string Mqa = "mqa";

    /// <summary>What data may be used for: the code of a purpose, with <c>:conditional</c> where something must be done first.</summary>
    public const string Use = "use";

    /// <summary>Theme, a path: <c>research-field/489</c> counts for <c>research-field</c>, too.</summary>
    public const string Theme = "theme";

    /// <summary>Organism, a path of the tree of life: <c>Eukaryota/…/Mus musculus</c>. A filter takes any name or NCBI number in it.</summary>
    public const string Organism = "organism";

    /// <summary>Chemical element, by symbol.</summary>
    public const string Element = "element";

    /// <summary>State; only for who sees everything.</summary>
    public const string State = "state";

    /// <summary>Those whose values are paths; with one value chosen, the next level under it is counted.</summary>
    public static IReadOnlyList<string> Hierarchical { get; } = [Theme, Organism];

    /// <summary>Those that everyone may ask for.</summary>
    public static IReadOnlyList<string> Public { get; } = [Domain, AccessLevel, Licence, Publisher, Format, Keyword, Year, Readiness, Mqa, Use, Theme, Organism, Element];

    /// <summary>All, <see cref="State"/> among them.</summary>
    public static IReadOnlyList<string> Staff { get; } = [.. Public, State];

    /// <summary>Those that catalog card and revision give; the others need the whole description.</summary>
    internal static IReadOnlyList<string> OfCard { get; } = [Domain, AccessLevel, Licence, Publisher, Format, Keyword, Year, Readiness, Mqa, Use, State];
}
