using System.Runtime.CompilerServices;
using System.Text;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.RdfXml;

/// <summary>The names of the RDF/XML grammar (RDF 1.1 XML Syntax, 5.1 and 6.2), and IRIs of element and attribute names.</summary>
internal sealed class RdfXmlNames
{
    public const string Rdf = RdfTerms.Namespace;
    public const string Xml = "http://www.w3.org/XML/1998/namespace";
    public const string Xmlns = "http://www.w3.org/2000/xmlns/";

    private static readonly HashSet<string> CoreSyntaxTerms = ["RDF", "ID", "about", "parseType", "resource", "nodeID", "datatype"];
    private static readonly HashSet<string> OldTerms = ["aboutEach", "aboutEachPrefix", "bagID"];

    /// <summary>Attributes that old documents write without the namespace.</summary>
    private static readonly HashSet<string> Unqualified = ["ID", "about", "resource", "parseType", "type"];

    private readonly Dictionary<(string Namespace, string Local), byte[]> iris = new(AtomizedNames.Instance);

    public static bool IsAllowedAsNode(string local) => !CoreSyntaxTerms.Contains(local) && !OldTerms.Contains(local) && local != "li";

    public static bool IsAllowedAsProperty(string local) => !CoreSyntaxTerms.Contains(local) && !OldTerms.Contains(local) && local != "Description";

    public static bool IsAllowedAsAttribute(string local) => IsAllowedAsProperty(local) && local != "li";

    public static bool MayLackNamespace(string local) => Unqualified.Contains(local);

    /// <summary>The IRI of a name that the XML reader has atomized: the namespace and the local name put together.</summary>
    public byte[] IriOf(string ns, string local)
    {
        if (!iris.TryGetValue((ns, local), out var iri))
        {
            iris[(ns, local)] = iri = Encoding.UTF8.GetBytes(ns + local);
        }

        return iri;
    }

    private sealed class AtomizedNames : IEqualityComparer<(string Namespace, string Local)>
    {
        public static readonly AtomizedNames Instance = new();

        public bool Equals((string Namespace, string Local) x, (string Namespace, string Local) y) =>
            ReferenceEquals(x.Local, y.Local) && ReferenceEquals(x.Namespace, y.Namespace);

        public int GetHashCode((string Namespace, string Local) obj) =>
            (RuntimeHelpers.GetHashCode(obj.Local) * 31) ^ RuntimeHelpers.GetHashCode(obj.Namespace);
    }
}
