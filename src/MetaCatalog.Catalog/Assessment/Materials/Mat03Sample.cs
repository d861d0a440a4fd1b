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
        var isIdentified = samples.Exists(static sample => sample.Has(Dcterms.Identifier, SchemaOrg.Identifier) || sample.Node is Iri);
        var hasForm = facts.Topic.Has(Mat.MaterialForm) || samples.Exists(static sample => sample.Has(Mat.MaterialForm));
        return new Checklist()
            .Ask("mat:sample (dct:identifier)", isIdentified, facts.Topic.Statement(Mat.Sample))
            .Ask("mat:materialForm", hasForm, facts.Topic.Statement(Mat.MaterialForm))
            .AllOrHalf();
    }
}
