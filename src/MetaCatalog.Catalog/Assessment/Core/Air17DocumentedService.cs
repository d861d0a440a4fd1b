using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>A service says by which standard or document it is called.</summary>
internal sealed class Air17DocumentedService() : Criterion("AIR-17")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (facts.Services.Count == 0)
        {
            return CriterionVerdict.NotApplicable;
        }

        var list = new Checklist();
        foreach (var service in facts.Services)
        {
            list.Ask(service, Dcat.EndpointDescription, Dcterms.ConformsTo);
        }

        return list.AllOrHalf();
    }
}
