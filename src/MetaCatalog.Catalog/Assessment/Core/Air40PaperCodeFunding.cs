using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>The paper, the code and the grant are linked.</summary>
internal sealed class Air40PaperCodeFunding() : Criterion("AIR-40")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         new Checklist()
            .Ask("dct:isReferencedBy (DOI)", Articles.HasDoi(facts), facts.Topic.Statement(Dcterms.IsReferencedBy, SchemaOrg.Citation, SchemaOrg.SubjectOf))
            .Ask(facts.Topic, SchemaOrg.WorkExample, SchemaOrg.CodeRepository)
            .Ask("schema:funding (schema:identifier)", facts.Grants.Count > 0, facts.Topic.Statement(SchemaOrg.Funding))
            .AllOrHalf();
}
