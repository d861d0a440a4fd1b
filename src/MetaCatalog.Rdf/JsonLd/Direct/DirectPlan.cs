namespace MetaCatalog.Rdf.JsonLd.Direct;

/// <summary>What planning found out about the tokens of a node, for reading to use.</summary>
internal sealed class DirectPlan
{
    /// <summary>By the token of a key: what it means.</summary>
    public DirectTerm?[] Terms { get; private set; } = [];

    /// <summary>By the token of an object: the context inside. By the token of a <c>@type</c> key: the context of its values.</summary>
    public DirectContext?[] Contexts { get; private set; } = [];

    /// <summary>Makes room for a node of so many tokens, and forgets the one before.</summary>
    public void Begin(int tokens)
    {
        if (Terms.Length < tokens)
        {
            Terms = new DirectTerm?[tokens];
            Contexts = new DirectContext?[tokens];
            return;
        }

        Array.Clear(Terms, 0, tokens);
        Array.Clear(Contexts, 0, tokens);
    }
}
