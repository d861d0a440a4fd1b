using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>The licence of open data is a standard one, and none of its rights statements says 'in copyright'.</summary>
internal sealed class P05OpenLicenceIsStandard() : AccessRule("P-05")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (!facts.IsOpen)
        {
            return RuleVerdict.NotApplicable;
        }

        List<Violation> violations = [];
        foreach (var licence in facts.Licences.Concat(StatementsAmongRights(facts)).DistinctBy(static licence => licence.Key))
        {
            if (CaseOf(licence) is { } found)
            {
                violations.Add(new Violation(found, "dct:license", ("licence", licence.Name)) { Value = licence.Written });
            }
        }

        return violations.Count == 0 && facts.Licences.Count == 0 ? RuleVerdict.NotApplicable : RuleVerdict.Of(violations);
    }

    /// <summary>Among the rights only "in copyright" is at fault: other statements belong there.</summary>
    private static IEnumerable<Licence> StatementsAmongRights(RecordFacts facts) =>
        facts.Topic.Values(Dcterms.Rights).OfType<Iri>().Select(Licence.Of).Where(IsInCopyright);

    private static bool IsInCopyright(Licence licence) =>
        licence.Kind == LicenceKind.RightsStatement && licence.Key.StartsWith("InC", StringComparison.Ordinal);

    private static string? CaseOf(Licence licence) => licence.Kind switch
    {
        LicenceKind.RightsStatement => IsInCopyright(licence) ? "in-copyright" : "statement",
        LicenceKind.UnknownIri => "unknown",
        LicenceKind.Text => "text",
        _ => null,
    };
}
