using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using MetaCatalog.Shacl.Paths;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Report;

/// <summary>Writes results as RDF (SHACL, 3.6).</summary>
internal sealed class ReportGraph
{
    private readonly IReadOnlyList<ValidationResult> results;
    private readonly Graph graph = [];
    private readonly HashSet<string> labelsOfData = [];
    private readonly Dictionary<Term, Term> shapes = [];
    private readonly PathGraph paths;
    private int labels;

    public ReportGraph(IReadOnlyList<ValidationResult> results)
    {
        this.results = results;
        paths = new PathGraph(graph, Fresh);
        graph.Prefixes["sh"] = Sh.Namespace;
        graph.Prefixes["xsd"] = Xsd.Namespace;
        NoteLabels(results);
    }

    public Graph Write()
    {
        var report = Fresh();
        graph.Add(report, RdfTerms.Type, Sh.ValidationReport);
        graph.Add(report, Sh.Conforms, new Literal(results.Count == 0 ? "true" : "false", Xsd.Boolean));
        foreach (var result in results)
        {
            graph.Add(report, Sh.Result, Write(result));
        }

        return graph;
    }

    private BlankNode Write(ValidationResult result)
    {
        var node = Fresh();
        graph.Add(node, RdfTerms.Type, Sh.ValidationResult);
        graph.Add(node, Sh.FocusNode, result.FocusNode);
        if (result.ResultPath is not null)
        {
            graph.Add(node, Sh.ResultPath, result.ResultPath.WriteTo(paths));
        }

        if (result.Value is not null)
        {
            graph.Add(node, Sh.Value, result.Value);
        }

        graph.Add(node, Sh.ResultSeverity, result.Severity);
        graph.Add(node, Sh.SourceConstraintComponent, result.SourceConstraintComponent);
        graph.Add(node, Sh.SourceShape, ShapeNode(result.SourceShape));
        foreach (var message in result.Messages)
        {
            graph.Add(node, Sh.ResultMessage, message);
        }

        foreach (var detail in result.Details)
        {
            graph.Add(node, Sh.Detail, Write(detail));
        }

        return node;
    }

    // A label means nothing outside its graph: the shapes' blank nodes must not fall together with the data's.
    private Term ShapeNode(Term shape)
    {
        if (shape is not BlankNode)
        {
            return shape;
        }

        if (!shapes.TryGetValue(shape, out var node))
        {
            shapes[shape] = node = Fresh();
        }

        return node;
    }

    private BlankNode Fresh()
    {
        string label;
        do
        {
            label = $"r{++labels}";
        }
        while (labelsOfData.Contains(label));
        return new BlankNode(label);
    }

    private void NoteLabels(IReadOnlyList<ValidationResult> found)
    {
        foreach (var result in found)
        {
            NoteLabel(result.FocusNode);
            NoteLabel(result.Value);
            NoteLabels(result.Details);
        }
    }

    private void NoteLabel(Term? term)
    {
        if (term is BlankNode node)
        {
            labelsOfData.Add(node.Label);
        }
    }
}
