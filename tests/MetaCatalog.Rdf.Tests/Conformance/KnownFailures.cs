namespace MetaCatalog.Rdf.Tests.Conformance;

/// <summary>Tests of official suites that fail, id → reason. The list only shrinks.</summary>
internal static class KnownFailures
{
    public static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();
}
