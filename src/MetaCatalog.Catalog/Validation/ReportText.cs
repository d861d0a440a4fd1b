using System.Globalization;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Validation;

/// <summary>Writes a report for people and editors: a line a finding, below it how to mend it.</summary>
/// <remarks>A line is <c>file:line:column: severity code: message [where]</c>, as far as these are known. Thread safe.</remarks>
public static class ReportText
{
    private const int LongestValue = 120;

    /// <summary>The lines in a language; none for a clean report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language"><c>ja</c>, else English.</param>
    /// <param name="file">What people call the document; null to leave it out.</param>
    public static IEnumerable<string> Lines(ValidationReport report, string language, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var finding in report.Findings)
        {
            var severity = SeverityIn(finding.Severity).In(language);
            yield return $"{Position(file, finding.Location)}{severity} {finding.Code}: {finding.Message.In(language)}{Place(finding.Location)}";
            if (finding.Repair is { } repair)
            {
                yield return "    → " + repair.In(language);
            }
        }
    }

    private static string Position(string? file, Location location)
    {
        var position = location is { Line: { } line, Column: { } column } ? string.Create(CultureInfo.InvariantCulture, $"{line}:{column}") : null;
        return string.Concat(((string?[])[file, position]).OfType<string>().Select(static part => part + ":")) is { Length: > 0 } parts ? parts + " " : "";
    }

    private static Bilingual SeverityIn(Severity severity) => severity switch
    {
        Severity.Error => new("error", "エラー"),
        Severity.Warning => new("warning", "警告"),
        _ => new("info", "情報"),
    };

    private static string Place(Location location)
    {
        if (location.Pointer is { Length: > 0 } pointer)
        {
            return $" [{pointer}]";
        }

        // Of a constraint on a node itself the value is the node.
        var value = location.Value is { } term && !term.Equals(location.FocusNode) ? Short(term) : null;
        string?[] parts = [location.FocusNode?.ToString(), Short(location.Path), value];
        return string.Join(' ', parts.OfType<string>()) is { Length: > 0 } place ? $" [{place}]" : "";
    }

    // Of the ways to say a thing, which a shape leaves open, the first is the one to use; prefixed names are read at a glance.
    private static string? Short(string? path)
    {
        if (path is null)
        {
            return null;
        }

        var first = PathText.Alternatives(path).First();
        foreach (var (prefix, name) in Prefixes.All)
        {
            first = first.Replace($"<{name}", $"<{prefix}:", StringComparison.Ordinal);
        }

        return string.Concat(first.Where(static c => c is not ('<' or '>')));
    }

    private static string? Short(Term? value)
    {
        var text = value?.ToString();
        return text?.Length > LongestValue ? text[..LongestValue] + "…" : text;
    }
}
