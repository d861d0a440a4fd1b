using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;
using MetaCatalog.Rdf.Turtle;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.JsonLd.Writing;

/// <summary>Writes the properties of a node: each value under the key that says most, in the shortest form that says no less.</summary>
internal sealed class ValueWriter(Graph graph, NestingPlan plan, NodeWriter nodes)
{
    private static readonly byte[] ListKey = JsonBuffer.KeyOf(Keyword.List);

    public string Label(BlankNode node) => "_:" + plan.Label(node);

    /// <summary>What is said of a node directly, as text to sort by.</summary>
    public string Describe(Term node) => string.Join('\n', graph.WithSubject(node).Select(triple => $"{triple.Predicate} {(triple.Object is BlankNode blank && plan.IsNested(blank) ? "[]" : triple.Object.ToString())}").Order(StringComparer.Ordinal));

    public void WriteProperties(JsonBuffer json, WritingContext context, List<Triple> triples, int depth)
    {
        var entries = new List<Entry>(triples.Count);
        foreach (var triple in triples)
        {
            entries.Add(new Entry(TermFor(context, triple, triples), triple.Object));
        }

        entries.Sort(static (left, right) => left.CompareTo(right));
        for (var start = 0; start < entries.Count;)
        {
            var term = entries[start].Term;
            var terms = new List<Term>();
            for (; start < entries.Count && entries[start].Term.Name == term.Name; start++)
            {
                terms.Add(entries[start].Value);
            }

            json.Key(term.Key);
            WriteValues(json, context, term, terms, depth);
        }
    }

    private WritableTerm TermFor(WritingContext context, Triple triple, List<Triple> siblings)
    {
        var terms = context.TermsFor(triple.Predicate.Value);
        var best = terms[^1];
        var bestFit = TermFit.Any;
        var isList = triple.Object is BlankNode node ? plan.IsNested(node) && plan.Items(node) is not null : triple.Object == RdfTerms.Nil;
        var isOnlyList = isList && siblings.TrueForAll(other => other.Predicate != triple.Predicate || other.Object == triple.Object);
        foreach (var term in terms)
        {
            var fit = isList ? TermFit.OfList(term, isOnlyList) : TermFit.Of(term, triple.Object);
            if (fit < bestFit)
            {
                (best, bestFit) = (term, fit);
            }
        }

        return best;
    }

    private void WriteValues(JsonBuffer json, WritingContext context, WritableTerm term, List<Term> terms, int depth)
    {
        if (term.IsLanguageMap && !(terms is [Literal { Language: null }] && term.TakesPlainStrings))
        {
            LanguageMap.Write(json, terms);
        }
        else if (terms.Count == 1 && (!term.IsArray || (term.IsLanguageMap && !term.Container.Has(Containers.Set))))
        {
            WriteValue(json, context, term, terms[0], depth);
        }
        else
        {
            json.StartArray();
            WriteMany(json, context, term, terms, depth);
            json.EndArray();
        }
    }

    // What is written inside comes after the rest, by its text: that does not depend on labels.
    private void WriteMany(JsonBuffer json, WritingContext context, WritableTerm term, List<Term> terms, int depth)
    {
        if (terms.Count > 1)
        {
            terms.Sort(Compare);
        }

        var nested = terms.Count > 1 ? terms.FindIndex(value => value is BlankNode node && plan.IsNested(node)) : -1;
        var plain = nested < 0 ? terms.Count : nested;
        for (var i = 0; i < plain; i++)
        {
            WriteValue(json, context, term, terms[i], depth);
        }

        if (nested < 0)
        {
            return;
        }

        var texts = terms.Skip(nested).Select(value => TextOf(context, term, value, depth)).ToList();
        texts.Sort(static (left, right) => left.AsSpan().SequenceCompareTo(right));
        texts.ForEach(text => json.Raw(text.AsSpan()));
    }

    private int Compare(Term? left, Term? right) => (left is BlankNode a && plan.IsNested(a), right is BlankNode b && plan.IsNested(b)) switch
    {
        (true, true) => 0,
        (true, false) => 1,
        (false, true) => -1,
        _ => plan.Compare(left, right),
    };

    private byte[] TextOf(WritingContext context, WritableTerm term, Term value, int depth)
    {
        var text = new ByteBuffer(256);
        WriteValue(new JsonBuffer(text), context, term, value, depth);
        return text.Span.ToArray();
    }

    private void WriteValue(JsonBuffer json, WritingContext context, WritableTerm term, Term value, int depth)
    {
        switch (value)
        {
            case Literal literal:
                LiteralWriter.Write(json, term, literal);
                break;
            case Iri iri when iri == RdfTerms.Nil:
                WriteList(json, context, term, [], depth);
                break;
            case BlankNode node when plan.IsNested(node) && plan.Items(node) is { } items:
                WriteList(json, context, term, items, depth);
                break;
            case var node when nodes.IsInside(node, depth):
                nodes.WriteObject(json, node, term.Nodes, depth + 1);
                break;
            default:
                WriteReference(json, context, term, value);
                break;
        }
    }

    private void WriteReference(JsonBuffer json, WritingContext context, WritableTerm term, Term value)
    {
        var iri = (value as Iri)?.Value;
        var reference = iri is null ? Label((BlankNode)value) : term.Scalars.Reference(iri);
        if (term.Type is Keyword.Id or Keyword.Vocab)
        {
            json.String(term.Type == Keyword.Vocab && iri is not null ? term.Scalars.TermFor(iri) ?? reference : reference);
            return;
        }

        json.StartObject();
        json.Key(NodeWriter.ReferenceKey(context, term.Scalars));
        json.String(reference);
        json.EndObject();
    }

    private void WriteList(JsonBuffer json, WritingContext context, WritableTerm term, List<Term> items, int depth)
    {
        if (!term.IsList)
        {
            json.StartObject();
            json.Key(ListKey);
        }

        json.StartArray();
        foreach (var item in items)
        {
            WriteItem(json, context, term, item, depth + 1);
        }

        json.EndArray();
        if (!term.IsList)
        {
            json.EndObject();
        }
    }

    // A list inside a list is always written whole: an array in an array would be read as one list under some terms only.
    private void WriteItem(JsonBuffer json, WritingContext context, WritableTerm term, Term item, int depth)
    {
        var inner = item == RdfTerms.Nil ? [] : item is BlankNode node && plan.IsNested(node) ? plan.Items(node) : null;
        if (inner is null)
        {
            WriteValue(json, context, term, item, depth);
            return;
        }

        json.StartObject();
        json.Key(ListKey);
        json.StartArray();
        inner.ForEach(value => WriteItem(json, context, term, value, depth + 1));
        json.EndArray();
        json.EndObject();
    }

    private readonly record struct Entry(WritableTerm Term, Term Value)
    {
        public int CompareTo(Entry other) => Term.Rank != other.Term.Rank ? Term.Rank.CompareTo(other.Term.Rank) : string.CompareOrdinal(Term.Name, other.Term.Name);
    }
}
