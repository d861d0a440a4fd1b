using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.NTriples;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Turtle;

/// <summary>
/// Writes Turtle in the order of arrival with bounded memory: statements about one subject in a row share it, and those with one
/// predicate share that. Prefixes are those that arrive before the first statement or between two subjects.
/// </summary>
internal sealed class TurtleStreamWriter(ChunkedOutput output) : IRdfSink
{
    private readonly ByteBuffer buffer = output.Buffer;
    private readonly ShortNames names = new();
    private readonly TermSlot subject = new();
    private readonly TermSlot predicate = new();

    public void OnPrefix(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> iri)
    {
        End();
        names.Declare(prefix, iri);
        buffer.Append("@prefix "u8);
        buffer.Append(prefix);
        buffer.Append(": "u8);
        NTriplesEncoder.AppendIri(buffer, iri);
        buffer.Append(" .\n"u8);
    }

    public void OnQuad(in TermSpan subject, in TermSpan predicate, in TermSpan @object, in TermSpan graph)
    {
        if (graph.Kind != TermKind.None)
        {
            throw new NotSupportedException("Turtle cannot hold named graphs. Formats that can: N-Quads, TriG, JSON-LD.");
        }

        Begin(subject, predicate);
        AppendTerm(@object);
        output.FlushIfLarge();
    }

    /// <summary>Ends the last statement and passes everything on.</summary>
    public void Complete()
    {
        End();
        output.Flush();
    }

    private void Begin(in TermSpan nextSubject, in TermSpan nextPredicate)
    {
        if (!IsSame(subject, nextSubject))
        {
            End();
            Keep(subject, nextSubject);
            AppendTerm(nextSubject);
            buffer.Append((byte)' ');
        }
        else if (IsSame(predicate, nextPredicate))
        {
            buffer.Append(", "u8);
            return;
        }
        else
        {
            buffer.Append(" ;\n    "u8);
        }

        Keep(predicate, nextPredicate);
        AppendTerm(nextPredicate);
        buffer.Append((byte)' ');
    }

    private void End()
    {
        if (subject.Kind != TermKind.None)
        {
            buffer.Append(" .\n"u8);
            subject.Begin(TermKind.None);
        }
    }

    private void AppendTerm(in TermSpan term)
    {
        switch (term.Kind)
        {
            case TermKind.Iri:
                names.Append(buffer, term.Value);
                break;
            case TermKind.Literal when !term.Datatype.IsEmpty:
                NTriplesEncoder.AppendText(buffer, term.Value);
                buffer.Append("^^"u8);
                names.Append(buffer, term.Datatype);
                break;
            default:
                NTriplesEncoder.Append(buffer, term);
                break;
        }
    }

    private static bool IsSame(TermSlot slot, in TermSpan term) => slot.Kind == term.Kind && slot.Value.Span.SequenceEqual(term.Value);

    private static void Keep(TermSlot slot, in TermSpan term) => slot.Begin(term.Kind).Append(term.Value);
}
