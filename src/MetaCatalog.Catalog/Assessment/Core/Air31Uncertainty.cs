using MetaCatalog.Catalog.Access.Facts;

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

        return new Checklist().Ask("qudt:standardUncertainty", facts.Uncertainty is not null, facts.Uncertainty).AllOrHalf();
    }
}
