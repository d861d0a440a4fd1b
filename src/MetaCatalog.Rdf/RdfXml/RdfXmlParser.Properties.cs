using System.Globalization;
using System.Text;
using System.Xml;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.RdfXml;

/// <content>Property elements (RDF 1.1 XML Syntax, 7.2.14 to 7.2.21).</content>
internal sealed partial class RdfXmlParser
{
    private const string EitherTextOrNode = "A property element holds either text or one node element";
    private readonly ByteBuffer text = new(4096);
    private readonly char[] characters = new char[4096];
    private readonly Encoder encoder = Encoding.UTF8.GetEncoder();

    private static ReadOnlySpan<byte> XsdString => "http://www.w3.org/2001/XMLSchema#string"u8;

    private static ReadOnlySpan<byte> XmlLiteral => "http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral"u8;

    /// <summary>Reads the property element that the reader stands at, and leaves it at the element's end.</summary>
    private void ReadProperty(Level level, Scope scope, int depth)
    {
        var predicate = PropertyIri(level);
        var attributes = level.PropertyAttributes;
        Require(attributes.Read(reader));
        scope = Inner(scope, attributes);
        if (attributes.About is not null)
        {
            throw Fault("rdf:about belongs to node elements, not to property elements");
        }

        var statement = attributes.Id is { } id ? StatementIri(scope, id) : null;
        var link = new Link(level.Subject, predicate, statement);
        if (attributes.ParseType is not null)
        {
            ReadByParseType(level, link, scope, depth);
        }
        else if (attributes.Resource is not null || attributes.NodeId is not null || attributes.Properties.Count > 0)
        {
            ReadReference(level, link, scope);
        }
        else
        {
            ReadContent(level, link, scope, depth);
        }
    }

    private byte[] PropertyIri(Level level)
    {
        if (reader.NamespaceURI != RdfXmlNames.Rdf)
        {
            return reader.NamespaceURI.Length > 0
                ? NameIri(reader.NamespaceURI, reader.LocalName)
                : throw Fault($"The element '{reader.LocalName}' has no namespace; elements of RDF/XML have one");
        }

        if (!RdfXmlNames.IsAllowedAsProperty(reader.LocalName))
        {
            throw Fault($"rdf:{reader.LocalName} is not allowed as a property element");
        }

        return reader.LocalName == "li"
            ? Encoding.ASCII.GetBytes(RdfXmlNames.Rdf + "_" + (++level.Members).ToString(CultureInfo.InvariantCulture))
            : NameIri(RdfXmlNames.Rdf, reader.LocalName);
    }

    private void ReadByParseType(Level level, Link link, Scope scope, int depth)
    {
        var attributes = level.PropertyAttributes;
        if (attributes.Resource is not null || attributes.NodeId is not null || attributes.Datatype is not null || attributes.Properties.Count > 0)
        {
            throw Fault("With rdf:parseType only rdf:ID is allowed beside it");
        }

        switch (attributes.ParseType)
        {
            case "Resource":
                ReadResource(link, scope, depth);
                break;
            case "Collection":
                ReadCollection(level, link, scope, depth);
                break;
            default:
                level.Object.Begin(TermKind.Literal).Append(CanonicalXml.ReadContent(reader, session.Options.MaxLiteralLength) ?? throw LiteralTooLong());
                level.Object.Datatype.Append(XmlLiteral);
                EmitLink(link, level.Object);
                break;
        }
    }

    // parseTypeResourcePropertyElt, 7.2.18
    private void ReadResource(Link link, Scope scope, int depth)
    {
        var inner = LevelAt(depth + 1);
        labels.SetAnonymous(inner.Subject);
        EmitLink(link, inner.Subject);
        ReadProperties(inner, scope, depth + 1);
    }

    // parseTypeCollectionPropertyElt, 7.2.19
    private void ReadCollection(Level level, Link link, Scope scope, int depth)
    {
        var cell = level.Object;
        cell.Begin(TermKind.None);
        var next = new TermSlot();
        var isEmpty = reader.IsEmptyElement;
        while (!isEmpty && NextChild())
        {
            labels.SetAnonymous(next);
            Continue(next);
            cell.CopyFrom(next);
            ReadNodeOrSkip(scope, depth + 1, new Link(cell, RdfFirst, null));
        }

        next.SetIri(RdfNil);
        Continue(next);

        void Continue(TermSlot term)
        {
            if (cell.Kind == TermKind.None)
            {
                EmitLink(link, term);
            }
            else
            {
                Emit(cell.Span, RdfRest, term.Span);
            }
        }
    }

    // emptyPropertyElt with attributes, 7.2.21
    private void ReadReference(Level level, Link link, Scope scope)
    {
        var attributes = level.PropertyAttributes;
        if (attributes.Datatype is not null || (attributes.Resource is not null && attributes.NodeId is not null))
        {
            throw Fault("rdf:resource, rdf:nodeID and rdf:datatype exclude each other");
        }

        if (attributes.Resource is { } resource)
        {
            SetIri(level.Object, scope, resource);
        }
        else if (attributes.NodeId is { } nodeId)
        {
            SetNodeId(level.Object, nodeId);
        }
        else
        {
            labels.SetAnonymous(level.Object);
        }

        EmitLink(link, level.Object);
        EmitAttributes(level.Object, attributes, scope);
        RequireNoContent();
    }

    private void RequireNoContent()
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType is XmlNodeType.Element or XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                throw Fault("A property element with rdf:resource, rdf:nodeID or property attributes must be empty");
            }
        }
    }

    // resourcePropertyElt, 7.2.15, or literalPropertyElt, 7.2.16
    private void ReadContent(Level level, Link link, Scope scope, int depth)
    {
        var datatype = level.PropertyAttributes.Datatype;
        var isEmpty = reader.IsEmptyElement;
        var nodes = 0;
        text.Clear();
        while (!isEmpty && reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Require(datatype is null && nodes++ == 0 && IsBlank(text) ? null : EitherTextOrNode);
                ReadNode(scope, depth + 1, link);
                text.Clear();
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                AddText();
                Require(nodes == 0 || IsBlank(text) ? null : EitherTextOrNode);
            }
        }

        if (nodes == 0)
        {
            EmitText(level, link, scope, datatype);
        }
    }

    // In pieces, so that an endless text meets the limit and not the end of memory.
    private void AddText()
    {
        for (var count = reader.ReadValueChunk(characters, 0, characters.Length); count > 0; count = reader.ReadValueChunk(characters, 0, characters.Length))
        {
            encoder.Convert(characters.AsSpan(0, count), text, flush: false, out _, out _);
            if (text.Length > session.Options.MaxLiteralLength)
            {
                throw LiteralTooLong();
            }
        }
    }

    private static bool IsBlank(ByteBuffer text) => text.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0;

    private void EmitText(Level level, Link link, Scope scope, string? datatype)
    {
        var slot = level.Object;
        if (datatype is not null)
        {
            SetIri(auxiliary, scope, datatype);
        }

        slot.Begin(TermKind.Literal).Append(text.Span);
        if (datatype is null)
        {
            slot.Language.Append(scope.Language);
        }
        else if (!auxiliary.Value.Span.SequenceEqual(XsdString))
        {
            slot.Datatype.Append(auxiliary.Value.Span);
        }

        EmitLink(link, slot);
    }

    /// <summary>The statement that a property element makes; its object is not known yet.</summary>
    private readonly record struct Link(TermSlot Subject, byte[] Predicate, byte[]? Statement);
}
