using System.Text;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.Turtle;

/// <summary>
/// Writes Turtle and TriG for people: used prefixes, one block a subject, types first, blank nodes and lists inside, everything
/// in an order that depends on the content only, so that a small change of a graph is a small change of its text.
/// </summary>
/// <remarks>Costs time in proportion to the text, plus sorting.</remarks>
internal sealed class TurtleWriter
{
    private const string Indent = "    ";
    private readonly RdfDataset dataset;
    private readonly TurtleNames names;
    private readonly NestingPlan plan;
    private readonly StringBuilder body = new();

    public TurtleWriter(RdfDataset dataset, RdfWriterOptions options)
    {
        this.dataset = dataset;
        names = new TurtleNames(options.Prefixes.Concat(dataset.DefaultGraph.Prefixes).Concat(dataset.NamedGraphs.Values.SelectMany(static graph => graph.Prefixes)));
        plan = new NestingPlan(dataset, options.MaxDepth);
    }

    public void Write(ChunkedOutput output)
    {
        WriteGraph(dataset.DefaultGraph, "");
        foreach (var (name, graph) in dataset.NamedGraphs.OrderBy(pair => WriteNode(pair.Key), StringComparer.Ordinal))
        {
            body.Append(body.Length > 0 ? "\n" : "").Append(WriteNode(name)).Append(" {\n");
            WriteGraph(graph, Indent);
            body.Append("}\n");
        }

        WritePrefixes(output.Buffer);
        var encoder = Encoding.UTF8.GetEncoder(); // a chunk may end between the halves of a character
        foreach (var chunk in body.GetChunks())
        {
            encoder.Convert(chunk.Span, output.Buffer, flush: false, out _, out _);
        }

        output.Flush();
    }

    private void WritePrefixes(ByteBuffer output)
    {
        foreach (var (prefix, iri) in names.Used)
        {
            output.Append($"@prefix {prefix}: ");
            NTriples.NTriplesEncoder.AppendIri(output, iri);
            output.Append(" .\n"u8);
        }

        if (output.Length > 0 && body.Length > 0)
        {
            output.Append((byte)'\n');
        }
    }

    private void WriteGraph(Graph graph, string indent)
    {
        var isFirst = true;
        foreach (var subject in Roots(graph))
        {
            body.Append(isFirst ? "" : "\n").Append(indent).Append(subject is BlankNode node && plan.IsAnonymousRoot(node) ? "[]" : WriteNode(subject)).Append(' ');
            WritePredicates(body, graph, subject, indent + Indent);
            body.Append(" .\n");
            isFirst = false;
        }
    }

    // IRIs in order, then labelled nodes, then nodes without a name by what is said of them.
    private IEnumerable<Term> Roots(Graph graph)
    {
        var roots = graph.AllSubjects().Where(subject => subject is not BlankNode node || !plan.IsNested(node)).ToLookup(subject => subject switch
        {
            Iri => 0,
            BlankNode node when !plan.IsAnonymousRoot(node) => 1,
            _ => 2,
        });
        return roots[0].Order()
            .Concat(roots[1].OrderBy(WriteNode, StringComparer.Ordinal))
            .Concat(roots[2].Select(node => (Node: node, Text: Describe(graph, node))).OrderBy(static pair => pair.Text, StringComparer.Ordinal).Select(static pair => pair.Node));
    }

    private string Describe(Graph graph, Term node)
    {
        var text = new StringBuilder();
        WritePredicates(text, graph, node, Indent);
        return text.ToString();
    }

    private void WritePredicates(StringBuilder output, Graph graph, Term subject, string indent)
    {
        var isFirst = true;
        foreach (var group in graph.WithSubject(subject).GroupBy(static triple => triple.Predicate).OrderBy(static group => group.Key == RdfTerms.Type ? 0 : 1).ThenBy(static group => group.Key))
        {
            output.Append(isFirst ? "" : " ;\n" + indent).Append(group.Key == RdfTerms.Type ? "a" : names.Write(group.Key.Value));
            WriteObjects(output, graph, [.. group.Select(static triple => triple.Object)], indent);
            isFirst = false;
        }
    }

    private void WriteObjects(StringBuilder output, Graph graph, List<Term> objects, string indent)
    {
        if (objects.Count == 1)
        {
            WriteObject(output.Append(' '), graph, objects[0], indent);
            return;
        }

        // Terms in order, then nested nodes by their text.
        var inner = indent + Indent;
        var plain = objects.Where(term => term is not BlankNode node || !plan.IsNested(node)).Order(plan).Select(term => WriteObject(graph, term, inner));
        var nestedNodes = objects.Where(term => term is BlankNode node && plan.IsNested(node)).Select(term => WriteObject(graph, term, inner)).Order(StringComparer.Ordinal);
        output.Append('\n').Append(inner).AppendJoin(",\n" + inner, plain.Concat(nestedNodes));
    }

    private string WriteObject(Graph graph, Term term, string indent)
    {
        var text = new StringBuilder();
        WriteObject(text, graph, term, indent);
        return text.ToString();
    }

    private void WriteObject(StringBuilder output, Graph graph, Term term, string indent)
    {
        switch (term)
        {
            case Literal literal:
                TurtleLiterals.Append(output, literal, names);
                break;
            case BlankNode node when plan.IsNested(node):
                WriteNested(output, graph, node, indent);
                break;
            default:
                output.Append(WriteNode(term));
                break;
        }
    }

    private void WriteNested(StringBuilder output, Graph graph, BlankNode node, string indent)
    {
        if (plan.Items(graph, node) is { } items)
        {
            WriteList(output, graph, items, indent);
        }
        else if (graph.WithSubject(node).Count == 0)
        {
            output.Append("[]");
        }
        else
        {
            output.Append("[\n").Append(indent).Append(Indent);
            WritePredicates(output, graph, node, indent + Indent);
            output.Append('\n').Append(indent).Append(']');
        }
    }

    private void WriteList(StringBuilder output, Graph graph, List<Term> items, string indent)
    {
        var isLong = items.Count > 6 || items.Any(item => item is BlankNode node && plan.IsNested(node));
        var separator = isLong ? "\n" + indent + Indent : " ";
        output.Append('(');
        foreach (var item in items)
        {
            WriteObject(output.Append(separator), graph, item, indent + Indent);
        }

        output.Append(isLong ? "\n" + indent + ")" : " )");
    }

    private string WriteNode(Term term) => term is BlankNode node ? "_:" + plan.Label(node) : term == RdfTerms.Nil ? "()" : names.Write(((Iri)term).Value);
}
