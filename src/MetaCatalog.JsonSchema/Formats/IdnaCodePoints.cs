using System.Globalization;
using System.Text;
using MetaCatalog.JsonSchema.Patterns;

namespace MetaCatalog.JsonSchema.Formats;

/// <summary>Which code points a label may hold, where need be by what stands around them. RFC 5892.</summary>
internal static class IdnaCodePoints
{
    /// <summary>Section 2.6, allowed by exception.</summary>
    private static readonly CodePointSet Allowed = Scripts.Ranges("DF 3C2 6FD-6FE F0B 3007");

    /// <summary>Section 2.6, disallowed by exception.</summary>
    private static readonly CodePointSet Disallowed = Scripts.Ranges("640 7FA 302E-302F 3031-3035 303B");

    /// <summary>Sections 2.4, 2.5 and 2.9: ignorable properties and blocks, and old Hangul.</summary>
    private static readonly CodePointSet Ignorable = Scripts.Ranges(
        "34F 1100-11FF 115F-1160 17B4-17B5 180B-180F 20D0-20FF 2065 3164 A960-A97F D7B0-D7FF FDD0-FDEF FE00-FE0F FFA0 1D100-1D1FF 1D200-1D24F E0000-E0FFF");

    public static bool IsAllowed(Rune[] label, int index)
    {
        var point = label[index].Value;
        return point switch
        {
            0x00B7 => At(label, index - 1) == 'l' && At(label, index + 1) == 'l',
            0x0375 => IsOf("Greek", At(label, index + 1)),
            0x05F3 or 0x05F4 => IsOf("Hebrew", At(label, index - 1)),
            0x30FB => label.Any(static rune => IsOf("Hiragana", rune.Value) || IsOf("Katakana", rune.Value) || IsOf("Han", rune.Value)),
            >= 0x0660 and <= 0x0669 => !label.Any(static rune => rune.Value is >= 0x06F0 and <= 0x06F9),
            >= 0x06F0 and <= 0x06F9 => !label.Any(static rune => rune.Value is >= 0x0660 and <= 0x0669),
            0x200C => IsVirama(At(label, index - 1)) || JoiningContext.Holds(label, index),
            0x200D => IsVirama(At(label, index - 1)),
            '-' => true,
            _ => Allowed.Contains(point) || (!Disallowed.Contains(point) && !Ignorable.Contains(point) && IsLetterDigit(label[index]) && IsStable(label[index])),
        };
    }

    /// <summary>Section 2.1.</summary>
    private static bool IsLetterDigit(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Section 2.2: what compatibility normalisation or case folding would change is not allowed.</summary>
    private static bool IsStable(Rune rune)
    {
        var text = rune.ToString();
        return text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Normalize(NormalizationForm.FormKC) == text;
    }

    private static bool IsOf(string script, int point) => point >= 0 && Scripts.Find(script)!.Contains(point);

    private static bool IsVirama(int point) => point >= 0 && JoiningContext.Viramas.Contains(point);

    private static int At(Rune[] label, int index) => (uint)index < (uint)label.Length ? label[index].Value : -1;
}
