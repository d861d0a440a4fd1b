using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;

namespace MetaCatalog.Shacl.Paths;

/// <summary>One predicate (SHACL, 2.3.1.1).</summary>
internal sealed class PredicatePath(Iri predicate, int id) : PropertyPath
{
    public override Iri Predicate { get; } = predicate;

    /// <summary>The predicate's number in the shapes graph.</summary>
    public int Id { get; } = id;

    internal override void Follow(Validation run, Term from, ValueNodes into)
    {
        var isFirst = into.Count == 0;
        foreach (ref readonly var edge in run.Data.From(from))
        {
            if (edge.PredicateId != Id)
            {
                continue;
            }

            run.Budget.Spend();
            if (isFirst)
            {
                into.AddDistinct(edge.Object);
            }
            else
            {
                into.Add(edge.Object);
            }
        }
    }

    internal override void FollowBack(Validation run, Term from, ValueNodes into)
    {
        foreach (var edge in run.Data.To(from))
        {
            if (run.Data[edge].PredicateId == Id)
            {
                run.Budget.Spend();
                into.Add(run.Data.SubjectOf(edge));
            }
        }
    }

    internal override Term WriteTo(PathGraph graph) => Predicate;

    internal override string ToText(Func<Iri, string> name) => name(Predicate);
}
