using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.JsonLd.Writing;

/// <summary>One value at a time.</summary>
internal sealed partial class ValueWriter
{
    private void WriteValue(JsonBuffer json, WritingContext context, Entry entry, int depth)
    {
        switch (entry.Value)
        {
            case Literal literal:
                LiteralWriter.Write(json, entry.Term, literal);
                break;
            case Iri iri:
                WriteIri(json, context, entry.Term, iri, depth);
                break;
            case BlankNode node:
                WriteBlankNode(json, context, entry, node, depth);
                break;
        }
    }

    private void WriteIri(JsonBuffer json, WritingContext context, WritableTerm term, Iri iri, int depth)
    {
        if (iri == RdfTerms.Nil)
        {
            WriteList(json, context, term, [], depth);
        }
        else if (nodes.FindInside(iri, depth) is { } inside)
        {
            nodes.WriteObject(json, inside, term.Nodes, depth + 1);
        }
        else
        {
            var reference = term.Scalars.Reference(iri.Value);
            WriteReference(json, context, term, term.Type == Keyword.Vocab ? term.Scalars.TermFor(iri.Value) ?? reference : reference);
        }
    }

    private void WriteBlankNode(JsonBuffer json, WritingContext context, Entry entry, BlankNode label, int depth)
    {
        var node = entry.Node ?? plan.Of(label);
        if (!node.IsNested)
        {
            WriteReference(json, context, entry.Term, Label(label));
        }
        else if (plan.Items(node) is { } items)
        {
            WriteList(json, context, entry.Term, items, depth);
        }
        else
        {
            nodes.WriteObject(json, node, entry.Term.Nodes, depth + 1);
        }
    }

    private static void WriteReference(JsonBuffer json, WritingContext context, WritableTerm term, string reference)
    {
        if (term.Type is Keyword.Id or Keyword.Vocab)
        {
            json.String(reference);
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
        var node = item is BlankNode blank ? plan.Of(blank) : null;
        var inner = item == RdfTerms.Nil ? [] : node is { IsNested: true } ? plan.Items(node) : null;
        if (inner is null)
        {
            WriteValue(json, context, new Entry(term, item, node), depth);
            return;
        }

        json.StartObject();
        json.Key(ListKey);
        json.StartArray();
        inner.ForEach(value => WriteItem(json, context, term, value, depth + 1));
        json.EndArray();
        json.EndObject();
    }
}
