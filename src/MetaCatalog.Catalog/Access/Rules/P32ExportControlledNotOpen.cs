using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>What export control flags is open only with a recorded determination.</summary>
internal sealed class P32ExportControlledNotOpen() : AccessRule("P-32")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (facts.Export.Status is null or "not-controlled" || facts.Opening != AccessLevel.Open)
        {
            return RuleVerdict.NotApplicable;
        }

        var missing = facts.Export.Missing();
        if (missing.Count == 0)
        {
            return RuleVerdict.Met;
        }

        if (facts.Export.IsFlagged)
        {
            return new Violation("controlled", "mc:exportControlStatus", ("status", facts.Export.Status), ("level", facts.Opening.Value.Name()), ("missing", Words.List(missing)));
        }

        return SensitiveTheme(facts) is { } theme ? new Violation("unknown", "mc:exportControlStatus", ("theme", theme)) : RuleVerdict.Met;
    }

    private static string? SensitiveTheme(RecordFacts facts)
    {
        var words = facts.Description.Keywords.Concat(facts.Description.Titles.Values).Concat(facts.Description.Themes.OfType<Literal>());
        return words.Select(static word => word.LexicalForm).FirstOrDefault(word =>
            facts.Settings.SensitiveThemes.Any(theme => word.Contains(theme, StringComparison.OrdinalIgnoreCase)));
    }
}
