namespace MetaCatalog.Rdf.JsonLd.Contexts;

/// <summary>The remote contexts on the way to the one that is being processed, outermost first.</summary>
internal sealed class ContextChain
{
    private readonly ContextChain? outer;
    private readonly string? iri;

    public ContextChain()
    {
    }

    private ContextChain(ContextChain outer, string iri)
    {
        (this.outer, this.iri) = (outer, iri);
        Count = outer.Count + 1;
    }

    public int Count { get; }

    public ContextChain With(string context) => new(this, context);

    public bool Contains(string context)
    {
        for (var chain = this; chain is not null; chain = chain.outer)
        {
            if (string.Equals(chain.iri, context, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
