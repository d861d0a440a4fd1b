using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace MetaCatalog.Harvest.Provider.OaiPmh;

/// <summary>
/// The whole state of a list, so that nothing is kept on the server and a token never expires: the request and the position
/// after the last item, which is itself opaque.
/// </summary>
/// <param name="Prefix">The metadataPrefix.</param>
/// <param name="From">From, as sent.</param>
/// <param name="Until">Until, as sent.</param>
/// <param name="Set">Set, as sent.</param>
/// <param name="Cursor">How many items came before.</param>
/// <param name="Total">How many items the list had when it began, or null.</param>
/// <param name="Position">Where the next page begins.</param>
internal sealed record ResumptionToken(string Prefix, string? From, string? Until, string? Set, int Cursor, long? Total, string Position)
{
    private const char Separator = '\n';
    private const int Longest = 2000;

    public string Write() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(
            Separator, Prefix, From, Until, Set, Cursor.ToString(CultureInfo.InvariantCulture), Total?.ToString(CultureInfo.InvariantCulture), Position)));

    /// <summary>Null when the text is not a token of ours.</summary>
    public static ResumptionToken? Read(string text)
    {
        if (text.Length > Longest || !Base64Url.IsValid(text))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Separator);
        return parts.Length == 7 && int.TryParse(parts[4], NumberStyles.None, CultureInfo.InvariantCulture, out var cursor)
            ? new ResumptionToken(parts[0], Some(parts[1]), Some(parts[2]), Some(parts[3]), cursor, Number(parts[5]), parts[6])
            : null;
    }

    private static long? Number(string part) => long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Some(string part) => part.Length == 0 ? null : part;
}
