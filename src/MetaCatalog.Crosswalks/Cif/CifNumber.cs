using System.Globalization;
using System.Text.RegularExpressions;
using MetaCatalog.Crosswalks.Parts;

namespace MetaCatalog.Crosswalks.Cif;

/// <summary>A number with its standard uncertainty, as in <c>5.4310(2)</c>.</summary>
/// <param name="Value">The number.</param>
/// <param name="Uncertainty">The standard uncertainty, or null.</param>
internal readonly partial record struct CifNumber(double Value, double? Uncertainty)
{
    /// <summary>The number that the text writes, or null.</summary>
    public static CifNumber? Of(string? text)
    {
        if (text is null || text.Length > 64 || Form().Match(text) is not { Success: true } match || NumberText.Double(match.Groups[1].Value) is not { } value)
        {
            return null;
        }

        var digits = match.Groups[3];
        var decimals = match.Groups[2].Length;
        // The digits in brackets count in units of the last digit of the number.
        return new CifNumber(value, digits.Success ? NumberText.Double($"{digits.Value}e{(-decimals).ToString(CultureInfo.InvariantCulture)}") : null);
    }

    [GeneratedRegex(@"^([+-]?[0-9]*(?:\.([0-9]*))?)(?:\(([0-9]+)\))?$")]
    private static partial Regex Form();
}
