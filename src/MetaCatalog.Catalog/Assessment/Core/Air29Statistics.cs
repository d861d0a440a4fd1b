using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>Fields or classes have summary statistics.</summary>
internal sealed class Air29Statistics() : Criterion("AIR-29")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var measured = facts.Topic.Nodes(Dcat.Distribution, SchemaOrg.Distribution).Find(static file => file.Has(Dqv.HasQualityMeasurement));
        var hasStatistics = measured is not null || facts.Fields.Any(static field => field.HasStatistics);
        var result = hasStatistics ? 1 : facts.Fields.Any(static field => field.HasRange) ? 0.5 : 0;
        return new CriterionVerdict(result, measured?.Statements(Dqv.HasQualityMeasurement) ?? [], hasStatistics ? [] : ["cr:annotation of each field"]);
    }
}
