using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.LinkedData;

/// <summary>Keeps what a reader has no place of its own for: every member whose name is an IRI becomes a statement of that property.</summary>
/// <remarks>
/// A node whose name is relative to the document becomes a blank node with that name as <c>dct:identifier</c>, so that it can be
/// written again under its name. Used by one reader on one thread, once.
/// </remarks>
internal sealed class StatementKeeper(LinkedDocument document, RecordBuilder record)
{
    private readonly Dictionary<string, Term> named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Term> unnamed = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Queue<(LinkedNode Node, Term Subject)> pending = [];

    /// <summary>Says which term a name of the document stands for.</summary>
    public void Name(string id, Term term) => named[id] = term;

    /// <summary>The term for a node.</summary>
    public Term TermOf(LinkedNode node)
    {
        if (node.Id is { } id)
        {
            return named.TryGetValue(id, out var known) ? known : named[id] = Named(id);
        }

        return unnamed.TryGetValue(node.Place.Pointer, out var term) ? term : unnamed[node.Place.Pointer] = record.NewNode();
    }

    /// <summary>Whether the node has not been described yet; from now on it has.</summary>
    public bool Describes(LinkedNode node) => seen.Add(node.Place.Pointer);

    /// <summary>Adds what of the node nobody took, and of all nodes that it leads to.</summary>
    public void KeepRest(LinkedNode node, Term subject, bool withTypes = false)
    {
        Keep(node, subject, withTypes);
        while (pending.TryDequeue(out var next))
        {
            if (Describes(next.Node))
            {
                Keep(next.Node, next.Subject, withTypes: true);
            }
        }
    }

    private Term Named(string id)
    {
        if (IriSyntax.IsValid(id))
        {
            return new Iri(id);
        }

        var node = record.NewNode();
        if (!id.StartsWith("_:", StringComparison.Ordinal))
        {
            record.Add(node, Dcterms.Identifier, new Literal(id));
        }

        return node;
    }

    private void Keep(LinkedNode node, Term subject, bool withTypes)
    {
        _ = node.Id;
        foreach (var type in node.Types.Where(type => withTypes && IriSyntax.IsValid(type)))
        {
            record.Add(subject, RdfTerms.Type, new Iri(type));
        }

        foreach (var (name, iri) in node.Members().ToList())
        {
            var pointer = $"{node.Place.Pointer}/{JsonPlace.Escape(name)}";
            if (!document.Source.IsTaken(pointer) && IriSyntax.IsValid(iri) && node.Place.Take(name) is { } place)
            {
                KeepMember(subject, new Iri(iri), name, place);
            }
        }
    }

    private void KeepMember(Term subject, Iri predicate, string name, JsonPlace place)
    {
        if (document.Names.IsJson(name))
        {
            record.Add(subject, predicate, new Literal(JsonOutput.Compact(place.TakeWhole().Value), RdfTerms.Json));
            return;
        }

        foreach (var value in LinkedValue.AllOf(document, place))
        {
            record.Add(subject, predicate, ObjectOf(value, predicate, document.Names.IsReference(name)));
        }
    }

    private Term? ObjectOf(LinkedValue value, Iri predicate, bool isReference)
    {
        if (value.Node is { } node)
        {
            _ = new LinkedNode(document, value.Place).Id;
            var term = TermOf(node);
            pending.Enqueue((node, term));
            return term;
        }

        if (value.Text is not { } text)
        {
            return null;
        }

        return isReference && IriSyntax.IsValid(document.Names.Expand(text)) ? new Iri(document.Names.Expand(text)) : LinkedLiteral.Of(value, text, predicate);
    }
}
