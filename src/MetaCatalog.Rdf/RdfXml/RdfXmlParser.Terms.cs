using System.Text;
using MetaCatalog.Rdf.Datatypes;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.RdfXml;

/// <content>IRIs, identifiers and statements (RDF 1.1 XML Syntax, 5.3 and 6.3).</content>
internal sealed partial class RdfXmlParser
{
    private readonly TermSlot auxiliary = new();
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> oddNodeIds = new(StringComparer.Ordinal);

    private static ReadOnlySpan<byte> RdfStatement => "http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement"u8;

    private static ReadOnlySpan<byte> RdfSubject => "http://www.w3.org/1999/02/22-rdf-syntax-ns#subject"u8;

    private static ReadOnlySpan<byte> RdfPredicate => "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate"u8;

    private static ReadOnlySpan<byte> RdfObject => "http://www.w3.org/1999/02/22-rdf-syntax-ns#object"u8;

    private void Emit(in TermSpan subject, ReadOnlySpan<byte> predicate, in TermSpan value)
    {
        if (!session.Emit(subject, TermSpan.Iri(predicate), value, default))
        {
            throw Fault($"The document has more than {session.Options.MaxStatements} statements", DiagnosticCodes.LimitExceeded);
        }
    }

    private void EmitLink(Link link, TermSlot value)
    {
        Emit(link.Subject.Span, link.Predicate, value.Span);
        if (link.Statement is { } statement)
        {
            var reified = TermSpan.Iri(statement);
            Emit(reified, RdfType, TermSpan.Iri(RdfStatement));
            Emit(reified, RdfSubject, link.Subject.Span);
            Emit(reified, RdfPredicate, TermSpan.Iri(link.Predicate));
            Emit(reified, RdfObject, value.Span);
        }
    }

    private byte[] NameIri(string ns, string local)
    {
        var iri = names.IriOf(ns, local);
        RequireIri(iri);
        return iri;
    }

    private void SetIri(TermSlot slot, Scope scope, string reference)
    {
        slot.Begin(TermKind.Iri).Append(Resolve(scope, reference));
        RequireIri(slot.Value.Span);
    }

    private string Resolve(Scope scope, string reference)
    {
        if (IriSyntax.IsAbsolute(reference))
        {
            return reference;
        }

        if (reference.Length > session.Options.MaxIriLength)
        {
            throw Fault($"An IRI is longer than {session.Options.MaxIriLength} bytes", DiagnosticCodes.LimitExceeded);
        }

        return IriSyntax.Resolve(scope.Base ?? throw Fault($"The IRI '{reference}' is relative and there is no base IRI", DiagnosticCodes.RelativeIri), reference);
    }

    private string ResolveBase(Scope scope, string reference) => scope.Base is null && !IriSyntax.IsAbsolute(reference)
        ? throw Fault($"xml:base=\"{reference}\" is relative and there is no base IRI", DiagnosticCodes.RelativeIri)
        : Resolve(scope, reference);

    private void RequireIri(ReadOnlySpan<byte> iri)
    {
        if (iri.Length > session.Options.MaxIriLength)
        {
            throw Fault($"An IRI is longer than {session.Options.MaxIriLength} bytes", DiagnosticCodes.LimitExceeded);
        }

        if (iri.ContainsAny(Delimiters.Iri) || !IriSyntax.IsAbsolute(iri))
        {
            throw Fault($"'{Encoding.UTF8.GetString(iri)}' is not an absolute IRI", DiagnosticCodes.InvalidIri);
        }
    }

    private void SetId(TermSlot slot, Scope scope, string id)
    {
        if (!XsdText.IsNcName(id))
        {
            throw Fault($"rdf:ID=\"{id}\" is not an XML name without colon");
        }

        SetIri(slot, scope, "#" + id);
        if (!ids.Add(Encoding.UTF8.GetString(slot.Value.Span)))
        {
            throw Fault($"rdf:ID=\"{id}\" was used before; an identifier may be used once for each base IRI");
        }
    }

    private byte[] StatementIri(Scope scope, string id)
    {
        SetId(auxiliary, scope, id);
        return auxiliary.Value.Span.ToArray();
    }

    private void SetNodeId(TermSlot slot, string nodeId)
    {
        if (!XsdText.IsNcName(nodeId))
        {
            throw Fault($"rdf:nodeID=\"{nodeId}\" is not an XML name without colon", DiagnosticCodes.InvalidBlankNodeLabel);
        }

        var label = Encoding.UTF8.GetBytes(nodeId);
        if (NameScanner.LabelLength(label) == label.Length)
        {
            BlankNodeLabels.SetLabelled(slot, label);
            return;
        }

        // A name of XML that is no label elsewhere, such as one that ends in a dot.
        if (!oddNodeIds.TryGetValue(nodeId, out var known))
        {
            labels.SetAnonymous(slot);
            oddNodeIds[nodeId] = known = slot.Value.Span.ToArray();
        }

        slot.SetBlankNode(known);
    }

    private void SetText(TermSlot slot, string value, string language)
    {
        slot.Begin(TermKind.Literal).Append(value);
        slot.Language.Append(language);
        if (slot.Value.Length > session.Options.MaxLiteralLength)
        {
            throw LiteralTooLong();
        }
    }

    private RdfSyntaxException LiteralTooLong() => Fault($"A literal is longer than {session.Options.MaxLiteralLength} bytes", DiagnosticCodes.LimitExceeded);
}
