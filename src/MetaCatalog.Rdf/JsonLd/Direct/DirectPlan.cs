namespace MetaCatalog.Rdf.JsonLd.Direct;

/// <summary>What planning found out about the tokens of a document, for reading to use.</summary>
internal sealed class DirectPlan(int tokens)
{
    /// <summary>By the token of a key: what it means.</summary>
    public DirectTerm?[] Terms { get; } = new DirectTerm?[tokens];

    /// <summary>By the token of an object: the context inside. By the token of a <c>@type</c> key: the context of its values.</summary>
    public DirectContext?[] Contexts { get; } = new DirectContext?[tokens];

    /// <summary>The tokens of the nodes at the top.</summary>
    public List<int> Nodes { get; } = [];
}
