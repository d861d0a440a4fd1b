namespace MetaCatalog.JsonSchema.Tests.Conformance;

/// <summary>Tests of the official suite that are known to fail, with the reason. The list only shrinks.</summary>
internal static class KnownFailures
{
    public static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>(StringComparer.Ordinal)
    {
    };
}
