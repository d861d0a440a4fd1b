using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>A known licence holds for every distribution; for data that are had by asking or signing in, their machine-readable conditions stand for it.</summary>
internal sealed class Air08StandardLicence() : Criterion("AIR-08")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (facts.IsOnRequest && !facts.Licences.Any(IsStandard) && HasConditions(facts))
        {
            return new CriterionVerdict(1, facts.Topic.Statements(Odrl.HasPolicy, SchemaOrg.UsageInfo), []);
        }

        var result = Coverage(facts);
        return new CriterionVerdict(result, facts.Topic.Statements(Dcterms.License, SchemaOrg.License), result == 1 ? [] : ["dct:license"]);
    }

    private static double Coverage(RecordFacts facts)
    {
        var distributions = facts.Description.Distributions;
        if (distributions.Count == 0)
        {
            return facts.Description.Licences.Any(IsStandard) ? 1 : 0;
        }

        var good = distributions.Count(distribution => facts.Description.LicencesOf(distribution).Any(IsStandard));
        return good == distributions.Count ? 1 : good > 0 ? 0.5 : 0;
    }

    private static bool IsStandard(Licence licence) => licence.Kind == LicenceKind.Known;

    private static bool HasConditions(RecordFacts facts) => facts.Duo.Permissions.Count == 1 || facts.Policy.Exists;
}
