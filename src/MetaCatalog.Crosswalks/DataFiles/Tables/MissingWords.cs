using System.Text;

namespace MetaCatalog.Crosswalks.DataFiles.Tables;

/// <summary>Words that tables write where there is no value.</summary>
internal static class MissingWords
{
    private const int Longest = 14;

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "na", "n/a", "#n/a", "nan", "null", "none", "nil", "-", "--", ".", "?", "missing", "not applicable", "not collected", "unknown", "欠測", "なし",
    };

    /// <summary>Whether the text stands for a missing value.</summary>
    public static bool Contains(ReadOnlySpan<byte> text) =>
        text.Length <= Longest && text[0] is (byte)'n' or (byte)'N' or (byte)'#' or (byte)'-' or (byte)'.' or (byte)'?' or (byte)'m' or (byte)'M' or (byte)'u' or (byte)'U' or 0xE6 or 0xE3
        && Words.Contains(Encoding.UTF8.GetString(text));
}
