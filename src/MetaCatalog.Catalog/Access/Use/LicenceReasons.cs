using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Access.Use;

/// <summary>What the licences and rights statements of a record, and its terms in words, say of a use.</summary>
internal static class LicenceReasons
{
    private const string Path = "dct:license";

    private static readonly string[] WithoutAttribution = ["CC0-1.0", "CC-PDM-1.0", "PDDL-1.0", "DL-DE-ZERO-2.0", "Unlicense", "0BSD", "MIT-0"];
    private static readonly string[] AiLicences = ["openrail", "-rail-", "_rail_", "responsible-ai"];
    private static readonly string[] FreeStatements = ["NoC-US", "NKC", "NoC-OKLR"];

    /// <summary>Whether a known licence asks that its source be named.</summary>
    public static bool AsksForAttribution(Licence licence) => !WithoutAttribution.Contains(licence.Id);

    public static IEnumerable<UseReason> Of(RecordFacts facts, UsePurpose purpose)
    {
        var licences = InForce(facts);
        if (licences.Count == 0)
        {
            yield return facts.IsOnRequest || facts.Access.Level == AccessLevel.Embargoed
                ? Reason(facts, UseVerdict.Conditional, "licence-by-grant", null)
                : Reason(facts, UseVerdict.Conditional, "licence-none", null);
        }

        foreach (var licence in licences)
        {
            yield return Of(facts, purpose, licence);
        }

        foreach (var reason in Terms(facts, purpose))
        {
            yield return reason;
        }
    }

    // A distribution's own licence holds for it; the dataset's for every other, and where nothing is distributed.
    private static List<Licence> InForce(RecordFacts facts)
    {
        var distributions = facts.Description.Distributions;
        var own = distributions.SelectMany(static distribution => distribution.Licences);
        var shared = distributions.Count == 0 || distributions.Any(static distribution => distribution.Licences.Count == 0) ? facts.Description.Licences : [];
        return [.. shared.Concat(own).Where(static licence => licence.Kind != LicenceKind.AccessRight).DistinctBy(static licence => licence.Key)];
    }

    private static UseReason Of(RecordFacts facts, UsePurpose purpose, Licence licence) => licence.Kind switch
    {
        LicenceKind.RightsStatement => OfStatement(facts, purpose, licence),
        _ when purpose.Training && Array.Exists(AiLicences, word => licence.Key.Contains(word, StringComparison.OrdinalIgnoreCase)) =>
            Reason(facts, UseVerdict.Conditional, "licence-ai", licence),
        LicenceKind.Known => OfKnown(facts, purpose, licence),
        _ => Reason(facts, UseVerdict.Conditional, "licence-unread", licence),
    };

    private static UseReason OfKnown(RecordFacts facts, UsePurpose purpose, Licence licence) => licence switch
    {
        { NonCommercial: true } when purpose.Commercial => Reason(facts, UseVerdict.Prohibited, "licence-nc", licence),
        { NoDerivatives: true } when purpose.Derived => Reason(facts, UseVerdict.Prohibited, "licence-nd", licence),
        { NoDerivatives: true } when purpose.Methods => Reason(facts, UseVerdict.Conditional, "licence-nd-model", licence),
        { ShareAlike: true } when purpose.Derived => Reason(facts, UseVerdict.Conditional, "licence-sa", licence),
        { IsOpen: false, NonCommercial: false, NoDerivatives: false } => Reason(facts, UseVerdict.Conditional, "licence-not-open", licence),
        _ => Reason(facts, UseVerdict.Permitted, AsksForAttribution(licence) ? "licence-attribution" : "licence-free", licence),
    };

    private static UseReason OfStatement(RecordFacts facts, UsePurpose purpose, Licence statement) => statement switch
    {
        { NonCommercial: true } when purpose.Commercial => Reason(facts, UseVerdict.Prohibited, "statement-commercial", statement),
        _ when FreeStatements.Contains(statement.Id) || (statement.Id == "InC-EDU" && purpose.Teaching) => Reason(facts, UseVerdict.Permitted, "statement-free", statement),
        { NonCommercial: true } => Reason(facts, UseVerdict.Permitted, "statement-free", statement),
        _ => Reason(facts, UseVerdict.Conditional, "statement-rights", statement),
    };

    private static IEnumerable<UseReason> Terms(RecordFacts facts, UsePurpose purpose)
    {
        if (purpose.Copies && facts.Policy.TermsAgainstRedistribution() is { } against)
        {
            yield return InWords(facts, "terms-redistribution", against);
        }

        if (purpose.Training && facts.Policy.TermsAgainstTraining() is { } training)
        {
            yield return InWords(facts, "terms-training", training);
        }
    }

    private static UseReason InWords(RecordFacts facts, string words, Rdf.Model.Literal terms) => UseReason.Of(
        UseVerdict.Prohibited, UseSource.Terms, words, "dct:rights", facts.Topic.Node, terms, ("text", Words.Short(terms.LexicalForm)));

    private static UseReason Reason(RecordFacts facts, UseVerdict verdict, string words, Licence? licence) => UseReason.Of(
        verdict, UseSource.Licence, words, licence?.Kind == LicenceKind.RightsStatement ? "dct:rights" : Path, facts.Topic.Node, licence?.Written,
        ("name", licence?.Name ?? new Bilingual("", "")));
}
