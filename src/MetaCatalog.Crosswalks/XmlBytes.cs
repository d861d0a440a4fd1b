using System.Buffers;
using System.Text;
using System.Xml.Linq;

namespace MetaCatalog.Crosswalks;

/// <summary>Writes a tree as an XML document in UTF-8, indented by two spaces as <see cref="System.Xml.XmlWriter"/> does, in one pass over a buffer.</summary>
/// <remarks>
/// XML 1.0, Namespaces in XML 1.0. For trees of elements, attributes and texts, which is what crosswalks make. Line feeds in texts stay as they
/// are; a carriage return becomes one. Half a surrogate pair becomes U+FFFD. Used once, on one thread.
/// </remarks>
internal sealed class XmlBytes : IDisposable
{
    private const int BufferBytes = 16 << 10;
    private const int LongestPiece = BufferBytes / 3; // a character takes three bytes at most

    private static readonly SearchValues<char> InText = SearchValues.Create("&<>\r");
    private static readonly SearchValues<char> InAttribute = SearchValues.Create("&<>\"\r\n\t");

    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
    private readonly List<(string Prefix, string Namespace)> scope = [("xml", XNamespace.Xml.NamespaceName), ("", "")];

    private readonly Stream output;
    private int used;

    private XmlBytes(Stream output) => this.output = output;

    /// <summary>Writes the document whose root the element is.</summary>
    public static void Write(XElement root, Stream output)
    {
        using var writing = new XmlBytes(output);
        writing.Put("<?xml version=\"1.0\" encoding=\"utf-8\"?>"u8);
        writing.Element(root, 0, isIndented: true);
        writing.Flush();
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    private void Element(XElement element, int depth, bool isIndented)
    {
        if (isIndented)
        {
            NewLine(depth);
        }

        var outer = scope.Count;
        Declare(element);
        var name = StartTag(element);
        if (element.IsEmpty)
        {
            Put(" />"u8);
        }
        else
        {
            Put(">"u8);
            Content(element, depth);
            Put("</"u8);
            Put(name.Prefix, name.Local);
            Put(">"u8);
        }

        scope.RemoveRange(outer, scope.Count - outer);
    }

    // From the first text on, white space would be content: nothing is indented any more.
    private void Content(XElement element, int depth)
    {
        var isIndented = true;
        for (var node = element.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is XElement child)
            {
                Element(child, depth + 1, isIndented);
            }
            else if (node is XText text)
            {
                isIndented = false;
                Escaped(text.Value, InText);
            }
        }

        if (isIndented && element.FirstNode is not null)
        {
            NewLine(depth);
        }
    }

    private (string Prefix, string Local) StartTag(XElement element)
    {
        var declared = scope.Count;
        var prefix = PrefixOf(element.Name.NamespaceName, isAttribute: false);
        Put("<"u8);
        Put(prefix, element.Name.LocalName);
        for (var attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            Attribute(AttributePrefix(attribute), attribute.Name.LocalName, attribute.Value);
        }

        foreach (var (added, address) in scope.Skip(declared))
        {
            Attribute(added.Length == 0 ? "" : "xmlns", added.Length == 0 ? "xmlns" : added, address);
        }

        return (prefix, element.Name.LocalName);
    }

    private void Attribute(string prefix, string local, string value)
    {
        Put(" "u8);
        Put(prefix, local);
        Put("=\""u8);
        Escaped(value, InAttribute);
        Put("\""u8);
    }

    private string AttributePrefix(XAttribute attribute) =>
        attribute.IsNamespaceDeclaration ? (attribute.Name.NamespaceName.Length == 0 ? "" : "xmlns")
        : attribute.Name.NamespaceName.Length == 0 ? ""
        : PrefixOf(attribute.Name.NamespaceName, isAttribute: true);

    private void Declare(XElement element)
    {
        for (var attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            if (attribute.IsNamespaceDeclaration)
            {
                scope.Add((attribute.Name.NamespaceName.Length == 0 ? "" : attribute.Name.LocalName, attribute.Value));
            }
        }
    }

    // The default namespace does not hold for attributes; what has no prefix yet is declared here.
    private string PrefixOf(string address, bool isAttribute)
    {
        for (var i = scope.Count - 1; i >= 0; i--)
        {
            if (scope[i].Namespace == address && (scope[i].Prefix.Length > 0 || !isAttribute) && !IsHidden(i))
            {
                return scope[i].Prefix;
            }
        }

        var prefix = isAttribute ? $"p{scope.Count}" : "";
        scope.Add((prefix, address));
        return prefix;
    }

    private bool IsHidden(int declaration)
    {
        for (var i = scope.Count - 1; i > declaration; i--)
        {
            if (scope[i].Prefix == scope[declaration].Prefix)
            {
                return true;
            }
        }

        return false;
    }

    private void Escaped(string text, SearchValues<char> special)
    {
        var rest = text.AsSpan();
        for (var next = rest.IndexOfAny(special); next >= 0; next = rest.IndexOfAny(special))
        {
            Put(rest[..next]);
            var isPair = rest[next] == '\r' && next + 1 < rest.Length && rest[next + 1] == '\n';
            Put(Escape(rest[next], special));
            rest = rest[(next + (isPair && special == InText ? 2 : 1))..];
        }

        Put(rest);
    }

    private static ReadOnlySpan<byte> Escape(char c, SearchValues<char> special) => c switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\r' => special == InText ? "\n"u8 : "&#xD;"u8,
        '\n' => "&#xA;"u8,
        _ => "&#x9;"u8,
    };

    private void NewLine(int depth)
    {
        Put("\n"u8);
        for (var i = 0; i < depth; i++)
        {
            Put("  "u8);
        }
    }

    private void Put(string prefix, string local)
    {
        if (prefix.Length > 0)
        {
            Put(prefix);
            Put(":"u8);
        }

        Put(local);
    }

    private void Put(ReadOnlySpan<char> text)
    {
        while (text.Length > LongestPiece)
        {
            var length = char.IsHighSurrogate(text[LongestPiece - 1]) ? LongestPiece - 1 : LongestPiece;
            Put(text[..length]);
            text = text[length..];
        }

        MakeRoom(text.Length * 3);
        used += Encoding.UTF8.GetBytes(text, buffer.AsSpan(used));
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        MakeRoom(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(used));
        used += bytes.Length;
    }

    private void MakeRoom(int bytes)
    {
        if (buffer.Length - used < bytes)
        {
            Flush();
        }
    }

    private void Flush()
    {
        output.Write(buffer, 0, used);
        used = 0;
    }
}
