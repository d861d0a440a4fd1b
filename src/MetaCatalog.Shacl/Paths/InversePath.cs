using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Paths;

/// <summary>A path against its direction (SHACL, 2.3.1.4).</summary>
internal sealed class InversePath(PropertyPath path) : PropertyPath
{
    internal override void Follow(Validation run, Term from, ValueNodes into) => path.FollowBack(run, from, into);

    internal override void FollowBack(Validation run, Term from, ValueNodes into) => path.Follow(run, from, into);

    internal override Term WriteTo(PathGraph graph) => graph.Node(Sh.InversePath, path.WriteTo(graph));

    internal override string ToText(Func<Iri, string> name) => "^" + path.ToStepText(name);
}
