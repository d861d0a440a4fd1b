using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.Turtle;

/// <summary>What a writer knows of one blank node.</summary>
/// <param name="home">The graph in which it was met first.</param>
internal sealed class PlannedNode(Graph? home)
{
    /// <summary>The depth of a node that was not looked at yet.</summary>
    public const int Unknown = -1;

    public Graph? Home { get; } = home;

    /// <summary>What its home says of it.</summary>
    public List<Triple> Said { get; set; } = Nothing;

    /// <summary>How often it is an object; at least twice when it needs a label for another reason.</summary>
    public int Mentions { get; set; }

    /// <summary>The blank node that mentions it; null when an IRI does, or nothing.</summary>
    public PlannedNode? Mentioner { get; set; }

    /// <summary>Whether it is mentioned as the rest of a list.</summary>
    public bool IsRest { get; set; }

    /// <summary>Whether it is a part of a list that can be written in parentheses.</summary>
    public bool IsCell { get; set; }

    /// <summary>How many nodes are written around it; <see cref="Unknown"/> until that is decided.</summary>
    public int Depth { get; set; } = Unknown;

    /// <summary>Whether it is written inside the statement that mentions it.</summary>
    public bool IsNested { get; set; }

    /// <summary>What it is called; null when it needs no name.</summary>
    public string? Label { get; set; }

    /// <summary>Whether it looks like a cell that leads to another: mentioned once, two things said of it, one of them an item.</summary>
    public bool IsShapedAsCell => Mentions == 1 && Said.Count == 2 && (Said[0].Predicate == RdfTerms.First || Said[1].Predicate == RdfTerms.First);

    private static readonly List<Triple> Nothing = [];
}
