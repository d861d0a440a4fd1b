using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace MetaCatalog.TestKit;

/// <summary>Validates XML against the schemas of the shared folder, one compiled set per format, without any network.</summary>
public static class XmlSchemas
{
    /// <summary>The schema set whose main file is given, relative to <c>standards/</c>; skips the running test when it is absent.</summary>
    public static XmlSchemaSet Load(params string[] files)
    {
        var set = new XmlSchemaSet { XmlResolver = new LocalResolver() };
        foreach (var file in files)
        {
            set.Add(null, new Uri(SharedFolder.Require(Path.Combine("standards", file))).AbsoluteUri);
        }

        set.Compile();
        return set;
    }

    /// <summary>The faults of the element against the set, none when it is valid.</summary>
    public static IReadOnlyList<string> Faults(XmlSchemaSet set, XElement element)
    {
        var faults = new List<string>();
        new XDocument(new XElement(element)).Validate(set, (_, fault) => faults.Add(fault.Message));
        return faults;
    }

    // JPCOAR's files import xml.xsd under two addresses; both are the one file that lies beside the DataCite schema.
    private sealed class LocalResolver : XmlUrlResolver
    {
        public override Uri ResolveUri(Uri? baseUri, string? relativeUri)
        {
            if (relativeUri?.EndsWith("/xml.xsd", StringComparison.Ordinal) == true && relativeUri.Contains("www.w3.org", StringComparison.Ordinal))
            {
                return new Uri(SharedFolder.Require("standards/datacite/kernel-4/include/xml.xsd"));
            }

            return base.ResolveUri(baseUri, relativeUri);
        }

        public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
        {
            if (!absoluteUri.IsFile)
            {
                throw new XmlException($"No local copy of {absoluteUri}.");
            }

            return base.GetEntity(absoluteUri, role, ofObjectToReturn);
        }
    }
}
