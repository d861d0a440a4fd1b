using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.NTriples;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Canonical;

/// <summary>Lines of canonical N-Quads that are put into code point order.</summary>
internal sealed class SortedLines
{
    private readonly ByteBuffer text = new(1024);
    private readonly List<(int Start, int Length)> lines = [];

    public void Clear()
    {
        text.Clear();
        lines.Clear();
    }

    /// <summary>Adds a quad, its blank nodes called as the function says.</summary>
    public void Add(in Quad quad, Func<BlankNode, string> label)
    {
        var start = text.Length;
        Append(quad.Subject, label);
        Append(quad.Predicate, label);
        Append(quad.Object, label);
        if (quad.Graph is not null)
        {
            Append(quad.Graph, label);
        }

        text.Append(".\n"u8);
        lines.Add((start, text.Length - start));
    }

    /// <summary>All lines in order.</summary>
    public void WriteTo(ByteBuffer output)
    {
        // UTF-8 sorts as code points do.
        lines.Sort((left, right) => text.Span.Slice(left.Start, left.Length).SequenceCompareTo(text.Span.Slice(right.Start, right.Length)));
        output.GetSpan(text.Length);
        foreach (var (start, length) in lines)
        {
            output.Append(text.Span.Slice(start, length));
        }
    }

    private void Append(Term term, Func<BlankNode, string> label)
    {
        if (term is BlankNode node)
        {
            text.Append("_:"u8);
            text.Append(label(node));
        }
        else
        {
            NTriplesEncoder.Append(text, term);
        }

        text.Append((byte)' ');
    }
}
