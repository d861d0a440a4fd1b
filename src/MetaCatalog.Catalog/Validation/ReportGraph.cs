using System.Globalization;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Catalog.Validation;

/// <summary>Writes a report as a <c>sh:ValidationReport</c> (SHACL, 3.6); what SHACL has no words for is said with terms of the catalog.</summary>
/// <remarks>
/// As SHACL has it, <c>sh:conforms</c> is true only without any result, infos too. Every result has both messages, its code
/// (<c>mc:code</c>) and, where known, the place in the document (<c>mc:pointer</c>, <c>mc:line</c>, <c>mc:column</c>) and the repair.
/// Blank nodes of the data keep their labels.
/// </remarks>
public sealed class ReportGraph
{
    private readonly Graph graph = [];
    private readonly HashSet<string> labelsOfData;
    private readonly Term about;
    private int labels;

    private ReportGraph(ValidationReport report, Term? about)
    {
        labelsOfData = [.. report.Findings.SelectMany(LabelsOf)];
        this.about = about ?? Fresh();
        graph.Prefixes["dct"] = Dcterms.Namespace;
        graph.Prefixes["mc"] = Mc.Namespace;
        graph.Prefixes["sh"] = Sh.Namespace;
        graph.Prefixes["xsd"] = Xsd.Namespace;
    }

    /// <summary>The graph of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="about">What was checked, the focus node of findings that name none: the primary topic, or the document; null for a blank node.</param>
    /// <param name="document">What people call the document that was checked (<c>dct:source</c>); null to leave it out.</param>
    public static Graph Of(ValidationReport report, Term? about = null, string? document = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var written = new ReportGraph(report, about);
        written.Write(report, document);
        return written.graph;
    }

    private static IEnumerable<string> LabelsOf(Finding finding)
    {
        foreach (var term in (Term?[])[finding.Location.FocusNode, finding.Location.Value])
        {
            if (term is BlankNode node)
            {
                yield return node.Label;
            }
        }
    }

    private void Write(ValidationReport report, string? document)
    {
        var node = Fresh();
        graph.Add(node, RdfTerms.Type, Sh.ValidationReport);
        graph.Add(node, Sh.Conforms, new Literal(report.Findings.Count == 0 ? "true" : "false", Xsd.Boolean));
        graph.Add(node, Dcterms.Subject, about);
        if (document is not null)
        {
            graph.Add(node, Dcterms.Source, new Literal(document));
        }

        foreach (var finding in report.Findings)
        {
            graph.Add(node, Sh.Result, Write(finding));
        }
    }

    private BlankNode Write(Finding finding)
    {
        var node = Fresh();
        graph.Add(node, RdfTerms.Type, Sh.ValidationResult);
        WriteLocation(node, finding.Location);
        graph.Add(node, Sh.ResultSeverity, SeverityOf(finding.Severity));
        WriteBilingual(node, Sh.ResultMessage, finding.Message);
        WriteSource(node, finding);
        graph.Add(node, Mc.Code, new Literal(finding.Code));
        if (finding.Repair is { } repair)
        {
            WriteBilingual(node, Mc.Repair, repair);
        }

        return node;
    }

    private void WriteLocation(BlankNode node, Location location)
    {
        graph.Add(node, Sh.FocusNode, location.FocusNode ?? about);
        if (PathText.Predicate(location.Path) is { } predicate)
        {
            graph.Add(node, Sh.ResultPath, predicate);
        }
        else if (location.Path is { } path)
        {
            graph.Add(node, Mc.Path, new Literal(path));
        }

        if (location.Value is { } value)
        {
            graph.Add(node, Sh.Value, value);
        }

        if (location.Pointer is { } pointer)
        {
            graph.Add(node, Mc.Pointer, new Literal(pointer));
        }

        WriteNumber(node, Mc.Line, location.Line);
        WriteNumber(node, Mc.Column, location.Column);
    }

    // SHACL asks for a constraint component in every result: a rule is its own, everything else is a check of the catalog.
    private void WriteSource(BlankNode node, Finding finding)
    {
        var rule = finding.Rule is { } iri ? new Iri(iri) : null;
        if (FindingCodes.ShaclComponent(finding.Code) is { } component)
        {
            graph.Add(node, Sh.SourceConstraintComponent, component);
        }
        else
        {
            graph.Add(node, Sh.SourceConstraintComponent, rule is not null && FindingCodes.IsRule(finding.Code) ? rule : Mc.Check);
        }

        if (rule is not null && !FindingCodes.IsRule(finding.Code))
        {
            graph.Add(node, Sh.SourceShape, rule);
        }
    }

    private void WriteBilingual(BlankNode node, Iri property, Bilingual text)
    {
        graph.Add(node, property, new Literal(text.En, "en"));
        graph.Add(node, property, new Literal(text.Ja, "ja"));
    }

    private void WriteNumber(BlankNode node, Iri property, int? number)
    {
        if (number is { } value)
        {
            graph.Add(node, property, new Literal(value.ToString(CultureInfo.InvariantCulture), Xsd.Integer));
        }
    }

    private BlankNode Fresh()
    {
        string label;
        do
        {
            label = string.Create(CultureInfo.InvariantCulture, $"r{++labels}");
        }
        while (labelsOfData.Contains(label));
        return new BlankNode(label);
    }

    private static Iri SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => Sh.Violation,
        Severity.Warning => Sh.Warning,
        _ => Sh.Info,
    };
}
