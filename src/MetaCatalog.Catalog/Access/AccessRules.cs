using MetaCatalog.Catalog.Access.Rules;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Access;

/// <summary>The open-and-closed rules P-01 to P-40: what may be open, and what a closed record owes its readers.</summary>
/// <remarks>
/// Run on every write; everything is decided from the record, the clock and, where there is a way, the record's sources.
/// Nothing is fetched: what only a probe can tell is read from the evidence of the last one, and is
/// <see cref="RuleOutcome.NotEvaluated"/> with a reason where none holds. Thread safe.
/// </remarks>
public static class AccessRules
{
    private static readonly AccessRule[] Rules =
    [
        new P01AccessLevelStated(),
        new P02AccessLevelUnambiguous(),
        new P03OpenHasLicence(),
        new P04OpenLicenceIsOpen(),
        new P05OpenLicenceIsStandard(),
        new P06OpenDataReachable(),
        new P07OpenDataWithoutLogin(),
        new P08OpenDataRedistributable(),
        new P09LicenceAndAccessApart(),
        new P10LicenceIdentifiersCurrent(),
        new P11EmbargoHasEnd(),
        new P12EmbargoTargetHolds(),
        new P13ClosedDataUnreachable(),
        new P14EmbargoNotTooLong(),
        new P15OpenDataAvailableNow(),
        new P16AccessProcedureStated(),
        new P17ClosureReasonStated(),
        new P18MetadataPublic(),
        new P19HidingApproved(),
        new P20HiddenAppearsNowhere(),
        new P21ClosureReviewed(),
        new P22MetadataNotSensitive(),
        new P23ShareableRelative(),
        new P24GenomesNotOpen(),
        new P25GenomesHaveOnePermission(),
        new P26DuoConditionsValid(),
        new P27CommitteeNamed(),
        new P28GenomesNotAnonymised(),
        new P29PersonalDataHaveBasis(),
        new P30SpecialCareNotOpen(),
        new P31SensitiveContentStated(),
        new P32ExportControlledNotOpen(),
        new P33ExportControlRecorded(),
        new P34RequestAsksDestination(),
        new P35PartyAndDateNamed(),
        new P36NoveltyIsEmbargo(),
        new P37EvidenceDataOpen(),
        new P38CommonItemsComplete(),
        new P39DerivedAsProtected(),
        new P40ModelsAndTombstones(),
    ];

    private static readonly RuleDescription[] Descriptions = Describe();

    /// <summary>The rules in words, in the order of their identifiers.</summary>
    public static IReadOnlyList<RuleDescription> All => Descriptions;

    /// <summary>Runs every rule.</summary>
    /// <returns>One result a rule, in the order of the identifiers.</returns>
    public static IReadOnlyList<RuleResult> Check(RuleContext context) => Check(context, Descriptions);

    /// <summary>Runs every rule as described: one that does not hold on the day, in the catalog's zone, says nothing.</summary>
    internal static IReadOnlyList<RuleResult> Check(RuleContext context, IReadOnlyList<RuleDescription> described)
    {
        var today = context.Facts.Today;
        var results = new RuleResult[Rules.Length];
        for (var i = 0; i < Rules.Length; i++)
        {
            var verdict = described[i].HoldsOn(today) ? Rules[i].Check(context.Facts) : RuleVerdict.NotApplicable;
            results[i] = InWords(described[i], verdict, context);
        }

        return results;
    }

    /// <summary>Runs every rule and gives only what is broken, most severe first.</summary>
    public static IReadOnlyList<Finding> Findings(RuleContext context) =>
        [.. Check(context).SelectMany(static result => result.Findings).OrderByDescending(static finding => finding.Severity)];

    private static RuleResult InWords(RuleDescription rule, RuleVerdict verdict, RuleContext context) =>
        new(rule, verdict.Outcome, verdict.Violations.Count == 0 ? [] : [.. verdict.Violations.Select(violation => violation.ToFinding(rule, context.Topic))])
        {
            Reason = verdict.Reason,
        };

    private static RuleDescription[] Describe()
    {
        var book = RuleBook.Load().Rules.ToDictionary(static rule => rule.Id);
        return [.. Rules.Select(rule => book[rule.Id])];
    }
}
