namespace MetaCatalog.Shacl.Tests.Conformance;

/// <summary>Tests of the official suite that fail, with the reason. The list only shrinks.</summary>
internal static class KnownFailures
{
    public static readonly IReadOnlyDictionary<string, string> ById = new Dictionary<string, string>();
}
