using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Cli.Commands;

/// <summary>Findings as lines that people and editors read: <c>file:line:column: severity code: message [where]</c>.</summary>
internal static class FindingLines
{
    /// <summary>A line for each finding, and one for its repair.</summary>
    public static IEnumerable<string> Of(string file, ValidationReport report, string language)
    {
        foreach (var finding in report.Findings)
        {
            yield return $"{file}{Position(finding.Location)}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Code}: {finding.Message.In(language)}{Place(finding.Location)}";
            if (finding.Repair is { } repair)
            {
                yield return "    → " + repair.In(language);
            }
        }
    }

    private static string Position(Location location) =>
        location is { Line: { } line, Column: { } column } ? $":{line}:{column}" : "";

    private static string Place(Location location) => location switch
    {
        { Pointer: { Length: > 0 } pointer } => $" [{pointer}]",
        { FocusNode: { } node, Path: { } path } => $" [{node} {First(path)}]",
        { Path: { } path } => $" [{First(path)}]",
        { FocusNode: { } node } => $" [{node}]",
        _ => "",
    };

    // Of alternative properties the first is the one to use.
    private static string First(string path) => path.Split('|', 2)[0];
}
