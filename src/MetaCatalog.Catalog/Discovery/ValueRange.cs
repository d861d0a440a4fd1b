using System.Globalization;

namespace MetaCatalog.Catalog.Discovery;

/// <summary>A range of numbers; null is open. Written <c>5..7</c>, or <c>5..&lt;7</c> when its upper end is left out.</summary>
/// <param name="From">The least.</param>
/// <param name="To">The greatest.</param>
/// <param name="ExcludesTo">Whether <paramref name="To"/> itself is left out.</param>
public readonly record struct ValueRange(double? From, double? To, bool ExcludesTo = false)
{
    private const string Between = "..";

    /// <summary>The greatest number in it.</summary>
    internal double? Greatest => ExcludesTo && To is { } to ? Math.BitDecrement(to) : To;

    /// <summary>Reads a range; a single number is a range of just that. Null when the text is none.</summary>
    public static ValueRange? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var halves = text.Split(Between);
        var excludes = halves.Length == 2 && halves[1].StartsWith('<');
        var (from, to) = halves switch
        {
            [var one] => (one, one),
            [var least, var greatest] => (least, excludes ? greatest[1..] : greatest),
            _ => ("", ""),
        };
        var (first, last) = (Number(from), Number(to));
        return (first ?? last) is not null && (from.Trim().Length == 0 || first is not null) && (to.Trim().Length == 0 || last is not null)
            ? new ValueRange(first, last, excludes)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From}{Between}{(ExcludesTo ? "<" : "")}{To}");

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
