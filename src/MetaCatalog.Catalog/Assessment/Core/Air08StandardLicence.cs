using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>A known licence holds for every distribution.</summary>
internal sealed class Air08StandardLicence() : Criterion("AIR-08")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var distributions = facts.Description.Distributions;
        var good = distributions.Count(distribution => facts.Description.LicencesOf(distribution).Any(IsStandard));
        var result = distributions.Count == 0 ? (facts.Description.Licences.Any(IsStandard) ? 1 : 0)
            : good == distributions.Count ? 1
            : good > 0 ? 0.5 : 0;
        return new CriterionVerdict(result, facts.Topic.Statements(Dcterms.License, SchemaOrg.License), result == 1 ? [] : ["dct:license"]);
    }

    private static bool IsStandard(Licence licence) => licence.Kind == LicenceKind.Known;
}
