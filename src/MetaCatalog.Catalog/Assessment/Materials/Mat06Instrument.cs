using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Materials;

/// <summary>The instrument is identified for good, and its settings are given.</summary>
internal sealed class Mat06Instrument() : Criterion("MAT-06")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (MaterialsFacts.IsComputedOnly(facts))
        {
            return CriterionVerdict.NotApplicable;
        }

        var instruments = facts.Topic.Nodes(Mc.Instrument);
        return new Checklist()
            .Ask(facts.Topic, Mc.Instrument)
            .Ask("mc:instrument (DOI or Handle)", instruments.Exists(IsIdentified))
            .Ask("mat:setting", facts.Topic.Has(Mat.Setting) || instruments.Exists(static instrument => instrument.Has(Mat.Setting)), facts.Topic.Statement(Mat.Setting))
            .AllOrHalf();
    }

    private static bool IsIdentified(Resource instrument) =>
        PersistentIdentifier.IsOne(Resource.TextOf(instrument.Node) ?? "")
        || instrument.Values(Dcterms.Identifier, SchemaOrg.Identifier).Exists(static term => PersistentIdentifier.IsOne(Resource.TextOf(term) ?? ""));
}
