using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Genomic;

/// <summary>Human data describe the population and how it biases them.</summary>
internal sealed class Gen12Population() : Criterion("GEN-12")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (!facts.Human.IsHuman)
        {
            return CriterionVerdict.NotApplicable;
        }

        var population = facts.Topic.Statements(Gen.Population);
        return population.Count > 0
            ? new CriterionVerdict(1, population, [])
            : new CriterionVerdict(facts.Topic.Has(Rai.DataBiases) ? 0.5 : 0, facts.Topic.Statements(Rai.DataBiases), ["gen:population"]);
    }
}
