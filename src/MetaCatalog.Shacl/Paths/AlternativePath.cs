using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Paths;

/// <summary>Any of several paths (SHACL, 2.3.1.3).</summary>
internal sealed class AlternativePath(IReadOnlyList<PropertyPath> choices) : PropertyPath
{
    internal override void Follow(Validation run, Term from, ValueNodes into)
    {
        foreach (var choice in choices)
        {
            choice.Follow(run, from, into);
        }
    }

    internal override void FollowBack(Validation run, Term from, ValueNodes into)
    {
        foreach (var choice in choices)
        {
            choice.FollowBack(run, from, into);
        }
    }

    internal override Term WriteTo(PathGraph graph) => graph.Node(Sh.AlternativePath, graph.List(choices));

    internal override string ToText(Func<Iri, string> name) => string.Join('|', choices.Select(choice => choice.ToStepText(name)));

    internal override string ToStepText(Func<Iri, string> name) => $"({ToText(name)})";
}
