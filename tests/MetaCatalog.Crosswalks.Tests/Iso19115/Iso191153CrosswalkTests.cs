using System.Text;
using System.Xml.Linq;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Crosswalks.Iso19115;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.Iso19115;

public class Iso191153CrosswalkTests
{
    private static readonly string[] Newer = ["auscope-3d-model.xml", "metawal.wallonie.be-srv.xml"];

    public static TheoryData<string> Demos => DemoRecords.Names;

    [Theory]
    [InlineData("minimal", AccessLevel.Open)]
    [InlineData("full", AccessLevel.Open)]
    [InlineData("full", AccessLevel.Controlled)]
    public void A_record_is_written_as_approved(string name, AccessLevel level)
    {
        var written = new Iso191153Crosswalk().Write(Sources.Load(name, level));

        Assert.True(level == AccessLevel.Open || !written.ToString().Contains("example.jp/files", StringComparison.Ordinal));
        GoldenFile.Check($"Iso19115/{name}-{level}-3.approved.xml", written + "\n");
    }

    [Theory, MemberData(nameof(Demos))]
    public void It_says_what_ISO_19139_says_of_a_record(string name)
    {
        var older = new Iso19139Crosswalk().Write(DemoRecords.Source(name));
        var newer = new Iso191153Crosswalk().Write(DemoRecords.Source(name));

        Assert.Equal(Statements(older), Statements(newer));
    }

    [Fact]
    public void It_says_what_ISO_19139_says_of_the_corpus()
    {
        foreach (var (name, document) in ComesBack.Corpus("iso19139"))
        {
            var record = RoundTrip.Read(new IsoReader(), document);

            var (older, newer) = (new Iso19139Crosswalk().Write(RoundTrip.Source(record)), new Iso191153Crosswalk().Write(RoundTrip.Source(record)));

            Assert.True(Statements(older).SetEquals(Statements(newer)), $"{name}: {string.Join('\n', Statements(older).Except(Statements(newer)).Concat(Statements(newer).Except(Statements(older))))}");
        }
    }

    [Theory, MemberData(nameof(Demos))]
    public void Elements_stand_where_real_documents_have_them(string name)
    {
        var real = Newer.Select(static file => XElement.Load(SharedFolder.Require($"corpus/iso19139/{file}"))).ToList();
        var spaces = real.SelectMany(static document => document.DescendantsAndSelf()).ToLookup(static element => element.Name.LocalName, static element => element.Name.NamespaceName);

        var written = new Iso191153Crosswalk().Write(DemoRecords.Source(name));

        var misplaced = written.DescendantsAndSelf().Where(element => spaces.Contains(element.Name.LocalName) && !spaces[element.Name.LocalName].Contains(element.Name.NamespaceName) && IsClass(element)).Select(static element => element.Name);
        Assert.Empty(misplaced);
        Assert.Empty(Contradictions(written, real));
    }

    [Fact]
    public void Nothing_of_the_older_standard_is_left()
    {
        foreach (var demo in Demos)
        {
            var written = new Iso191153Crosswalk().Write(DemoRecords.Source(demo.Data));

            Assert.DoesNotContain("isotc211.org/2005", written.ToString(), StringComparison.Ordinal);
        }
    }

    private static bool IsClass(XElement element) => char.IsUpper(element.Name.LocalName[0]);

    // Two children of one parent in an order that a real document has the other way round.
    private static IEnumerable<string> Contradictions(XElement written, List<XElement> real)
    {
        var known = real.SelectMany(Orders).ToHashSet();
        return Orders(written).Where(order => known.Contains((order.Parent, order.Second, order.First)) && !known.Contains(order)).Select(static order => order.ToString()).Distinct();
    }

    private static IEnumerable<(XName Parent, XName First, XName Second)> Orders(XElement document) =>
        from parent in document.DescendantsAndSelf()
        let children = parent.Elements().Select(static child => child.Name).ToList()
        from first in Enumerable.Range(0, children.Count)
        from second in Enumerable.Range(first + 1, children.Count - first - 1)
        where children[first] != children[second]
        select (parent.Name, children[first], children[second]);

    private static SortedSet<string> Statements(XElement document)
    {
        var reading = new IsoReader().Read(Encoding.UTF8.GetBytes(document.ToString()), ReadingLimits.Default, TestContext.Current.CancellationToken);
        string[] kept = ["title", "alternative", "description", "keyword", "created", "issued", "modified", "identifier", "version", "bbox", "startDate", "endDate", "accessURL", "downloadURL", "license", "rights", "hasEmail", "fn", "name", "language", "provenance", "label"];
        return [.. Assert.Single(reading.Records).Graph.Where(triple => kept.Contains(triple.Predicate.Value[(triple.Predicate.Value.LastIndexOfAny(['/', '#']) + 1)..]) && triple.Object is not Rdf.Model.BlankNode).Select(static triple => $"{triple.Predicate} {triple.Object}")];
    }
}
