using System.Globalization;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>How much of a date was given.</summary>
public enum DatePrecision
{
    /// <summary>A year.</summary>
    Year,

    /// <summary>A year and a month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>An instant.</summary>
    Instant,
}

/// <summary>A date as records write it: a year, a month, a day or an instant (W3C-DTF, XML Schema).</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Start">The instant at which it begins.</param>
/// <param name="Precision">How much of it was given.</param>
public sealed record RecordDate(string Text, DateTimeOffset Start, DatePrecision Precision)
{
    private static readonly TimeSpan MaxZone = TimeSpan.FromHours(14);
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm"];

    /// <summary>The year.</summary>
    public int Year => Start.Year;

    /// <summary>Reads a date; null when the term is not one.</summary>
    /// <param name="term">A literal; its datatype does not matter, only its text.</param>
    /// <param name="zoneOffset">The zone in which a date without a zone begins.</param>
    public static RecordDate? Read(Term? term, TimeSpan zoneOffset) =>
        term is Literal literal ? Read(literal.LexicalForm.Trim(), zoneOffset) : null;

    /// <summary>Reads a date; null when the text is not one.</summary>
    public static RecordDate? Read(string text, TimeSpan zoneOffset)
    {
        var (local, zone) = SplitZone(text);
        return local.Length switch
        {
            4 => ReadLocal(text, local, ["yyyy"], DatePrecision.Year, zone ?? zoneOffset),
            7 => ReadLocal(text, local, ["yyyy-MM"], DatePrecision.Month, zone ?? zoneOffset),
            10 => ReadLocal(text, local, ["yyyy-MM-dd"], DatePrecision.Day, zone ?? zoneOffset),
            > 10 and < 40 => ReadLocal(text, local, Formats, DatePrecision.Instant, zone ?? zoneOffset),
            _ => null,
        };
    }

    private static (string Local, TimeSpan? Zone) SplitZone(string text)
    {
        if (text.EndsWith('Z'))
        {
            return (text[..^1], TimeSpan.Zero);
        }

        return text.Length > 10 && (text[^6] is '+' or '-') && TimeSpan.TryParseExact(text.AsSpan(text.Length - 5), "hh\\:mm", CultureInfo.InvariantCulture, out var zone)
            ? (text[..^6], text[^6] == '-' ? -zone : zone)
            : (text, null);
    }

    private static RecordDate? ReadLocal(string text, string local, string[] formats, DatePrecision precision, TimeSpan zone)
    {
        if (zone.Duration() > MaxZone || !DateTime.TryParseExact(local, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return null;
        }

        var universal = time.Ticks - zone.Ticks;
        return universal < 0 || universal > DateTime.MaxValue.Ticks ? null : new RecordDate(text, new DateTimeOffset(time, zone), precision);
    }
}
