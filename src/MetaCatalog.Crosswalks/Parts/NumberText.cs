using System.Globalization;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Numbers of foreign documents.</summary>
internal static class NumberText
{
    /// <summary>The finite number that the text writes, or null: also for one too large for a double.</summary>
    public static double? Double(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>The whole number that the text writes, or null: also for one beyond 64 bits.</summary>
    public static long? Whole(string? text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The number as <c>xsd:double</c>.</summary>
    public static Literal Of(double number) => new(number.ToString("R", CultureInfo.InvariantCulture), Xsd.Double);

    /// <summary>The number as <c>xsd:integer</c>.</summary>
    public static Literal Of(long number) => new(number.ToString(CultureInfo.InvariantCulture), Xsd.Integer);

    /// <summary>The whole number, or the text itself when it is none, so that it is not lost; null for a blank.</summary>
    public static Literal? WholeOrText(string? text) => string.IsNullOrWhiteSpace(text) ? null : Whole(text) is { } number ? Of(number) : new Literal(text.Trim());

    /// <summary>The finite number, or the text itself when it is none, so that it is not lost; null for a blank.</summary>
    public static Literal? DoubleOrText(string? text) => string.IsNullOrWhiteSpace(text) ? null : DoubleLiteral(text) ?? new Literal(text.Trim());

    /// <summary>The finite number as <c>xsd:double</c>, or null.</summary>
    public static Literal? DoubleLiteral(string? text) => Double(text) is { } number ? Of(number) : null;
}
