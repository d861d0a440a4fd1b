using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Paths;

/// <summary>A path once or not at all (SHACL, 2.3.1.7).</summary>
internal sealed class ZeroOrOnePath(PropertyPath path) : PropertyPath
{
    internal override void Follow(Validation run, Term from, ValueNodes into)
    {
        into.Add(from);
        path.Follow(run, from, into);
    }

    internal override void FollowBack(Validation run, Term from, ValueNodes into)
    {
        into.Add(from);
        path.FollowBack(run, from, into);
    }

    internal override Term WriteTo(PathGraph graph) => graph.Node(Sh.ZeroOrOnePath, path.WriteTo(graph));

    internal override string ToText(Func<Iri, string> name) => path.ToRepeatableText(name) + "?";

    internal override string ToRepeatableText(Func<Iri, string> name) => $"({ToText(name)})";
}
