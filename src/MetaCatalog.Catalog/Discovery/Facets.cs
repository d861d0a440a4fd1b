namespace MetaCatalog.Catalog.Discovery;

/// <summary>The names of the facets, as in URLs.</summary>
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

    /// <summary>What data may be used for: the code of a purpose, with <c>:conditional</c> where something must be done first.</summary>
    public const string Use = "use";

    /// <summary>State; only for who sees everything.</summary>
    public const string State = "state";

    /// <summary>Those that everyone may ask for.</summary>
    public static IReadOnlyList<string> Public { get; } = [Domain, AccessLevel, Licence, Publisher, Format, Keyword, Year, Readiness, Use];

    /// <summary>All, <see cref="State"/> among them.</summary>
    public static IReadOnlyList<string> Staff { get; } = [.. Public, State];
}
