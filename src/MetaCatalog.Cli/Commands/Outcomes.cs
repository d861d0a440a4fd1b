using System.Globalization;
using System.Text;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Cli.Commands;

/// <summary>What became of a document, as lines for people.</summary>
internal static class Outcomes
{
    /// <summary>One line for an outcome, with the findings that led to a refusal below it.</summary>
    public static string Describe(SaveOutcome outcome) => outcome switch
    {
        SaveOutcome.Created created => $"accepted as {created.Record.Id} ({created.Record.State.Code()}){Counts(created.Report)}",
        SaveOutcome.Revised revised => $"accepted as revision {revised.Record.Revision.Number} of {revised.Record.Id}{Counts(revised.Report)}",
        SaveOutcome.Unchanged unchanged => $"unchanged: {unchanged.Record.Id} says the same already",
        SaveOutcome.Refused refused => "refused" + Findings(refused.Report, "en"),
        SaveOutcome.Conflict conflict => $"refused: the resource is described by record {conflict.Existing} already",
        SaveOutcome.Gone gone => $"refused: the record was withdrawn on {gone.Tombstone.WithdrawnAt:yyyy-MM-dd}",
        SaveOutcome.WrongState wrong => $"refused: a record that is {wrong.Current.Code()} cannot become {wrong.Wanted.Code()}",
        SaveOutcome.Forbidden => "refused: not allowed",
        _ => "refused: " + outcome.GetType().Name,
    };

    /// <summary>Every finding on a line of its own: place, code, message, repair.</summary>
    public static string Findings(ValidationReport report, string language)
    {
        var text = new StringBuilder();
        foreach (var finding in report.Findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n    {Place(finding.Location)}{finding.Severity.ToString().ToLowerInvariant()} {finding.Code}: {finding.Message.In(language)}");
            if (finding.Repair is { } repair)
            {
                text.Append("\n      → ").Append(repair.In(language));
            }
        }

        return text.ToString();
    }

    private static string Counts(ValidationReport report)
    {
        var errors = report.Findings.Count(static finding => finding.Severity == Severity.Error);
        var warnings = report.Findings.Count(static finding => finding.Severity == Severity.Warning);
        return errors + warnings == 0 ? "" : $", {errors} errors and {warnings} warnings to mend";
    }

    private static string Place(Location location)
    {
        var place = location switch
        {
            { Line: { } line, Column: { } column } => $"{line}:{column} ",
            { Pointer: { Length: > 0 } pointer } => pointer + " ",
            { Path: { } path } => path + " ",
            _ => "",
        };
        return location is { Line: not null, Pointer.Length: > 0 } ? $"{place}{location.Pointer} " : place;
    }
}
