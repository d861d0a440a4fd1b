using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Materials;

/// <summary>Failed syntheses are kept, or it is said that they are not.</summary>
internal sealed class Mat13FailedSyntheses() : Criterion("MAT-13")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var statement = facts.Topic.Statements(Mc.IncludesNegativeResults);
        var isIncluded = statement.Exists(static found => Resource.TextOf(found.Object) is "true" or "1");
        return new CriterionVerdict(isIncluded ? 1 : statement.Count > 0 ? 0.5 : 0, statement, isIncluded ? [] : ["mc:includesNegativeResults true"]);
    }
}
