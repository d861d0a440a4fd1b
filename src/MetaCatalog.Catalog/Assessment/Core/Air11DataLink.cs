using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>There is a link to data or to a service.</summary>
internal sealed class Air11DataLink() : Criterion("AIR-11")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
        new Checklist()
            .Ask("dcat:downloadURL or dcat:accessURL", facts.DataUrl is not null, facts.Topic.Statement(Dcat.Distribution, SchemaOrg.Distribution, Dcat.EndpointUrl))
            .AllOrHalf();
}
