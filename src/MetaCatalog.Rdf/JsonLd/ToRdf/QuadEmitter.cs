using MetaCatalog.Rdf.JsonLd.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.JsonLd.ToRdf;

/// <summary>Passes statements given as text on to a sink, as UTF-8.</summary>
internal sealed class QuadEmitter(StatementGate gate)
{
    private readonly TermSlot subject = new();
    private readonly TermSlot predicate = new();
    private readonly TermSlot @object = new();
    private readonly TermSlot graph = new();

    public void EnterGraph(string? name)
    {
        if (name is null)
        {
            graph.Begin(TermKind.None);
        }
        else
        {
            SetNode(graph, name);
        }
    }

    public void Emit(string subjectId, string predicateIri, RdfObject value)
    {
        SetNode(subject, subjectId);
        SetNode(predicate, predicateIri);
        SetObject(value);
        gate.Pass(subject.Span, predicate.Span, @object.Span, graph.Span);
    }

    private void SetObject(RdfObject value)
    {
        if (value.Kind != TermKind.Literal)
        {
            SetNode(@object, value.Value);
            return;
        }

        @object.Begin(TermKind.Literal).Append(value.Value);
        if (value.Language is not null)
        {
            @object.Language.Append(value.Language);
        }
        else if (value.Datatype is not null)
        {
            @object.Datatype.Append(value.Datatype);
        }
    }

    private static void SetNode(TermSlot slot, string id)
    {
        var isBlank = id.StartsWith("_:", StringComparison.Ordinal);
        slot.Begin(isBlank ? TermKind.BlankNode : TermKind.Iri).Append(isBlank ? id[2..] : id);
    }
}

/// <summary>The object of a statement, as text.</summary>
/// <param name="Kind">IRI, blank node or literal.</param>
/// <param name="Value">The IRI, the blank node with <c>_:</c>, or the lexical form.</param>
/// <param name="Datatype">The datatype of a literal; null for strings.</param>
/// <param name="Language">The language of a literal, or null.</param>
internal readonly record struct RdfObject(TermKind Kind, string Value, string? Datatype = null, string? Language = null)
{
    public static RdfObject Node(string id) => new(id.StartsWith("_:", StringComparison.Ordinal) ? TermKind.BlankNode : TermKind.Iri, id);
}
