using System.Globalization;
using System.Text;
using MetaCatalog.JsonSchema.Patterns;

namespace MetaCatalog.JsonSchema.Formats;

/// <summary>The rule for labels of a host name that holds right-to-left writing. RFC 5893 section 2.</summary>
internal static class BidiRule
{
    private enum Direction
    {
        Left,
        Right,
        EuropeanNumber,
        ArabicNumber,
        Mark,
        Neutral,
    }

    /// <summary>The blocks of right-to-left scripts (Bidi classes R and AL).</summary>
    private static readonly CodePointSet RightToLeft = Scripts.Ranges("590-5FF 600-7BF 7C0-85F 860-8FF FB1D-FDFF FE70-FEFF 10800-10FFF 1E800-1EFFF");

    private static readonly CodePointSet ArabicNumbers = Scripts.Ranges("600-605 660-669 66B-66C 6DD 8E2 10D30-10D39 10E60-10E7E");

    public static bool IsRightToLeft(string label) =>
        label.EnumerateRunes().Select(DirectionOf).Any(static direction => direction is Direction.Right or Direction.ArabicNumber);

    public static bool Holds(string label)
    {
        var directions = label.EnumerateRunes().Select(DirectionOf).ToList();
        var last = directions.FindLast(static direction => direction != Direction.Mark);
        return directions[0] switch
        {
            Direction.Right => !directions.Contains(Direction.Left)
                && last is Direction.Right or Direction.EuropeanNumber or Direction.ArabicNumber
                && !(directions.Contains(Direction.EuropeanNumber) && directions.Contains(Direction.ArabicNumber)),
            Direction.Left => !directions.Contains(Direction.Right) && !directions.Contains(Direction.ArabicNumber)
                && last is Direction.Left or Direction.EuropeanNumber,
            _ => false,
        };
    }

    private static Direction DirectionOf(Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (rune.Value is (>= '0' and <= '9') or (>= 0x6F0 and <= 0x6F9))
        {
            return Direction.EuropeanNumber;
        }

        if (ArabicNumbers.Contains(rune.Value))
        {
            return Direction.ArabicNumber;
        }

        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
        {
            return Direction.Mark;
        }

        return RightToLeft.Contains(rune.Value) ? Direction.Right : rune.Value == '-' || category == UnicodeCategory.Format ? Direction.Neutral : Direction.Left;
    }
}
