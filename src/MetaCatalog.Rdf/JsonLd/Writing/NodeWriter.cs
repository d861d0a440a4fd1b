using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Turtle;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.JsonLd.Writing;

/// <summary>Writes the nodes of one graph, each once: inside what mentions it, or beside the others.</summary>
internal sealed class NodeWriter
{
    private const int MaxIriDepth = 8;
    private static readonly byte[] PlainIdKey = JsonBuffer.KeyOf(Keyword.Id);
    private static readonly byte[] PlainTypeKey = JsonBuffer.KeyOf(Keyword.Type);
    private readonly Graph graph;
    private readonly NestingPlan plan;
    private readonly Dictionary<Iri, int> mentions = [];
    private readonly HashSet<Term> written = [];
    private readonly ValueWriter values;

    public NodeWriter(Graph graph, NestingPlan plan)
    {
        (this.graph, this.plan) = (graph, plan);
        values = new ValueWriter(graph, plan, this);
        foreach (var triple in graph)
        {
            if (triple.Object is Iri iri && triple.Predicate != RdfTerms.Type)
            {
                mentions[iri] = mentions.GetValueOrDefault(iri) + 1;
            }
        }
    }

    /// <summary>Whether a value is to be written as a node inside the value's place.</summary>
    public bool IsInside(Term term, int depth) => term switch
    {
        BlankNode node => plan.IsNested(node),
        Iri iri => depth < MaxIriDepth && mentions.GetValueOrDefault(iri) == 1 && !written.Contains(iri) && graph.WithSubject(iri).Count > 0,
        _ => false,
    };

    /// <summary>Writes what is said of a node: identifier, types, properties; then what the caller adds with the context inside the node.</summary>
    public void WriteEntries(JsonBuffer json, Term node, WritingContext context, int depth, Action<WritingContext>? addMore = null)
    {
        written.Add(node);
        var (types, properties) = Sort(graph.WithSubject(node));
        var names = types.ConvertAll(type => type is Iri iri ? context.Name(iri.Value) : values.Label((BlankNode)type));
        var inside = names.Count == 0 ? context : context.ForTypes(names);
        if (NeedsIdentifier(node))
        {
            json.Key(inside.IdKey);
            json.String(node is Iri iri ? inside.Reference(iri.Value) : values.Label((BlankNode)node));
        }

        WriteTypes(json, names, context, inside);
        values.WriteProperties(json, inside, properties, depth);
        addMore?.Invoke(inside);
    }

    /// <summary>The subjects that were not written yet: first those that nothing mentions or several mention, then what is left of rings.</summary>
    public IEnumerable<Term> Remaining()
    {
        foreach (var subject in InOrder(subject => !IsInside(subject, 0)))
        {
            yield return subject;
        }

        foreach (var subject in InOrder(static subject => subject is Iri))
        {
            if (!written.Contains(subject))
            {
                yield return subject;
            }
        }
    }

    /// <summary>Writes a node that stands by itself.</summary>
    public void WriteObject(JsonBuffer json, Term node, WritingContext context, int depth)
    {
        json.StartObject();
        WriteEntries(json, node, context, depth);
        json.EndObject();
    }

    /// <summary>The key of an identifier that is the only entry of its object: one that both contexts understand.</summary>
    public static byte[] ReferenceKey(WritingContext outside, WritingContext inside) =>
        inside.IdKey.AsSpan().SequenceEqual(outside.IdKey) ? inside.IdKey : PlainIdKey;

    // IRIs in order, then labelled nodes, then nodes without a name by what is said of them.
    private List<Term> InOrder(Func<Term, bool> condition)
    {
        var subjects = graph.AllSubjects().Where(subject => !written.Contains(subject) && condition(subject)).ToLookup(subject => subject is BlankNode node && plan.IsAnonymousRoot(node));
        return [.. subjects[false].Order(plan), .. subjects[true].Select(node => (Node: node, Text: values.Describe(node))).OrderBy(static pair => pair.Text, StringComparer.Ordinal).Select(static pair => pair.Node)];
    }

    private bool NeedsIdentifier(Term node) => node is not BlankNode blank || !(plan.IsNested(blank) || plan.IsAnonymousRoot(blank));

    private (List<Term> Types, List<Triple> Properties) Sort(IReadOnlyList<Triple> triples)
    {
        var types = new List<Term>();
        var properties = new List<Triple>(triples.Count);
        foreach (var triple in triples)
        {
            if (triple.Predicate == RdfTerms.Type && (triple.Object is Iri || (triple.Object is BlankNode node && !plan.IsNested(node))))
            {
                types.Add(triple.Object);
            }
            else
            {
                properties.Add(triple);
            }
        }

        types.Sort(plan);
        return (types, properties);
    }

    private static void WriteTypes(JsonBuffer json, List<string> names, WritingContext outside, WritingContext inside)
    {
        if (names.Count == 0)
        {
            return;
        }

        var isArray = names.Count > 1 || inside.TypeIsSet;
        json.Key(inside.TypeKey.AsSpan().SequenceEqual(outside.TypeKey) ? inside.TypeKey : PlainTypeKey);
        if (isArray)
        {
            json.StartArray();
        }

        names.ForEach(json.String);
        if (isArray)
        {
            json.EndArray();
        }
    }
}
