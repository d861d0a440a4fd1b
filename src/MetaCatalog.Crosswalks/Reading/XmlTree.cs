using System.Xml;
using System.Xml.Linq;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Crosswalks.Reading;

/// <summary>Builds the tree of a document node by node, and stops at a limit before it is passed.</summary>
/// <remarks>Used once, on one thread.</remarks>
internal sealed class XmlTree(XmlReader reader, ReadingLimits limits)
{
    private readonly IXmlLineInfo place = (IXmlLineInfo)reader; // the readers of this house know their lines

    private XNamespace lastNamespace = XNamespace.None;
    private int nodes;

    /// <summary>The root element.</summary>
    /// <exception cref="ReadingException">A limit is passed.</exception>
    /// <exception cref="XmlException">It is not well-formed.</exception>
    public ReadElement Build(CancellationToken cancellation)
    {
        ReadElement? root = null, current = null;
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var isEmpty = reader.IsEmptyElement;
                    var element = Element();
                    root ??= element;
                    current?.Add(element);
                    current = isEmpty ? current : element;
                    break;
                case XmlNodeType.EndElement:
                    current = (ReadElement?)current?.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    Count(1);
                    current?.Add(reader.Value);
                    break;
            }
        }

        return root!; // a reader of whole documents throws where there is no root
    }

    private ReadElement Element()
    {
        Count(1 + reader.AttributeCount);
        if (reader.Depth > limits.MaxDepth)
        {
            throw new ReadingException(ReadingFaults.TooDeep(limits.MaxDepth, Here()));
        }

        var element = new ReadElement(Name(), place.LineNumber, place.LinePosition);
        while (reader.MoveToNextAttribute())
        {
            element.Add(new ReadAttribute(AttributeName(), reader.Value));
        }

        return element;
    }

    // A plain xmlns stands in no namespace here, and in that of declarations for the reader.
    private XName AttributeName() => reader.Prefix.Length == 0 ? XName.Get(reader.LocalName) : Name();

    // Neighbours mostly share their namespace, and the reader's names are the same objects.
    private XName Name()
    {
        var address = reader.NamespaceURI;
        if (!ReferenceEquals(address, lastNamespace.NamespaceName) && address != lastNamespace.NamespaceName)
        {
            lastNamespace = XNamespace.Get(address);
        }

        return lastNamespace.GetName(reader.LocalName);
    }

    private void Count(int more)
    {
        nodes += more;
        if (nodes > limits.MaxNodes)
        {
            throw new ReadingException(ReadingFaults.TooManyNodes(limits.MaxNodes, Here()));
        }
    }

    private Location Here() => new(Line: place.LineNumber, Column: place.LinePosition);
}
