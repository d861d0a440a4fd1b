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
    private readonly NestingPlan plan;
    private readonly Dictionary<Term, WritableSubject> subjects = [];
    private readonly List<Term> types = [];
    private readonly List<string> typeNames = [];
    private readonly ValueWriter values;

    public NodeWriter(Graph graph, NestingPlan plan)
    {
        this.plan = plan;
        values = new ValueWriter(plan, this);
        foreach (var (subject, said) in graph.BySubject)
        {
            if (subject is not BlankNode node || !plan.IsNested(node))
            {
                subjects.Add(subject, new WritableSubject(subject, said));
            }
        }

        foreach (var triple in graph)
        {
            if (triple.Object is Iri iri && triple.Predicate != RdfTerms.Type && subjects.TryGetValue(iri, out var mentioned))
            {
                mentioned.Mentions++;
            }
        }
    }

    /// <summary>The subject that stands by itself unless something is written around it; null when the term is none.</summary>
    public WritableSubject? Find(Term term) => subjects.GetValueOrDefault(term);

    /// <summary>What is said of an IRI that is to be written as a node inside the value's place, or null.</summary>
    public WritableSubject? FindInside(Iri iri, int depth) =>
        depth < MaxIriDepth && subjects.TryGetValue(iri, out var subject) && IsInside(subject) ? subject : null;

    /// <summary>Writes what is said of a node: identifier, types, properties; then what the caller adds with the context inside the node.</summary>
    public void WriteEntries(JsonBuffer json, WritableSubject subject, WritingContext context, int depth, Action<WritingContext>? addMore = null)
    {
        subject.IsWritten = true;
        var inside = WriteHead(json, IsNameless(subject) ? null : subject.Term, subject.Said, context);
        values.WriteProperties(json, inside, subject.Said, depth);
        addMore?.Invoke(inside);
    }

    /// <summary>The subjects that were not written yet: first those that nothing mentions or several mention, then what is left of rings.</summary>
    public IEnumerable<WritableSubject> Remaining()
    {
        foreach (var subject in InOrder(static subject => !IsInside(subject)))
        {
            yield return subject;
        }

        foreach (var subject in InOrder(static subject => subject.Term is Iri))
        {
            if (!subject.IsWritten)
            {
                yield return subject;
            }
        }
    }

    /// <summary>Writes a node that stands by itself, or an IRI inside a value's place.</summary>
    public void WriteObject(JsonBuffer json, WritableSubject subject, WritingContext context, int depth)
    {
        json.StartObject();
        WriteEntries(json, subject, context, depth);
        json.EndObject();
    }

    /// <summary>Writes a node without a name.</summary>
    public void WriteObject(JsonBuffer json, PlannedNode node, WritingContext context, int depth)
    {
        json.StartObject();
        var inside = WriteHead(json, null, node.Said, context);
        values.WriteProperties(json, inside, node.Said, depth);
        json.EndObject();
    }

    /// <summary>Whether the triple is told by <c>@type</c>, which takes names only.</summary>
    public bool IsType(Triple triple) =>
        triple.Predicate == RdfTerms.Type && (triple.Object is Iri || (triple.Object is BlankNode node && !plan.IsNested(node)));

    /// <summary>The key of an identifier that is the only entry of its object: one that both contexts understand.</summary>
    public static byte[] ReferenceKey(WritingContext outside, WritingContext inside) =>
        inside.IdKey.AsSpan().SequenceEqual(outside.IdKey) ? inside.IdKey : PlainIdKey;

    private static bool IsInside(WritableSubject subject) => subject is { Term: Iri, Mentions: 1, IsWritten: false };

    private bool IsNameless(WritableSubject subject) => subject.Term is BlankNode node && plan.IsAnonymousRoot(node);

    // IRIs in order, then labelled nodes, then nodes without a name by what is said of them.
    private List<WritableSubject> InOrder(Func<WritableSubject, bool> condition)
    {
        var (named, nameless) = (new List<WritableSubject>(), new List<WritableSubject>());
        foreach (var subject in subjects.Values)
        {
            if (!subject.IsWritten && condition(subject))
            {
                (IsNameless(subject) ? nameless : named).Add(subject);
            }
        }

        named.Sort((left, right) => plan.Compare(left.Term, right.Term));
        named.AddRange(nameless.Select(subject => (Subject: subject, Text: values.Describe(subject.Said))).OrderBy(static pair => pair.Text, StringComparer.Ordinal).Select(static pair => pair.Subject));
        return named;
    }

    // Identifier and types; what comes back is the context that the types make.
    private WritingContext WriteHead(JsonBuffer json, Term? name, List<Triple> said, WritingContext context)
    {
        NameTypes(said, context);
        var inside = context.ForTypes(typeNames);
        if (name is not null)
        {
            json.Key(inside.IdKey);
            json.String(name is Iri iri ? inside.Reference(iri.Value) : values.Label((BlankNode)name));
        }

        WriteTypes(json, context, inside);
        return inside;
    }

    private void NameTypes(List<Triple> said, WritingContext context)
    {
        types.Clear();
        typeNames.Clear();
        foreach (var triple in said)
        {
            if (IsType(triple))
            {
                types.Add(triple.Object);
            }
        }

        if (types.Count > 1)
        {
            types.Sort(plan);
        }

        foreach (var type in types)
        {
            typeNames.Add(type is Iri iri ? context.Name(iri) : values.Label((BlankNode)type));
        }
    }

    private void WriteTypes(JsonBuffer json, WritingContext outside, WritingContext inside)
    {
        if (typeNames.Count == 0)
        {
            return;
        }

        var isArray = typeNames.Count > 1 || inside.TypeIsSet;
        json.Key(inside.TypeKey.AsSpan().SequenceEqual(outside.TypeKey) ? inside.TypeKey : PlainTypeKey);
        if (isArray)
        {
            json.StartArray();
        }

        typeNames.ForEach(json.String);
        if (isArray)
        {
            json.EndArray();
        }
    }
}
