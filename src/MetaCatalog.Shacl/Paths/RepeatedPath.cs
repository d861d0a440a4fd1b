using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Paths;

/// <summary>A path any number of times, with or without none (SHACL, 2.3.1.5 and 2.3.1.6).</summary>
internal sealed class RepeatedPath(PropertyPath path, bool zeroAllowed) : PropertyPath
{
    internal override void Follow(Validation run, Term from, ValueNodes into) => Close(run, from, into, back: false);

    internal override void FollowBack(Validation run, Term from, ValueNodes into) => Close(run, from, into, back: true);

    internal override Term WriteTo(PathGraph graph) =>
        graph.Node(zeroAllowed ? Sh.ZeroOrMorePath : Sh.OneOrMorePath, path.WriteTo(graph));

    internal override string ToText(Func<Iri, string> name) => path.ToRepeatableText(name) + (zeroAllowed ? "*" : "+");

    internal override string ToRepeatableText(Func<Iri, string> name) => $"({ToText(name)})";

    /// <summary>Breadth first; each node is left once, so cycles end.</summary>
    private void Close(Validation run, Term from, ValueNodes into, bool back)
    {
        var reached = run.Rent();
        if (zeroAllowed)
        {
            reached.AddDistinct(from);
        }
        else
        {
            Step(run, from, reached, back);
        }

        for (var i = 0; i < reached.Count; i++)
        {
            Step(run, reached[i], reached, back);
        }

        run.Deliver(reached, into);
    }

    private void Step(Validation run, Term from, ValueNodes reached, bool back)
    {
        var next = run.Rent();
        if (back)
        {
            path.FollowBack(run, from, next);
        }
        else
        {
            path.Follow(run, from, next);
        }

        run.Deliver(next, reached);
    }
}
