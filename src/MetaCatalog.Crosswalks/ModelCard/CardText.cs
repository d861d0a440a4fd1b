using System.Text;

namespace MetaCatalog.Crosswalks.ModelCard;

/// <summary>The two parts of a card.</summary>
/// <param name="Metadata">The YAML between the fences. Lines before it are blank, so that places in it are places in the card.</param>
/// <param name="Body">The Markdown after them.</param>
internal sealed record CardText(ReadOnlyMemory<byte> Metadata, string Body)
{
    /// <summary>The line before and after the metadata.</summary>
    public const string Fence = "---";

    /// <summary>The parts; null when the document does not begin with metadata between two fences.</summary>
    public static CardText? Of(ReadOnlyMemory<byte> document)
    {
        var text = document.Span.StartsWith("\uFEFF"u8) ? document[3..] : document;
        var start = LineEnd(text.Span, 0);
        if (!IsFence(text.Span[..start]))
        {
            return null;
        }

        for (var at = start; at < text.Length;)
        {
            var end = LineEnd(text.Span, at);
            if (IsFence(text.Span[at..end]))
            {
                byte[] metadata = [(byte)'\n', .. text.Span[start..at]];
                return new CardText(metadata, Encoding.UTF8.GetString(text.Span[end..]));
            }

            at = end;
        }

        return null;
    }

    private static int LineEnd(ReadOnlySpan<byte> text, int at)
    {
        var end = text[at..].IndexOf((byte)'\n');
        return end < 0 ? text.Length : at + end + 1;
    }

    private static bool IsFence(ReadOnlySpan<byte> line) => line.TrimEnd(" \t\r\n"u8).SequenceEqual("---"u8);
}
