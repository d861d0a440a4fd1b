using System.Globalization;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Dates as W3C-DTF, which most metadata formats ask for.</summary>
internal static class W3cDate
{
    /// <summary>The day of an <c>xsd:dateTime</c>, as it stands in the text; dates, months and years as they are, without a zone.</summary>
    public static string Of(string lexicalForm)
    {
        var time = lexicalForm.IndexOf('T', StringComparison.Ordinal);
        var day = (time < 0 ? lexicalForm : lexicalForm[..time]).TrimEnd('Z');
        return day.Length > 10 && DateOnly.TryParseExact(day[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? day[..10] : day;
    }
}
