using System.Globalization;
using System.Text;

namespace MetaCatalog.JsonSchema.Formats;

/// <summary>Whether a label in Unicode may be registered. RFC 5891 section 4.2, code points by RFC 5892.</summary>
internal static class IdnaLabel
{
    public static bool IsValid(string label)
    {
        var points = label.EnumerateRunes().ToArray();
        return points.Length > 0
            && label[0] != '-' && label[^1] != '-'
            && (label.Length < 4 || label[2..4] != "--")
            && label.IsNormalized(NormalizationForm.FormC)
            && !IsMark(points[0])
            && Enumerable.Range(0, points.Length).All(index => IdnaCodePoints.IsAllowed(points, index));
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
