using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>Measured values state their uncertainty.</summary>
internal sealed class Air31Uncertainty() : Criterion("AIR-31")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var isMeasured = facts.Fields.Any(static field => field.IsQuantity) || facts.Description.ResourceTypes.Any(Registries.IsMeasuredType);
        if (!isMeasured)
        {
            return CriterionVerdict.NotApplicable;
        }

        var graph = facts.Context.Graph;
        var statement = graph.WithPredicate(Qudt.StandardUncertainty).Concat(graph.WithPredicate(Qudt.RelativeStandardUncertainty)).Select(static found => (Triple?)found).FirstOrDefault();
        return new Checklist().Ask("qudt:standardUncertainty", statement is not null, statement).AllOrHalf();
    }
}
