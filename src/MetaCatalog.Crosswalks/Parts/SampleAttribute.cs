namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Names of attributes of samples, of which archives give several for one attribute.</summary>
internal static class SampleAttribute
{
    /// <summary>Whether two names differ only in case, blanks, hyphens and underscores, as <c>collection_date</c> and <c>collection date</c> do.</summary>
    public static bool SaysTheSame(string name, string other) => Plain(name).Equals(Plain(other), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) => string.Concat(name.Where(static c => c is not ('_' or '-' or ' ')));
}
