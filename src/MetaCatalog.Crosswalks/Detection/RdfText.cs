using System.Buffers;
using System.Text;
using MetaCatalog.Rdf;

namespace MetaCatalog.Crosswalks.Detection;

/// <summary>Tells the textual formats of RDF by how a document begins.</summary>
internal static class RdfText
{
    private static readonly SearchValues<byte> Space = SearchValues.Create(" \t\r\n"u8);
    private static readonly SearchValues<byte> Opening = SearchValues.Create("\"'<#{"u8);

    /// <summary>Turtle (which takes N-Triples too), TriG when there is a graph in braces, N-Quads when the first statement names a graph; null for anything else.</summary>
    public static RdfFormat? Of(ReadOnlySpan<byte> text)
    {
        var beginning = Skip(text);
        return beginning.IsEmpty || beginning.Contains((byte)0) || !IsTurtle(beginning) ? null
            : IsQuad(beginning) ? RdfFormat.NQuads
            : HasGraph(beginning) ? RdfFormat.TriG
            : RdfFormat.Turtle;
    }

    // A tag such as <html> has no colon where an IRI has its scheme.
    private static bool IsTurtle(ReadOnlySpan<byte> beginning)
    {
        if (beginning.StartsWith("_:"u8))
        {
            return true;
        }

        if (beginning[0] == '<')
        {
            var end = beginning.IndexOf((byte)'>');
            return end == 1 || end > 1 && beginning[..end].Contains((byte)':') && beginning[..end].IndexOfAny(Space) < 0;
        }

        var word = beginning.IndexOfAny(Space);
        return word > 0 && Encoding.ASCII.GetString(beginning[..word]).ToUpperInvariant() is "@PREFIX" or "@BASE" or "PREFIX" or "BASE";
    }

    // Four terms and a full stop in a line: what stands before the last term is a whole triple, and the last one names a graph.
    private static bool IsQuad(ReadOnlySpan<byte> beginning)
    {
        var end = beginning.IndexOf((byte)'\n');
        var line = beginning[..(end < 0 ? beginning.Length : end)].TrimEnd(" \t\r"u8);
        if (line.Length < 2 || line[^1] != '.' || line[0] == '@')
        {
            return false;
        }

        var graph = line[..^1].TrimEnd(" \t"u8);
        var last = graph.LastIndexOfAny(" \t"u8);
        return last > 0 && (graph[(last + 1)..].StartsWith("<"u8) || graph[(last + 1)..].StartsWith("_:"u8)) && TermsIn(graph[..last]) == 3;
    }

    private static int TermsIn(ReadOnlySpan<byte> text)
    {
        var count = 0;
        for (text = text.Trim(" \t"u8); !text.IsEmpty; text = text.TrimStart(" \t"u8))
        {
            count++;
            text = text[LengthOfTerm(text)..];
        }

        return count;
    }

    private static int LengthOfTerm(ReadOnlySpan<byte> text)
    {
        var start = text[0] == '"' ? LengthOfString(text, (byte)'"') : 0;
        var rest = text[start..].IndexOfAny(" \t"u8);
        return rest < 0 ? text.Length : start + rest;
    }

    private static bool HasGraph(ReadOnlySpan<byte> text)
    {
        while (text.IndexOfAny(Opening) is var at and >= 0)
        {
            text = text[at..];
            var length = text[0] switch
            {
                (byte)'{' => 0,
                (byte)'#' => text.IndexOf((byte)'\n'),
                (byte)'<' => text.IndexOf((byte)'>'),
                var quote => LengthOfString(text, quote) - 1,
            };
            if (length <= 0)
            {
                return length == 0;
            }

            text = text[(length + 1)..];
        }

        return false;
    }

    private static int LengthOfString(ReadOnlySpan<byte> text, byte quote)
    {
        ReadOnlySpan<byte> three = [quote, quote, quote];
        var mark = text.StartsWith(three) ? three : three[..1];
        for (var at = mark.Length; at < text.Length; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at..].StartsWith(mark))
            {
                return at + mark.Length;
            }
        }

        return text.Length;
    }

    /// <summary>What comes after a byte order mark, white space and comment lines.</summary>
    private static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> text)
    {
        text = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
        while (true)
        {
            var start = text.IndexOfAnyExcept(Space);
            text = start < 0 ? default : text[start..];
            if (text.IsEmpty || text[0] != '#')
            {
                return text;
            }

            var line = text.IndexOf((byte)'\n');
            text = line < 0 ? default : text[line..];
        }
    }
}
