using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Crosswalks.StationXml;
using MetaCatalog.Rdf.Model;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.StationXml;

public partial class StationXmlWriterTests
{
    private static readonly XNamespace Own = "http://www.fdsn.org/xml/station/1";
    private static readonly Iri Topic = new(Sources.Topic);

    public static TheoryData<string> Names => Sources.Names;

    [Theory, MemberData(nameof(Names))]
    public void Is_valid_against_the_official_schema(string name)
    {
        var schemas = XmlSchemas.Load("stationxml/fdsn-station-1.2.xsd");

        Assert.Empty(XmlSchemas.Faults(schemas, StationXmlWriter.Write(Sources.Load(name))));
    }

    [Fact]
    public void Writes_the_approved_document()
    {
        var (written, losses) = RoundTrip(File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "tests/MetaCatalog.Crosswalks.Tests/StationXml/network.in.xml")));

        GoldenFile.Check("StationXml/network.approved.xml", written + "\n");
        GoldenFile.Check("StationXml/network.written.losses.approved.txt", string.Join('\n', losses.Select(static loss => $"{loss.Kind}: {loss.What} — {loss.Reason}")) + "\n");
    }

    [Fact]
    public void Every_network_of_the_corpus_comes_back_but_for_what_the_losses_name()
    {
        var schemas = XmlSchemas.Load("stationxml/fdsn-station-1.2.xsd");
        foreach (var file in Directory.EnumerateFiles(SharedFolder.Require("corpus/stationxml"), "*.xml"))
        {
            for (var i = 0; i < XElement.Load(file).Elements(Own + "Network").Count(); i++)
            {
                var document = XElement.Load(file);
                document.Elements(Own + "Network").Where((_, position) => position != i).Remove();
                AssertComesBack(Path.GetFileName(file), document, schemas);
            }
        }
    }

    [Fact]
    public void A_generated_network_comes_back_whole()
    {
        var schemas = XmlSchemas.Load("stationxml/fdsn-station-1.2.xsd");
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var i = 0; i < 100; i++)
        {
            var network = new GeneratedNetwork(random).Document();

            AssertComesBack($"seed {seed}, round {i}: {network}", network, schemas);
        }
    }

    private static void AssertComesBack(string name, XElement original, System.Xml.Schema.XmlSchemaSet schemas)
    {
        var (written, losses) = RoundTrip(original.ToString());

        Assert.True(XmlSchemas.Faults(schemas, written) is [], $"{name}: {string.Join('\n', XmlSchemas.Faults(schemas, written))}");
        var known = Values(written).Select(Unplaced).ToHashSet();
        var told = losses.Select(static loss => loss.What).ToList();
        foreach (var (path, value) in Values(original).Where(pair => !known.Contains(Unplaced(pair))))
        {
            Assert.True(told.Any(what => IsOf(what, path, value)), $"{name}: {path} '{value}' was lost silently.\n{string.Join('\n', told)}");
        }
    }

    // Siblings may come back in another order.
    private static (string Path, string Value) Unplaced((string Path, string Value) pair) => (Position().Replace(pair.Path, ""), pair.Value);

    private static bool IsOf(string what, string path, string value) =>
        what.StartsWith(path, StringComparison.Ordinal) || what.Contains(value, StringComparison.Ordinal)
        || path.StartsWith(what.Split(": ", 2)[0], StringComparison.Ordinal);

    // Values of the document without its stations, in a form that two spellings of one value share.
    private static IEnumerable<(string Path, string Value)> Values(XElement document)
    {
        var copy = new XElement(document);
        copy.Descendants(Own + "Station").Remove();
        copy.Attribute("schemaVersion")?.Remove();
        foreach (var element in copy.DescendantsAndSelf())
        {
            foreach (var attribute in element.Attributes().Where(static attribute => !attribute.IsNamespaceDeclaration && attribute.Value.Trim().Length > 0 && !attribute.Name.NamespaceName.StartsWith("http://www.w3.org/", StringComparison.Ordinal)))
            {
                yield return ($"{XmlSource.PathOf(element)}/@{attribute.Name.LocalName}", attribute.Value.Trim());
            }

            if (XmlSource.TextOf(element) is { } text)
            {
                yield return (XmlSource.PathOf(element), text);
            }
        }
    }

    private static (XElement Written, IReadOnlyList<MappingLoss> Losses) RoundTrip(string xml)
    {
        var reading = new StationXmlReader().Read(Encoding.UTF8.GetBytes(xml), ReadingLimits.Default, TestContext.Current.CancellationToken);
        var record = Assert.Single(reading.Records);
        var graph = new Graph(record.Graph.Select(static triple => new Triple(Named(triple.Subject), triple.Predicate, Named(triple.Object))));
        var level = graph.Object(Topic, Dcterms.AccessRights) is Iri right && right.Value.EndsWith("restricted", StringComparison.Ordinal) ? AccessLevel.Restricted : AccessLevel.Open;
        var source = new CrosswalkSource(graph, Topic, Sources.Topic, level);
        var written = StationXmlWriter.Write(source);
        return (written, [.. record.Losses, .. source.Losses()]);
    }

    // The catalog names what came without a name; the topic is the reader's first node.
    private static Term Named(Term term) => term is BlankNode { Label: "b0" } ? Topic : term;

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Position();

    /// <summary>A network as StationXML allows it, without stations.</summary>
    private sealed class GeneratedNetwork(Random random)
    {
        public XElement Document() => new(
            Own + "FDSNStationXML",
            new XAttribute("schemaVersion", "1.2"),
            new XElement(Own + "Source", Word()),
            Maybe(() => new XElement(Own + "Sender", Word())),
            Maybe(() => new XElement(Own + "Module", Word())),
            Maybe(() => new XElement(Own + "ModuleURI", $"https://example.org/{random.Next()}")),
            new XElement(Own + "Created", Instant()),
            Network());

        private XElement Network() => new(
            Own + "Network",
            new XAttribute("code", $"X{random.Next(10)}"),
            Maybe(() => new XAttribute("startDate", Instant())),
            Maybe(() => new XAttribute("endDate", Instant())),
            Maybe(() => new XAttribute("restrictedStatus", random.Next(3) switch { 0 => "open", 1 => "closed", _ => "partial" })),
            Maybe(() => new XAttribute("alternateCode", Word())),
            Maybe(() => new XAttribute("historicalCode", Word())),
            Maybe(() => new XElement(Own + "Description", Word() + " 観測網")),
            Maybe(() => new XElement(Own + "Identifier", new XAttribute("type", "DOI"), $"10.5555/{random.Next()}")),
            Maybe(() => new XElement(Own + "Identifier", new XAttribute("type", "local"), Word())),
            Many(() => new XElement(Own + "Comment", Maybe(() => new XAttribute("id", random.Next())), new XElement(Own + "Value", Word()), Maybe(() => new XElement(Own + "BeginEffectiveTime", Instant())))),
            Maybe(() => new XElement(Own + "DataAvailability", new XElement(Own + "Extent", new XAttribute("start", Instant()), new XAttribute("end", Instant())))),
            Many(() => new XElement(Own + "Operator", new XElement(Own + "Agency", Word()), Maybe(() => new XElement(Own + "WebSite", $"https://example.org/{random.Next()}")))),
            Maybe(() => new XElement(Own + "TotalNumberStations", random.Next(1, 1000))));

        private string Word() => $"word {random.Next()}";

        private string Instant() => new DateTime(1990, 1, 1).AddSeconds(random.Next()).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + "Z";

        private object? Maybe(Func<object> make) => random.Next(2) == 0 ? make() : null;

        private List<XElement> Many(Func<XElement> make) => [.. Enumerable.Range(0, random.Next(3)).Select(_ => make())];
    }
}
