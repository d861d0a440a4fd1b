using System.Globalization;
using System.Text;
using System.Xml;
using MetaCatalog.Rdf.Datatypes;

namespace MetaCatalog.Rdf.RdfXml;

/// <summary>IRIs as qualified names of XML, and which namespaces were used.</summary>
internal sealed class XmlNames
{
    private readonly Dictionary<string, string> prefixes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> used = new(StringComparer.Ordinal) { ["rdf"] = RdfXmlNames.Rdf };
    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);

    /// <param name="declared">Prefix → namespace; of two prefixes for one namespace the first is taken.</param>
    public XmlNames(IEnumerable<KeyValuePair<string, string>> declared)
    {
        prefixes[RdfXmlNames.Rdf] = "rdf";
        var taken = new HashSet<string>(StringComparer.Ordinal) { "rdf", "xml", "xmlns" };
        foreach (var (prefix, ns) in declared)
        {
            if (XsdText.IsNcName(prefix) && !prefix.StartsWith("xml", StringComparison.OrdinalIgnoreCase) && !prefixes.ContainsKey(ns) && taken.Add(prefix))
            {
                prefixes[ns] = prefix;
            }
        }
    }

    /// <summary>The prefixes that were used, in order.</summary>
    public IEnumerable<KeyValuePair<string, string>> Used => used;

    /// <summary>The IRI as a qualified name.</summary>
    /// <exception cref="NotSupportedException">The IRI does not end in an XML name.</exception>
    public string Write(string iri)
    {
        if (!written.TryGetValue(iri, out var name))
        {
            var split = LocalNameStart(iri);
            var isReserved = split < iri.Length && iri[..split] == RdfXmlNames.Rdf && !RdfXmlNames.IsAllowedAsAttribute(iri[split..]);
            written[iri] = name = split < iri.Length && !isReserved
                ? PrefixOf(iri[..split]) + ":" + iri[split..]
                : throw new NotSupportedException($"RDF/XML cannot write <{iri}> as the name of an element: it must end in an XML name.");
        }

        return name;
    }

    /// <summary>Whether the IRI can be the name of a typed node element.</summary>
    public static bool CanBeNode(string iri)
    {
        var split = LocalNameStart(iri);
        return split < iri.Length && (iri[..split] != RdfXmlNames.Rdf || (RdfXmlNames.IsAllowedAsNode(iri[split..]) && iri[split..] != "Description"));
    }

    /// <summary>Text with everything escaped that XML would read otherwise, in elements and attributes.</summary>
    /// <exception cref="NotSupportedException">There is a character that XML cannot hold.</exception>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0 && text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        var output = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => output.Append("&amp;"),
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                '"' => output.Append("&quot;"),
                '\r' => output.Append("&#xD;"),
                < 0x20 and not ('\t' or '\n') or 0xFFFE or 0xFFFF =>
                    throw new NotSupportedException(string.Create(CultureInfo.InvariantCulture, $"XML cannot hold the character U+{rune.Value:X4}.")),
                _ => output.Append(rune),
            };
        }

        return output.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("&<>\"\r");

    private string PrefixOf(string ns)
    {
        if (!prefixes.TryGetValue(ns, out var prefix))
        {
            var number = prefixes.Count;
            do
            {
                prefix = string.Create(CultureInfo.InvariantCulture, $"ns{number++}");
            }
            while (prefixes.ContainsValue(prefix));
            prefixes[ns] = prefix;
        }

        used[prefix] = ns;
        return prefix;
    }

    // The longest end that is a name without colon.
    private static int LocalNameStart(string iri)
    {
        var start = iri.Length;
        for (var index = iri.Length - 1; index > 0 && XmlConvert.IsNCNameChar(iri[index]); index--)
        {
            start = XmlConvert.IsStartNCNameChar(iri[index]) ? index : start;
        }

        return start;
    }
}
