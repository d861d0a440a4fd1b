using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>Licence identifiers are current, known to SPDX where they claim so, and the same on dataset and distributions.</summary>
internal sealed class P10LicenceIdentifiersCurrent() : AccessRule("P-10")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (facts.Licences.Count == 0)
        {
            return RuleVerdict.NotApplicable;
        }

        List<Violation> violations = [];
        foreach (var licence in facts.Licences.DistinctBy(static licence => licence.Key))
        {
            if (licence.ReplacedBy is { } successor)
            {
                violations.Add(new Violation("deprecated", "dct:license", ("licence", licence.Name), ("successor", successor)) { Value = licence.Written });
            }
            else if (licence.Kind == LicenceKind.UnknownIri && licence.Key.Contains("spdx.org/licenses/", StringComparison.Ordinal))
            {
                violations.Add(new Violation("unknown", "dct:license", ("licence", licence.Name)) { Value = licence.Written });
            }
        }

        AddDifference(violations, facts);
        return RuleVerdict.Of(violations);
    }

    private static void AddDifference(List<Violation> violations, RecordFacts facts)
    {
        var own = facts.Description.Licences.FirstOrDefault(static licence => licence.Kind == LicenceKind.Known);
        foreach (var distribution in facts.Description.Distributions)
        {
            var other = distribution.Licences.FirstOrDefault(static licence => licence.Kind == LicenceKind.Known);
            if (own is not null && other is not null && !facts.Description.Licences.Any(licence => licence.Key == other.Key))
            {
                violations.Add(new Violation("differ", "dct:license", ("licence", own.Name), ("distribution", Words.Of(distribution)), ("other", other.Name))
                {
                    FocusNode = distribution.Node,
                    Value = other.Written,
                });
                return;
            }
        }
    }
}
