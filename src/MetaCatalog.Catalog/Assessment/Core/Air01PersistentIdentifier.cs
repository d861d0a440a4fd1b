using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>The dataset has an identifier that outlives its server.</summary>
internal sealed class Air01PersistentIdentifier() : Criterion("AIR-01")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (PersistentIdentifier.IsOne(Resource.TextOf(facts.Topic.Node) ?? ""))
        {
            return new CriterionVerdict(1, [], [], new Bilingual("the record's own IRI", "レコード自身の IRI"));
        }

        var identifiers = facts.Description.Identifiers;
        var persistent = identifiers.FirstOrDefault(PersistentIdentifier.IsOne);
        var found = persistent ?? identifiers.FirstOrDefault(static identifier => identifier.StartsWith("http", StringComparison.OrdinalIgnoreCase));
        return found is null
            ? CriterionVerdict.Nothing("dct:identifier")
            : new CriterionVerdict(persistent is null ? 0.5 : 1, [], persistent is null ? ["dct:identifier"] : [], new Bilingual(found, found));
    }
}
