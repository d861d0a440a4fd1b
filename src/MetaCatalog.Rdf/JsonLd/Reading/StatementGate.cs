namespace MetaCatalog.Rdf.JsonLd.Reading;

/// <summary>Lets statements through to the sink while there are not too many and nobody has cancelled.</summary>
internal sealed class StatementGate(IRdfSink sink, long maxStatements, CancellationToken cancellation)
{
    private long statements;

    public void Pass(in TermSpan subject, in TermSpan predicate, in TermSpan value, in TermSpan graph)
    {
        if (++statements > maxStatements)
        {
            throw new JsonLdFault(JsonLdErrorCode.TooManyStatements, $"The document holds more than the allowed {maxStatements} statements.", -1);
        }

        if ((statements & 0xFFF) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        sink.OnQuad(subject, predicate, value, graph);
    }
}
