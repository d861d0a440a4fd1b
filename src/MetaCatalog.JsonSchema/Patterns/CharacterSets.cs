namespace MetaCatalog.JsonSchema.Patterns;

/// <summary>The character classes of ECMA-262 section 22.2.2.9, without the case-insensitive flag.</summary>
internal static class CharacterSets
{
    public static readonly CodePointSet Digit = CodePointSet.Of(('0', '9'));

    public static readonly CodePointSet Word = CodePointSet.Of(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));

    public static readonly CodePointSet Space = CodePointSet.Of(
        (0x9, 0xD), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F),
        (0x3000, 0x3000), (0xFEFF, 0xFEFF));

    public static readonly CodePointSet NotLineEnd = CodePointSet.Of(('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029)).Complement();
}
