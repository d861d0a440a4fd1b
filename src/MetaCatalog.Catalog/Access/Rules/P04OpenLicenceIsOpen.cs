using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>The licence of open data allows commercial use and changed versions.</summary>
internal sealed class P04OpenLicenceIsOpen() : AccessRule("P-04")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (!facts.IsOpen || facts.Licences.Count == 0)
        {
            return RuleVerdict.NotApplicable;
        }

        return RuleVerdict.Of([.. facts.Licences
            .Where(static licence => licence.NonCommercial || licence.NoDerivatives)
            .DistinctBy(static licence => licence.Key)
            .Select(static licence => new Violation("restrictive", "dct:license", ("licence", licence.Name), ("restriction", Restriction(licence))) { Value = licence.Written })]);
    }

    private static Bilingual Restriction(Licence licence) => (licence.NonCommercial, licence.NoDerivatives) switch
    {
        (true, true) => new("commercial use and changed versions", "商用利用と改変"),
        (true, false) => new("commercial use", "商用利用"),
        _ => new("changed versions", "改変"),
    };
}
