using System.Globalization;
using System.Text.RegularExpressions;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Dates of foreign documents as typed literals.</summary>
internal static partial class DateLiteral
{
    /// <summary>
    /// An instant (<c>xsd:dateTime</c>), a day, a month or a year, as far as the text says it; slashes count as hyphens. Null when it
    /// is no date of the calendar.
    /// </summary>
    public static Literal? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var trimmed = text.Trim();
        if (Instant().Match(trimmed) is { Success: true } instant)
        {
            return OfInstant(instant);
        }

        var day = trimmed.Replace('/', '-');
        return Typed(day, "yyyy-MM-dd", Xsd.Date) ?? Typed(day, "yyyy-M-d", Xsd.Date) ?? Typed(day, "yyyy-MM", Xsd.GYearMonth) ?? Typed(day, "yyyy", Xsd.GYear);
    }

    /// <summary>The date, or the text itself when it is none, so that it is not lost; null for a blank.</summary>
    public static Literal? OrText(string? text) => string.IsNullOrWhiteSpace(text) ? null : Of(text) ?? new Literal(text.Trim());

    private static Literal? OfInstant(Match match)
    {
        var seconds = match.Groups[2].Length == 0 ? ":00" : match.Groups[2].Value;
        var clock = $"{match.Groups[1].Value.Replace(' ', 'T')}{seconds}";
        return DateTime.TryParseExact(clock, "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? new Literal(clock + match.Groups[3].Value + match.Groups[4].Value, Xsd.DateTime)
            : null;
    }

    private static Literal? Typed(string text, string format, Iri datatype) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new Literal(date.ToString(format == "yyyy-M-d" ? "yyyy-MM-dd" : format, CultureInfo.InvariantCulture), datatype)
            : null;

    [GeneratedRegex(@"^([0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2})(:[0-9]{2})?(\.[0-9]{1,12})?(Z|[+-][0-9]{2}:[0-9]{2})?$")]
    private static partial Regex Instant();
}
