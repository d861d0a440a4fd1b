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
        var triples = graph.WithSubject(subject).ToArray();
        Array.Sort(triples, ByPredicate);
        var end = 0;
        for (var start = 0; start < triples.Length; start = end)
        {
            var predicate = triples[start].Predicate;
            end = EndOfRun(triples, start);
            output.Append(start == 0 ? "" : " ;\n").Append(start == 0 ? "" : indent).Append(predicate == RdfTerms.Type ? "a" : names.Write(predicate.Value));
            WriteObjects(output, graph, triples.AsSpan(start..end), indent);
        }
    }

    // Types first.
    private static int ByPredicate(Triple left, Triple right)
    {
        var (leftIsType, rightIsType) = (left.Predicate == RdfTerms.Type, right.Predicate == RdfTerms.Type);
        return leftIsType == rightIsType ? left.Predicate.CompareTo(right.Predicate) : leftIsType ? -1 : 1;
    }

    private static int EndOfRun(Triple[] triples, int start)
    {
        var end = start + 1;
        while (end < triples.Length && triples[end].Predicate == triples[start].Predicate)
        {
            end++;
        }

        return end;
    }

    private void WriteObjects(StringBuilder output, Graph graph, ReadOnlySpan<Triple> run, string indent)
    {
        if (run.Length == 1)
        {
            WriteObject(output.Append(' '), graph, run[0].Object, indent);
            return;
        }

        // Terms in order, then nested nodes by their text.
        var inner = indent + Indent;
        var plain = new List<Term>();
        var nestedNodes = new List<string>();
        foreach (var triple in run)
        {
            if (triple.Object is BlankNode node && plan.IsNested(node))
            {
                nestedNodes.Add(WriteObject(graph, node, inner));
            }
            else
            {
                plain.Add(triple.Object);
            }
        }

        plain.Sort(plan);
        nestedNodes.Sort(StringComparer.Ordinal);
        output.Append('\n').Append(inner).AppendJoin(",\n" + inner, plain.Select(term => WriteObject(graph, term, inner)).Concat(nestedNodes));
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
