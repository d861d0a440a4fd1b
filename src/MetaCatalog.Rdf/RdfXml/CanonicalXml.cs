using System.Text;
using System.Xml;

namespace MetaCatalog.Rdf.RdfXml;

/// <summary>The content of an XML literal as text (Exclusive XML Canonicalization 1.0 with comments, no inclusive prefixes).</summary>
internal sealed class CanonicalXml
{
    private readonly XmlReader reader;
    private readonly StringBuilder output = new();
    private readonly List<Dictionary<string, string>> rendered = [[]];

    private CanonicalXml(XmlReader reader) => this.reader = reader;

    /// <summary>Reads the content of the element that the reader stands at, and leaves it at the element's end.</summary>
    /// <returns>The text; null when it is longer than allowed.</returns>
    public static string? ReadContent(XmlReader reader, int maxLength) => reader.IsEmptyElement ? "" : new CanonicalXml(reader).Read(maxLength);

    private string? Read(int maxLength)
    {
        for (var depth = reader.Depth; reader.Read() && reader.Depth > depth;)
        {
            WriteNode();
            if (output.Length > maxLength)
            {
                return null;
            }
        }

        return output.ToString();
    }

    private void WriteNode()
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                WriteStart();
                break;
            case XmlNodeType.EndElement:
                output.Append("</").Append(reader.Name).Append('>');
                rendered.RemoveAt(rendered.Count - 1);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                WriteText(reader.Value);
                break;
            case XmlNodeType.Comment:
                output.Append("<!--").Append(reader.Value).Append("-->");
                break;
            case XmlNodeType.ProcessingInstruction:
                output.Append("<?").Append(reader.Name).Append(reader.Value.Length > 0 ? " " : "").Append(reader.Value).Append("?>");
                break;
        }
    }

    private void WriteStart()
    {
        var (name, isEmpty) = (reader.Name, reader.IsEmptyElement);
        output.Append('<').Append(name);
        var namespaces = new SortedDictionary<string, string>(StringComparer.Ordinal) { [reader.Prefix] = reader.NamespaceURI };
        var attributes = ReadAttributes(namespaces);
        WriteNamespaces(namespaces);
        foreach (var (attribute, value) in attributes)
        {
            WriteAttribute(attribute, value);
        }

        output.Append('>');
        if (isEmpty)
        {
            output.Append("</").Append(name).Append('>');
            rendered.RemoveAt(rendered.Count - 1);
        }
    }

    private List<(string Name, string Value)> ReadAttributes(SortedDictionary<string, string> namespaces)
    {
        var attributes = new List<(string Namespace, string Local, string Name, string Value)>();
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI == RdfXmlNames.Xmlns)
            {
                continue;
            }

            attributes.Add((reader.NamespaceURI, reader.LocalName, reader.Name, reader.Value));
            if (reader.Prefix.Length > 0 && reader.Prefix != "xml")
            {
                namespaces[reader.Prefix] = reader.NamespaceURI;
            }
        }

        reader.MoveToElement();
        return [.. attributes.OrderBy(static a => a.Namespace, StringComparer.Ordinal).ThenBy(static a => a.Local, StringComparer.Ordinal).Select(static a => (a.Name, a.Value))];
    }

    // Those that are visibly used and not rendered with the same value further out.
    private void WriteNamespaces(SortedDictionary<string, string> namespaces)
    {
        var inherited = new Dictionary<string, string>(rendered[^1]);
        foreach (var (prefix, iri) in namespaces)
        {
            if (prefix != "xml" && inherited.GetValueOrDefault(prefix, "") != iri)
            {
                WriteAttribute(prefix.Length == 0 ? "xmlns" : "xmlns:" + prefix, iri);
                inherited[prefix] = iri;
            }
        }

        rendered.Add(inherited);
    }

    private void WriteAttribute(string name, string value)
    {
        output.Append(' ').Append(name).Append("=\"");
        foreach (var c in value)
        {
            _ = c switch
            {
                '&' => output.Append("&amp;"),
                '<' => output.Append("&lt;"),
                '"' => output.Append("&quot;"),
                '\t' => output.Append("&#x9;"),
                '\n' => output.Append("&#xA;"),
                '\r' => output.Append("&#xD;"),
                _ => output.Append(c),
            };
        }

        output.Append('"');
    }

    private void WriteText(string value)
    {
        foreach (var c in value)
        {
            _ = c switch
            {
                '&' => output.Append("&amp;"),
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                '\r' => output.Append("&#xD;"),
                _ => output.Append(c),
            };
        }
    }
}
