using System.Globalization;
using System.Text.RegularExpressions;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Amounts of data in words, such as <c>852.95 KB</c>.</summary>
internal static partial class DataAmount
{
    /// <summary>The number of bytes; units of 1000, and of 1024 where they have an i. Null for anything else, such as pages or a range.</summary>
    public static long? Bytes(string? words)
    {
        if (words is null || Amount().Match(words) is not { Success: true } match)
        {
            return null;
        }

        var power = " KMGTPE".IndexOf(char.ToUpperInvariant(match.Groups[2].Length > 0 ? match.Groups[2].Value[0] : ' '), StringComparison.Ordinal);
        var bytes = double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * Math.Pow(match.Groups[3].Length > 0 ? 1024 : 1000, power);
        return bytes < long.MaxValue ? (long)Math.Round(bytes) : null;
    }

    [GeneratedRegex(@"^\s*([0-9]{1,15}(?:\.[0-9]{1,9})?)\s*([kKmMgGtTpPeE]?)(i?)(?:B|[bB]ytes?)\s*$")]
    private static partial Regex Amount();
}
