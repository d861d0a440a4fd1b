using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>It is said whether the data are observed, measured, simulated or compiled.</summary>
internal sealed class Air38KindOfData() : Criterion("AIR-38")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var types = facts.Topic.Statements(Dcterms.Type, SchemaOrg.AdditionalType);
        var precise = types.FindAll(static type => Registries.IsDatasetType(type.Object));
        return precise.Count > 0
            ? new CriterionVerdict(1, precise, [])
            : new CriterionVerdict(types.Count > 0 ? 0.5 : 0, types, ["dct:type (COAR resource type)"]);
    }
}
