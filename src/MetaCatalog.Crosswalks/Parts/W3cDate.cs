using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Dates as W3C-DTF, which most metadata formats ask for.</summary>
internal static partial class W3cDate
{
    /// <summary>The day of an <c>xsd:dateTime</c>, as it stands in the text; dates, months and years as they are, without a zone.</summary>
    public static string Of(string lexicalForm)
    {
        var time = lexicalForm.IndexOf('T', StringComparison.Ordinal);
        var day = (time < 0 ? lexicalForm : lexicalForm[..time]).TrimEnd('Z');
        return day.Length > 10 && DateOnly.TryParseExact(day[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? day[..10] : day;
    }

    /// <summary>A literal with the datatype that the text has the form of: a year, month, day or instant; null for any other text.</summary>
    public static Literal? Typed(string text) => text.Length switch
    {
        4 when Year().IsMatch(text) => new Literal(text, Xsd.GYear),
        7 when IsDay(text + "-01") => new Literal(text, Xsd.GYearMonth),
        10 when IsDay(text) => new Literal(text, Xsd.Date),
        > 10 when Instant().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => new Literal(text, Xsd.DateTime),
        _ => null,
    };

    /// <summary>The text with what people often write brought into form: full-width digits, slashes, points, Japanese year, month and day, single digits.</summary>
    public static string Mend(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC).Trim();
        if (Typed(plain) is not null || Loose().Match(plain) is not { Success: true } match)
        {
            return plain;
        }

        var parts = match.Groups.Cast<Group>().Skip(1).Where(static group => group.Success).Select(static (group, i) => i == 0 ? group.Value : group.Value.PadLeft(2, '0'));
        var mended = string.Join('-', parts);
        return Typed(mended) is null ? plain : mended;
    }

    private static bool IsDay(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex(@"^[0-9]{4}$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?$")]
    private static partial Regex Instant();

    [GeneratedRegex(@"^([0-9]{4})\s*[-/.年]\s*([0-9]{1,2})(?:\s*[-/.月]\s*([0-9]{1,2})\s*日?|月)?$")]
    private static partial Regex Loose();
}
