namespace MetaCatalog.Rdf.Syntax;

/// <summary>One reading of one document: where statements and faults go, and when it is enough.</summary>
internal sealed class ReadingSession(IRdfSink sink, RdfReaderOptions options, CancellationToken cancellation)
{
    private const int TokenOverhead = 1024;
    private long statements;
    private int faults;

    public RdfReaderOptions Options { get; } = options;

    public IRdfSink Sink { get; } = sink;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The longest token that no other limit refuses; escapes make a token up to six times as long as its value.</summary>
    public int MaxToken { get; } = (int)Math.Min(Array.MaxLength / 2, (6L * Math.Max(options.MaxLiteralLength, options.MaxIriLength)) + TokenOverhead);

    /// <summary>Passes a statement on.</summary>
    /// <returns>False when there are more statements than allowed.</returns>
    public bool Emit(in TermSpan subject, in TermSpan predicate, in TermSpan @object, in TermSpan graph)
    {
        if (++statements > Options.MaxStatements)
        {
            return false;
        }

        if ((statements & 0xFFF) == 0)
        {
            Cancellation.ThrowIfCancellationRequested();
        }

        Sink.OnQuad(subject, predicate, @object, graph);
        return true;
    }

    /// <summary>Notes a fault.</summary>
    /// <returns>False when reading must stop.</returns>
    public bool Note(Diagnostic fault)
    {
        Options.Faults?.Add(fault);
        return ++faults < Options.MaxFaults && statements <= Options.MaxStatements;
    }

    /// <summary>Whether faults are collected rather than thrown.</summary>
    public bool Recovers => Options.Faults is not null;
}
