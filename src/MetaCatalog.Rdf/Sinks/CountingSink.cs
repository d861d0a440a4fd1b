namespace MetaCatalog.Rdf.Sinks;

/// <summary>Counts statements and keeps none: for checking a document.</summary>
public sealed class CountingSink : IRdfSink
{
    /// <summary>The number of statements, duplicates included.</summary>
    public long Count { get; private set; }

    /// <inheritdoc/>
    public void OnQuad(in TermSpan subject, in TermSpan predicate, in TermSpan @object, in TermSpan graph) => Count++;
}
