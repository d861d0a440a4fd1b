using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.RdfXml;

/// <content>Node elements (RDF 1.1 XML Syntax, 7.2.11 and 7.2.12).</content>
internal sealed partial class RdfXmlParser
{
    private static ReadOnlySpan<byte> RdfType => "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"u8;

    private static readonly byte[] RdfFirst = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first"u8.ToArray();

    private static ReadOnlySpan<byte> RdfRest => "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest"u8;

    private static ReadOnlySpan<byte> RdfNil => "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil"u8;

    /// <summary>Reads the element that the reader stands at, and leaves it at the element's end.</summary>
    private void ReadNode(Scope scope, int depth, Link? link)
    {
        session.Cancellation.ThrowIfCancellationRequested();
        var level = LevelAt(depth);
        RequireNodeName();
        Require(level.Attributes.Read(reader));
        scope = Inner(scope, level.Attributes);
        ReadSubject(level, scope);
        if (link is { } mention)
        {
            EmitLink(mention, level.Subject);
        }

        if (reader.NamespaceURI != RdfXmlNames.Rdf || reader.LocalName != "Description")
        {
            Emit(level.Subject.Span, RdfType, TermSpan.Iri(NameIri(reader.NamespaceURI, reader.LocalName)));
        }

        EmitAttributes(level.Subject, level.Attributes, scope);
        ReadProperties(level, scope, depth);
    }

    private void ReadProperties(Level level, Scope scope, int depth)
    {
        level.Members = 0;
        if (reader.IsEmptyElement)
        {
            return;
        }

        while (NextChild())
        {
            ReadPropertyOrSkip(level, scope, depth);
        }
    }

    private void RequireNodeName()
    {
        if (reader.NamespaceURI.Length == 0)
        {
            throw Fault($"The element '{reader.LocalName}' has no namespace; elements of RDF/XML have one");
        }

        if (reader.NamespaceURI == RdfXmlNames.Rdf && !RdfXmlNames.IsAllowedAsNode(reader.LocalName))
        {
            throw Fault($"rdf:{reader.LocalName} is not allowed as a node element");
        }
    }

    private void ReadSubject(Level level, Scope scope)
    {
        var attributes = level.Attributes;
        if (attributes.Resource is not null || attributes.Datatype is not null || attributes.ParseType is not null)
        {
            throw Fault("rdf:resource, rdf:datatype and rdf:parseType belong to property elements, not to node elements");
        }

        switch (attributes)
        {
            case { About: { } about, Id: null, NodeId: null }:
                SetIri(level.Subject, scope, about);
                break;
            case { About: null, Id: { } id, NodeId: null }:
                SetId(level.Subject, scope, id);
                break;
            case { About: null, Id: null, NodeId: { } nodeId }:
                SetNodeId(level.Subject, nodeId);
                break;
            case { About: null, Id: null, NodeId: null }:
                labels.SetAnonymous(level.Subject);
                break;
            default:
                throw Fault("An element has more than one of rdf:about, rdf:ID and rdf:nodeID");
        }
    }

    // propertyAttr, 7.2.25
    private void EmitAttributes(TermSlot subject, RdfXmlAttributes attributes, Scope scope)
    {
        foreach (var (ns, local, value) in attributes.Properties)
        {
            var slot = auxiliary;
            if (ns == RdfXmlNames.Rdf && local == "type")
            {
                SetIri(slot, scope, value);
            }
            else
            {
                SetText(slot, value, scope.Language);
            }

            Emit(subject.Span, NameIri(ns, local), slot.Span);
        }
    }
}
