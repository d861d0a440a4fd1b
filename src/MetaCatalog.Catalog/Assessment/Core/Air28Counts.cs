using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>It is said how many records, files or samples there are.</summary>
internal sealed class Air28Counts() : Criterion("AIR-28")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var annotated = facts.Topic.Nodes(Croissant.RecordSet).Find(static set => set.Has(Croissant.Annotation, Croissant.Annotations));
        return new Checklist()
            .Ask(facts.Topic, Mc.RecordCount, VoidTerms.Entities, VoidTerms.Triples, VoidTerms.Documents, Dcterms.Extent, SchemaOrg.Size)
            .Ask("cr:annotation (count)", annotated is not null, annotated?.Statement(Croissant.Annotation, Croissant.Annotations))
            .Any();
    }
}
