using System.Globalization;
using System.Text;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;
using MetaCatalog.Rdf.Turtle;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.RdfXml;

/// <summary>Writes RDF/XML in an order that depends on the content only: typed elements, blank nodes and collections inside.</summary>
/// <remarks>
/// Not every graph can be written: a predicate must end in an XML name, text may hold only characters of XML, and a string has no
/// base direction. Such graphs are refused with a message that names the term.
/// </remarks>
internal sealed class RdfXmlWriter
{
    private const string Indent = "  ";
    private readonly Graph graph;
    private readonly NestingPlan plan;
    private readonly XmlNames names;
    private readonly Queue<(string Id, List<Term> Items)> lists = new();
    private int cells;

    public RdfXmlWriter(Graph graph, RdfWriterOptions options)
    {
        this.graph = graph;
        plan = new NestingPlan(new RdfDataset { DefaultGraph = graph }, options.MaxDepth);
        names = new XmlNames(options.Prefixes.Concat(graph.Prefixes));
    }

    public void Write(ChunkedOutput output)
    {
        var body = new StringBuilder();
        foreach (var element in Elements())
        {
            body.Append(element);
        }

        output.Buffer.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF"u8);
        foreach (var (prefix, ns) in names.Used)
        {
            output.Buffer.Append($"\n{Indent}xmlns:{prefix}=\"{XmlNames.Escape(ns)}\"");
        }

        output.Buffer.Append(">\n"u8);
        output.Buffer.Append(body.ToString());
        output.Buffer.Append("</rdf:RDF>\n"u8);
        output.Flush();
    }

    private IEnumerable<string> Elements()
    {
        var roots = graph.AllSubjects().Where(subject => subject is not BlankNode node || !plan.IsNested(node)).ToList();
        var named = roots.Where(IsNamed).Order(plan).Select(WriteNode);
        var anonymous = roots.Where(root => !IsNamed(root)).Select(WriteNode).Order(StringComparer.Ordinal);
        return named.Concat(anonymous.ToList()).Concat(ListElements());
    }

    private bool IsNamed(Term term) => term is not BlankNode node || !plan.IsAnonymousRoot(node);

    private string WriteNode(Term subject)
    {
        var text = new StringBuilder();
        WriteNode(text, subject, Indent);
        return text.ToString();
    }

    private void WriteNode(StringBuilder output, Term subject, string indent)
    {
        var type = graph.Objects(subject, RdfTerms.Type).OfType<Iri>().Where(static iri => XmlNames.CanBeNode(iri.Value)).Min() as Iri;
        var element = type is null ? "rdf:Description" : names.Write(type.Value);
        output.Append(indent).Append('<').Append(element).Append(Identity(subject));
        var triples = graph.WithSubject(subject).Where(triple => triple.Predicate != RdfTerms.Type || triple.Object != type).ToList();
        if (triples.Count == 0)
        {
            output.Append("/>\n");
            return;
        }

        output.Append(">\n");
        foreach (var triple in triples.OrderBy(static triple => triple.Predicate).ThenBy(triple => OrderKey(triple.Object), StringComparer.Ordinal))
        {
            WriteProperty(output, triple.Predicate, triple.Object, indent + Indent);
        }

        output.Append(indent).Append("</").Append(element).Append(">\n");
    }

    private string Identity(Term subject) => subject switch
    {
        Iri iri => Attribute("about", iri.Value),
        BlankNode node when !plan.IsNested(node) && !plan.IsAnonymousRoot(node) => Attribute("nodeID", plan.Label(node)),
        _ => "",
    };

    // Terms by their text; nested nodes, whose labels mean nothing, by what is said of them.
    private string OrderKey(Term term) => term is not BlankNode node ? (term is Iri ? "1" : "2") + term
        : !plan.IsNested(node) ? "0" + plan.Label(node).PadLeft(12)
        : "3" + string.Join(' ', graph.WithSubject(node).Select(static triple => triple.Object is BlankNode ? triple.Predicate.ToString() : triple.ToString()[triple.Subject.ToString().Length..]).Order(StringComparer.Ordinal));

