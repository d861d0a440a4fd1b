using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>What is open has a licence, on the dataset or on every distribution.</summary>
internal sealed class P03OpenHasLicence() : AccessRule("P-03")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (!facts.IsOpen)
        {
            return RuleVerdict.NotApplicable;
        }

        if (facts.Description.Licences.Any(IsLicence))
        {
            return RuleVerdict.Met;
        }

        var distributions = facts.Description.Distributions;
        var bare = distributions.FirstOrDefault(static distribution => !distribution.Licences.Any(IsLicence));
        return bare is null && distributions.Count > 0 ? RuleVerdict.Met
            : bare is null || facts.Licences.Count == 0 ? new Violation("dataset", "dct:license")
            : new Violation("distribution", "dct:license", ("distribution", Words.Of(bare))) { FocusNode = bare.Node };
    }

    private static bool IsLicence(Licence licence) => licence.Kind != LicenceKind.AccessRight;
}
