using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.NTriples;

/// <summary>Writes N-Triples and N-Quads in their canonical spelling, statement by statement in the order of arrival.</summary>
internal sealed class NTriplesWriter(ChunkedOutput output, bool holdsDatasets) : IRdfSink
{
    private readonly ByteBuffer buffer = output.Buffer;

    public void OnQuad(in TermSpan subject, in TermSpan predicate, in TermSpan @object, in TermSpan graph)
    {
        if (graph.Kind != TermKind.None && !holdsDatasets)
        {
            throw new NotSupportedException("N-Triples cannot hold named graphs. Formats that can: N-Quads, TriG, JSON-LD.");
        }

        NTriplesEncoder.Append(buffer, subject);
        buffer.Append((byte)' ');
        NTriplesEncoder.AppendIri(buffer, predicate.Value);
        buffer.Append((byte)' ');
        NTriplesEncoder.Append(buffer, @object);
        buffer.Append((byte)' ');
        if (graph.Kind != TermKind.None)
        {
            NTriplesEncoder.Append(buffer, graph);
            buffer.Append((byte)' ');
        }

        buffer.Append(".\n"u8);
        output.FlushIfLarge();
    }

    public void Write(Graph graph, Term? name)
    {
        foreach (var triple in graph)
        {
            NTriplesEncoder.Append(buffer, triple.Subject);
            buffer.Append((byte)' ');
            NTriplesEncoder.AppendIri(buffer, triple.Predicate.Value);
            buffer.Append((byte)' ');
            NTriplesEncoder.Append(buffer, triple.Object);
            buffer.Append((byte)' ');
            if (name is not null)
            {
                NTriplesEncoder.Append(buffer, name);
                buffer.Append((byte)' ');
            }

            buffer.Append(".\n"u8);
            output.FlushIfLarge();
        }
    }
}
