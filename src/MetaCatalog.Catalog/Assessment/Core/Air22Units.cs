using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>Each quantity has a unit.</summary>
internal sealed class Air22Units() : Criterion("AIR-22")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var quantities = facts.Fields.Count(static field => field.IsQuantity);
        return facts.Fields.Count > 0 && quantities == 0
            ? CriterionVerdict.NotApplicable
            : CriterionVerdict.Share(facts.Fields.Count(static field => field.HasUnit), quantities, "qudt:hasUnit of each quantity");
    }
}
