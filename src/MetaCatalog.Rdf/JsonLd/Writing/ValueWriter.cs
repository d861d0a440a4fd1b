using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Turtle;
using MetaCatalog.Rdf.Vocab;
using MetaCatalog.Rdf.Writing;

namespace MetaCatalog.Rdf.JsonLd.Writing;

/// <summary>Writes the properties of a node: each value under the key that says most, in the shortest form that says no less.</summary>
internal sealed partial class ValueWriter(NestingPlan plan, NodeWriter nodes)
{
    private const int MaxOnStack = 64;
    private static readonly byte[] ListKey = JsonBuffer.KeyOf(Keyword.List);
    private readonly EntryStack stack = new();
    private readonly Pieces pieces = new(static (left, right) => left.SequenceCompareTo(right));

    public string Label(BlankNode node) => "_:" + plan.Label(node);

    /// <summary>What is said of a node directly, as text to sort by.</summary>
    public string Describe(List<Triple> said) => string.Join('\n', said.Select(triple => $"{triple.Predicate} {(triple.Object is BlankNode blank && plan.IsNested(blank) ? "[]" : triple.Object.ToString())}").Order(StringComparer.Ordinal));

    /// <summary>Writes all that is said of a node but its types.</summary>
    public void WriteProperties(JsonBuffer json, WritingContext context, List<Triple> said, int depth)
    {
        var room = stack.Take(said.Count);
        var entries = room[..Fill(room, context, said)];
        entries.Sort(Entry.CompareKeys);
        var end = 0;
        for (var start = 0; start < entries.Length; start = end)
        {
            var term = entries[start].Term;
            for (end = start + 1; end < entries.Length && entries[end].Term.Name == term.Name;)
            {
                end++;
            }

            json.Key(term.Key);
            WriteValues(json, context, term, entries[start..end], depth);
        }

        stack.Return(said.Count);
    }

    private int Fill(Span<Entry> entries, WritingContext context, List<Triple> said)
    {
        var count = 0;
        foreach (var triple in said)
        {
            if (!nodes.IsType(triple))
            {
                var node = triple.Object is BlankNode blank ? plan.Of(blank) : null;
                entries[count++] = new Entry(TermFor(context, triple, node, said), triple.Object, node);
            }
        }

        return count;
    }

    private WritableTerm TermFor(WritingContext context, Triple triple, PlannedNode? node, List<Triple> said)
    {
        var terms = context.TermsFor(triple.Predicate);
        var best = terms[^1];
        if (terms.Length == 1)
        {
            return best;
        }

        var bestFit = TermFit.Any;
        var isList = node is null ? triple.Object == RdfTerms.Nil : node is { IsNested: true, IsCell: true };
        var isOnlyList = isList && said.TrueForAll(other => other.Predicate != triple.Predicate || other.Object == triple.Object || nodes.IsType(other));
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

    private void WriteValues(JsonBuffer json, WritingContext context, WritableTerm term, Span<Entry> values, int depth)
    {
        if (term.IsLanguageMap && !(values is [{ Value: Literal { Language: null } }] && term.TakesPlainStrings))
        {
            LanguageMap.Write(json, values);
        }
        else if (values.Length == 1 && (!term.IsArray || (term.IsLanguageMap && !term.Container.Has(Containers.Set))))
        {
            WriteValue(json, context, values[0], depth);
        }
        else
        {
            json.StartArray();
            WriteMany(json, context, values, depth);
            json.EndArray();
        }
    }

    // What is written inside comes after the rest, by its text: that does not depend on labels.
    private void WriteMany(JsonBuffer json, WritingContext context, Span<Entry> values, int depth)
    {
        var plain = MoveNestedBehind(values);
        if (plain > 1)
        {
            values[..plain].Sort((left, right) => plan.Compare(left.Value, right.Value));
        }

        foreach (var value in values[..plain])
        {
            WriteValue(json, context, value, depth);
        }

        if (plain < values.Length)
        {
            WriteNested(json, context, values[plain..], depth);
        }
    }

    private static int MoveNestedBehind(Span<Entry> values)
    {
        var plain = values.Length;
        for (var i = 0; i < plain;)
        {
            if (values[i].IsNested)
            {
                plain--;
                (values[i], values[plain]) = (values[plain], values[i]);
            }
            else
            {
                i++;
            }
        }

        return plain;
    }

    private void WriteNested(JsonBuffer json, WritingContext context, ReadOnlySpan<Entry> values, int depth)
    {
        json.Separate();
        var start = json.Bytes.Length;
        var ends = values.Length <= MaxOnStack ? stackalloc int[values.Length] : new int[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            WriteValue(json, context, values[i], depth);
            ends[i] = json.Bytes.Length;
        }

        pieces.Arrange(json.Bytes, start, ends, ","u8);
    }
}
