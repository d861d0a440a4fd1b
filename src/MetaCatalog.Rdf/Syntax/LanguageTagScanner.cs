using MetaCatalog.Rdf.Iris;

namespace MetaCatalog.Rdf.Syntax;

/// <summary>Language tags as N-Triples and Turtle write them (Turtle 1.1, LANGTAG; RDF 1.2 Turtle, LANG_DIR).</summary>
internal static class LanguageTagScanner
{
    /// <summary>Measures the tag at the start of the text, without its <c>@</c>.</summary>
    /// <returns>The length of the tag and of the direction with its two hyphens; a length of -1 when malformed.</returns>
    public static (int Tag, int Direction) Measure(ReadOnlySpan<byte> text)
    {
        var tag = 0;
        while (tag < text.Length && IsTagCharacter(text[tag]))
        {
            tag++;
        }

        var direction = text[..tag].IndexOf("--"u8);
        if (direction < 0)
        {
            return LanguageTags.CanBeWritten(text[..tag]) ? (tag, 0) : (-1, 0);
        }

        return LanguageTags.CanBeWritten(text[..direction]) && IsDirection(text[(direction + 2)..tag]) ? (direction, tag - direction) : (-1, 0);
    }

    /// <summary>Whether a byte may stand in a tag or a direction.</summary>
    public static bool IsTagCharacter(byte b) => char.IsAsciiLetterOrDigit((char)b) || b == '-';

    private static bool IsDirection(ReadOnlySpan<byte> text) => text.SequenceEqual("ltr"u8) || text.SequenceEqual("rtl"u8);
}
