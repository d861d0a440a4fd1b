using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;

namespace MetaCatalog.Shacl.Paths;

/// <summary>Paths one after another (SHACL, 2.3.1.2).</summary>
internal sealed class SequencePath(IReadOnlyList<PropertyPath> steps) : PropertyPath
{
    internal override void Follow(Validation run, Term from, ValueNodes into)
    {
        var here = run.Rent();
        here.AddDistinct(from);
        for (var i = 0; i < steps.Count && here.Count > 0; i++)
        {
            var next = run.Rent();
            foreach (var node in here.Span)
            {
                steps[i].Follow(run, node, next);
            }

            run.Return(here);
            here = next;
        }

        run.Deliver(here, into);
    }

    internal override void FollowBack(Validation run, Term from, ValueNodes into)
    {
        var here = run.Rent();
        here.AddDistinct(from);
        for (var i = steps.Count - 1; i >= 0 && here.Count > 0; i--)
        {
            var next = run.Rent();
            foreach (var node in here.Span)
            {
                steps[i].FollowBack(run, node, next);
            }

            run.Return(here);
            here = next;
        }

        run.Deliver(here, into);
    }

    internal override Term WriteTo(PathGraph graph) => graph.List(steps);

    internal override string ToText(Func<Iri, string> name) => string.Join('/', steps.Select(step => step.ToStepText(name)));

    internal override string ToStepText(Func<Iri, string> name) => $"({ToText(name)})";
}
