using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Writing;

/// <summary>Pieces of text that stand beside each other in the order of what they say, in whatever order they came to be written.</summary>
/// <param name="order">The order of two pieces.</param>
internal sealed class Pieces(Pieces.Order order)
{
    private readonly ByteBuffer copy = new();

    /// <summary>The order of two texts in UTF-8.</summary>
    public delegate int Order(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right);

    /// <summary>Puts the pieces at the end of a text in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first piece starts.</param>
    /// <param name="ends">Where each piece ends.</param>
    /// <param name="separator">What stands between them.</param>
    public void Arrange(ByteBuffer text, int start, ReadOnlySpan<int> ends, ReadOnlySpan<byte> separator)
    {
        if (AreInOrder(text.Span, start, ends, separator.Length))
        {
            return;
        }

        copy.Set(text.Span[start..ends[^1]]);
        var sorted = Sorted(start, ends, separator.Length);
        text.Truncate(start);
        foreach (var (index, piece) in sorted.Index())
        {
            text.Append(index == 0 ? default : separator);
            text.Append(copy.Span[piece]);
        }
    }

    private bool AreInOrder(ReadOnlySpan<byte> text, int start, ReadOnlySpan<int> ends, int gap)
    {
        for (var i = 1; i < ends.Length; i++)
        {
            var next = ends[i - 1] + gap;
            if (order(text[start..ends[i - 1]], text[next..ends[i]]) > 0)
            {
                return false;
            }

            start = next;
        }

        return true;
    }

    private Range[] Sorted(int start, ReadOnlySpan<int> ends, int gap)
    {
        var pieces = new Range[ends.Length];
        var from = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            pieces[i] = from..(ends[i] - start);
            from = ends[i] - start + gap;
        }

        Array.Sort(pieces, (left, right) => order(copy.Span[left], copy.Span[right]));
        return pieces;
    }
}
