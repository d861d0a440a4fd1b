using System.Globalization;
using System.Text;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Validation;

/// <summary>Writes a report for people: a line a finding, with where, how much, which check and what; below it how to mend it.</summary>
public static class ReportText
{
    private const int LongestValue = 120;

    /// <summary>The findings in a language; empty for a clean report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language"><c>ja</c>, else English.</param>
    /// <param name="indent">What every line begins with.</param>
    public static string Of(ValidationReport report, string language, string indent = "")
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        foreach (var finding in report.Findings)
        {
            var severity = SeverityIn(finding.Severity).In(language);
            text.Append(CultureInfo.InvariantCulture, $"{indent}{Place(finding.Location)}{severity} {finding.Code}: {finding.Message.In(language)}\n");
            if (finding.Repair is { } repair)
            {
                text.Append(CultureInfo.InvariantCulture, $"{indent}  → {repair.In(language)}\n");
            }
        }

        return text.ToString();
    }

    private static Bilingual SeverityIn(Severity severity) => severity switch
    {
        Severity.Error => new("error", "エラー"),
        Severity.Warning => new("warning", "警告"),
        _ => new("info", "情報"),
    };

    private static string Place(Location location)
    {
        var place = new StringBuilder();
        if (location is { Line: { } line, Column: { } column })
        {
            place.Append(CultureInfo.InvariantCulture, $"{line}:{column} ");
        }

        if (location.Pointer is { Length: > 0 } pointer)
        {
            return place.Append(pointer).Append(' ').ToString();
        }

        foreach (var part in (string?[])[location.FocusNode?.ToString(), Short(location.Path), Short(location.Value)])
        {
            place.Append(part is null ? "" : part + " ");
        }

        return place.ToString();
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
