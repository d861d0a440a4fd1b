using System.Xml;

namespace MetaCatalog.Rdf.RdfXml;

/// <summary>The attributes of one element, sorted by what they are for.</summary>
internal sealed class RdfXmlAttributes
{
    public string? About { get; private set; }

    public string? Id { get; private set; }

    public string? NodeId { get; private set; }

    public string? Resource { get; private set; }

    public string? Datatype { get; private set; }

    public string? ParseType { get; private set; }

    public string? Language { get; private set; }

    public string? Base { get; private set; }

    /// <summary>The others: each is a statement.</summary>
    public List<(string Namespace, string Local, string Value)> Properties { get; } = [];

    /// <summary>Takes the attributes of the reader's element.</summary>
    /// <returns>Null, or what is wrong with the attribute that the reader is left at.</returns>
    public string? Read(XmlReader reader)
    {
        About = Id = NodeId = Resource = Datatype = ParseType = Language = Base = null;
        Properties.Clear();
        if (!reader.MoveToFirstAttribute())
        {
            return null;
        }

        do
        {
            if (Take(reader) is { } fault)
            {
                return fault;
            }
        }
        while (reader.MoveToNextAttribute());
        reader.MoveToElement();
        return null;
    }

    private string? Take(XmlReader reader)
    {
        var local = reader.LocalName;
        switch (reader.NamespaceURI)
        {
            case RdfXmlNames.Xmlns:
                return null;
            case RdfXmlNames.Xml:
                TakeXml(local, reader.Value);
                return null;
            case RdfXmlNames.Rdf:
                return TakeRdf(local, reader.Value);
            case "" when RdfXmlNames.MayLackNamespace(local):
                return TakeRdf(local, reader.Value);
            case "" when local.StartsWith("xml", StringComparison.OrdinalIgnoreCase):
                return null; // reserved by XML, and says nothing (RDF 1.1 XML Syntax, 6.1.4)
            case "":
                return $"The attribute '{local}' has no namespace; attributes of RDF/XML have one";
            case var ns:
                Properties.Add((ns, local, reader.Value));
                return null;
        }
    }

    // Other attributes of the xml namespace say nothing (RDF 1.1 XML Syntax, 6.1.4).
    private void TakeXml(string local, string value)
    {
        if (local == "lang")
        {
            Language = value;
        }
        else if (local == "base")
        {
            Base = value;
        }
    }

    private string? TakeRdf(string local, string value)
    {
        switch (local)
        {
            case "about":
                About = value;
                break;
            case "ID":
                Id = value;
                break;
            case "nodeID":
                NodeId = value;
                break;
            case "resource":
                Resource = value;
                break;
            case "datatype":
                Datatype = value;
                break;
            case "parseType":
                ParseType = value;
                break;
            default:
                Properties.Add((RdfXmlNames.Rdf, local, value));
                return RdfXmlNames.IsAllowedAsAttribute(local) ? null : $"rdf:{local} is not allowed as an attribute";
        }

        return null;
    }
}
