using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Materials;

/// <summary>The sample has an identifier and a form.</summary>
internal sealed class Mat03Sample() : Criterion("MAT-03")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (MaterialsFacts.IsComputedOnly(facts))
        {
            return CriterionVerdict.NotApplicable;
        }

        var samples = facts.Topic.Nodes(Mat.Sample);
        return new Checklist()
            .Ask("mat:sample (dct:identifier)", samples.Exists(static sample => sample.Has(Dcterms.Identifier, SchemaOrg.Identifier) || sample.Node is Iri), facts.Topic.Statement(Mat.Sample))
            .Ask("mat:materialForm", facts.Topic.Has(Mat.MaterialForm) || samples.Exists(static sample => sample.Has(Mat.MaterialForm)), facts.Topic.Statement(Mat.MaterialForm))
            .AllOrHalf();
    }
}
