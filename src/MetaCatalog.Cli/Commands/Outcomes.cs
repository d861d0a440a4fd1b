using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Cli.Commands;

/// <summary>What became of a record, in a line for people.</summary>
internal static class Outcomes
{
    /// <summary>Whether the catalog now holds what was sent.</summary>
    public static bool IsAccepted(SaveOutcome outcome) => outcome is SaveOutcome.Committed or SaveOutcome.Unchanged;

    /// <summary>The outcome in a line.</summary>
    public static string Describe(SaveOutcome outcome) => outcome switch
    {
        SaveOutcome.Created created => $"accepted as {created.Record.Id} ({created.Record.State.Code()}){ToMend(created.Report)}",
        SaveOutcome.Revised revised => $"accepted as revision {revised.Record.Revision.Number} of {revised.Record.Id} ({revised.Record.State.Code()}){ToMend(revised.Report)}",
        SaveOutcome.Unchanged unchanged => $"unchanged: {unchanged.Record.Id} says the same already",
        SaveOutcome.Refused => "refused",
        SaveOutcome.Conflict conflict => $"refused: the resource is described by record {conflict.Existing} already",
        SaveOutcome.Gone gone => $"refused: the record was withdrawn on {gone.Tombstone.WithdrawnAt:yyyy-MM-dd} and takes no more changes",
        SaveOutcome.StaleRevision stale => $"refused: record {stale.Current.Id} was changed meanwhile; run the same again",
        SaveOutcome.WrongState wrong => $"refused: a record that is {wrong.Current.Code()} cannot become {wrong.Wanted.Code()}",
        SaveOutcome.Forbidden => "refused: not allowed",
        _ => "refused: " + outcome.GetType().Name,
    };

    /// <summary>What was found on the way; empty for outcomes that say all themselves.</summary>
    public static ValidationReport ReportOf(SaveOutcome outcome) => outcome switch
    {
        SaveOutcome.Committed committed => committed.Report,
        SaveOutcome.Unchanged unchanged => unchanged.Report,
        SaveOutcome.Refused refused => refused.Report,
        _ => ValidationReport.Clean,
    };

    private static string ToMend(ValidationReport report)
    {
        var errors = report.Findings.Count(static finding => finding.Severity == Severity.Error);
        var warnings = report.Findings.Count(static finding => finding.Severity == Severity.Warning);
        return errors + warnings == 0 ? "" : $", to mend: {Count(errors, "error")}, {Count(warnings, "warning")}";
    }

    /// <summary>A number with its noun.</summary>
    public static string Count(long number, string noun) => number == 1 ? $"1 {noun}" : $"{number:N0} {noun}s";
}
