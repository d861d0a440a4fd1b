using System.Text;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.NTriples;
using MetaCatalog.Rdf.Syntax;
using MetaCatalog.Rdf.Writing;

namespace MetaCatalog.Rdf.Turtle;

/// <summary>
/// Writes Turtle and TriG for people: used prefixes, one block a subject, types first, blank nodes and lists inside, everything
/// in an order that depends on the content only, so that a small change of a graph is a small change of its text.
/// </summary>
/// <remarks>Costs time in proportion to the text, plus sorting.</remarks>
internal sealed class TurtleWriter
{
    private readonly RdfDataset dataset;
    private readonly TurtleNames names;
    private readonly NestingPlan plan;
    private readonly HeldText body = new();
    private readonly TurtleStatements statements;

    public TurtleWriter(RdfDataset dataset, RdfWriterOptions options)
    {
        this.dataset = dataset;
        names = new TurtleNames(options.Prefixes.Concat(dataset.DefaultGraph.Prefixes).Concat(dataset.NamedGraphs.Values.SelectMany(static graph => graph.Prefixes)));
        plan = new NestingPlan(dataset, options.MaxDepth);
        statements = new TurtleStatements(body.Buffer, plan, names, new PredicateOrder(dataset, names));
    }

    public void Write(ChunkedOutput output)
    {
        WriteGraph(dataset.DefaultGraph, 0);
        foreach (var (name, graph) in dataset.NamedGraphs.Select(pair => (Name: NameOf(pair.Key), pair.Value)).OrderBy(static pair => pair.Name, StringComparer.Ordinal))
        {
            body.Buffer.Append(body.IsEmpty ? "" : "\n");
            body.Buffer.Append(name);
            body.Buffer.Append(" {\n"u8);
            WriteGraph(graph, 1);
            body.Buffer.Append("}\n"u8);
        }

        output.Pass(Prefixes());
        body.PassOn(output);
    }

    private ReadOnlySpan<byte> Prefixes()
    {
        var text = new ByteBuffer();
        foreach (var (prefix, iri) in names.Used)
        {
            text.Append("@prefix "u8);
            text.Append(prefix);
            text.Append(": "u8);
            NTriplesEncoder.AppendIri(text, iri);
            text.Append(" .\n"u8);
        }

        text.Append(text.Length > 0 && !body.IsEmpty ? "\n" : "");
        return text.Span;
    }

    private string NameOf(Term graph)
    {
        var text = new ByteBuffer();
        statements.AppendNode(text, graph);
        return Encoding.UTF8.GetString(text.Span);
    }

    // IRIs in order, then labelled nodes, then nodes without a name by what is said of them.
    private void WriteGraph(Graph graph, int depth)
    {
        var roots = new TurtleRoots(graph, plan);
        var isFirst = true;
        foreach (var (subject, said) in roots.Named)
        {
            body.Buffer.Append(isFirst ? "" : "\n");
            WriteBlock(subject, said, depth);
            body.PutAsideIfLarge();
            isFirst = false;
        }

        body.Buffer.Append(isFirst || roots.Nameless.Count == 0 ? "" : "\n");
        WriteNameless(roots.Nameless, depth);
        body.PutAsideIfLarge();
    }

    private void WriteNameless(List<List<Triple>> nodes, int depth)
    {
        var start = body.Buffer.Length;
        var ends = new int[nodes.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            body.Buffer.Append(i == 0 ? "" : "\n");
            WriteBlock(null, nodes[i], depth);
            ends[i] = body.Buffer.Length;
        }

        statements.Pieces.Arrange(body.Buffer, start, ends, "\n"u8);
    }

    private void WriteBlock(Term? subject, List<Triple> said, int depth)
    {
        statements.AppendIndent(depth);
        if (subject is null)
        {
            body.Buffer.Append("[]"u8);
        }
        else
        {
            statements.AppendNode(body.Buffer, subject);
        }

        body.Buffer.Append((byte)' ');
        statements.WritePredicates(said, depth + 1);
        body.Buffer.Append(" .\n"u8);
    }
}