    private void WriteProperty(StringBuilder output, Iri predicate, Term value, string indent)
    {
        var element = names.Write(predicate.Value);
        output.Append(indent).Append('<').Append(element);
        switch (value)
        {
            case Literal literal:
                WriteLiteral(output, literal);
                break;
            case BlankNode node when plan.Items(node) is { } items && plan.IsNested(node):
                if (!WriteList(output, items, indent))
                {
                    return;
                }

                break;
            case BlankNode node when plan.IsNested(node):
                output.Append(">\n");
                WriteNode(output, node, indent + Indent);
                output.Append(indent);
                break;
            case BlankNode node:
                output.Append(Attribute("nodeID", plan.Label(node))).Append("/>\n");
                return;
            default:
                output.Append(Attribute("resource", ((Iri)value).Value)).Append("/>\n");
                return;
        }

        output.Append("</").Append(element).Append(">\n");
    }

    private static void WriteLiteral(StringBuilder output, Literal literal)
    {
        if (literal.Direction is not null)
        {
            throw new NotSupportedException($"RDF/XML cannot write a string with a base direction: {literal}");
        }

        if (literal.Language is not null)
        {
            output.Append(" xml:lang=\"").Append(literal.Language).Append('"');
        }
        else if (literal.Datatype != Xsd.String)
        {
            output.Append(Attribute("datatype", literal.Datatype.Value));
        }

        output.Append('>').Append(XmlNames.Escape(literal.LexicalForm));
    }

    // Collections hold nodes only; a list with a literal is written cell by cell at the end.
    private bool WriteList(StringBuilder output, List<Term> items, string indent)
    {
        if (items.Any(static item => item is Literal))
        {
            var id = NextCell();
            lists.Enqueue((id, items));
            output.Append(Attribute("nodeID", id)).Append("/>\n");
            return false;
        }

        output.Append(Attribute("parseType", "Collection")).Append(">\n");
        foreach (var item in items)
        {
            WriteItem(output, item, indent + Indent);
        }

        output.Append(indent);
        return true;
    }

    private void WriteItem(StringBuilder output, Term item, string indent)
    {
        if (item is BlankNode node && plan.IsNested(node) && plan.Items(node) is null)
        {
            WriteNode(output, node, indent);
        }
        else if (item is BlankNode list && plan.Items(list) is { } items && plan.IsNested(list))
        {
            var id = NextCell();
            lists.Enqueue((id, items));
            output.Append(indent).Append("<rdf:Description").Append(Attribute("nodeID", id)).Append("/>\n");
        }
        else
        {
            output.Append(indent).Append("<rdf:Description").Append(Identity(item)).Append("/>\n");
        }
    }

    private IEnumerable<string> ListElements()
    {
        while (lists.TryDequeue(out var list))
        {
            var id = list.Id;
            for (var i = 0; i < list.Items.Count; i++)
            {
                var next = i + 1 < list.Items.Count ? NextCell() : null;
                yield return WriteCell(id, list.Items[i], next);
                id = next!; // used only when there is a next cell
            }
        }
    }

    private string WriteCell(string id, Term item, string? next)
    {
        var text = new StringBuilder(Indent).Append("<rdf:Description").Append(Attribute("nodeID", id)).Append(">\n");
        WriteProperty(text, RdfTerms.First, item, Indent + Indent);
        text.Append(Indent).Append(Indent).Append("<rdf:rest").Append(next is null ? Attribute("resource", RdfTerms.Nil.Value) : Attribute("nodeID", next)).Append("/>\n");
        return text.Append(Indent).Append("</rdf:Description>\n").ToString();
    }

    private static string Attribute(string local, string value) => $" rdf:{local}=\"{XmlNames.Escape(value)}\"";

    private string NextCell() => string.Create(CultureInfo.InvariantCulture, $"cell{cells++}");
}
