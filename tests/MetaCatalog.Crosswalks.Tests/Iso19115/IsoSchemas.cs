using System.Xml;
using System.Xml.Schema;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.Iso19115;

/// <summary>The schemas of ISO 19139; GML and XLink, which are not at hand, are stood in for.</summary>
internal static class IsoSchemas
{
    public static readonly Lazy<XmlSchemaSet> Gmd = new(Load);

    private static XmlSchemaSet Load()
    {
        var set = new XmlSchemaSet { XmlResolver = new StandIns() };
        set.Add(null, new Uri(SharedFolder.Require("standards/iso19139/20070417/gmd/gmd.xsd")).AbsoluteUri);
        set.Compile();
        return set;
    }

    private sealed class StandIns : XmlUrlResolver
    {
        private static readonly string Folder = Path.Combine(SharedFolder.RepositoryRoot, "tests", "MetaCatalog.Crosswalks.Tests", "Iso19115");

        public override Uri ResolveUri(Uri? baseUri, string? relativeUri) =>
            relativeUri?.EndsWith("/gml.xsd", StringComparison.Ordinal) == true ? new Uri(Path.Combine(Folder, "gml-stand-in.xsd"))
            : relativeUri?.EndsWith("/xlink.xsd", StringComparison.Ordinal) == true ? new Uri(Path.Combine(Folder, "xlink-stand-in.xsd"))
            : base.ResolveUri(baseUri, relativeUri);
    }
}
