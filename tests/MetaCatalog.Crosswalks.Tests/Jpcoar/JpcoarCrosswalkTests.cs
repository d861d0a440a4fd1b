using System.Xml.Linq;
using System.Xml.Schema;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Crosswalks.Jpcoar;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.Jpcoar;

public class JpcoarCrosswalkTests
{
    private static readonly Dictionary<string, JpcoarCrosswalk> Versions = new()
    {
        ["1.0"] = JpcoarCrosswalk.V10,
        ["2.0"] = JpcoarCrosswalk.V20,
        ["2.1"] = JpcoarCrosswalk.V21,
    };

    private static readonly Dictionary<string, Lazy<XmlSchemaSet>> Schemas =
        Versions.Keys.ToDictionary(static version => version, static version => new Lazy<XmlSchemaSet>(() => XmlSchemas.Load($"jpcoar/{version}/jpcoar_scm.xsd")));

    public static MatrixTheoryData<string, string> Names => new(Versions.Keys, ["minimal", "full", "lossy"]);

    [Theory, MemberData(nameof(Names))]
    public void Writes_the_approved_document(string version, string name)
    {
        var document = Versions[version].Write(Sources.Load(name));

        GoldenFile.Check($"Jpcoar/{version}.{name}.approved.xml", document.ToString() + "\n");
    }

    [Theory, MemberData(nameof(Names))]
    public void Names_every_loss(string version, string name)
    {
        var source = Sources.Load(name);

        Versions[version].Write(source);

        GoldenFile.Check($"Jpcoar/{version}.{name}.losses.approved.txt", Sources.Text(source.Losses()));
    }

    [Theory, MemberData(nameof(Names))]
    public void Is_valid_against_the_official_schema(string version, string name) =>
        Assert.Empty(XmlSchemas.Faults(Schemas[version].Value, Versions[version].Write(Sources.Load(name))));

    [Theory]
    [InlineData("2.0", "v2.0*")]
    [InlineData("2.1", "v2.1*")]
    [InlineData("1.0", "v1.0*")]
    public void Every_official_sample_comes_back_valid_and_equal_in_meaning(string version, string samples)
    {
        var faults = new List<string>();
        foreach (var file in Sources.Corpus("jpcoar", samples))
        {
            var original = XElement.Load(file);
            var (document, losses) = RoundTrip.Write(Versions[version], RoundTrip.Read(new JpcoarReader(), File.ReadAllBytes(file)));
            faults.AddRange(XmlFacts.Missing(original, document, losses).Concat(XmlSchemas.Faults(Schemas[version].Value, document)).Concat(Added(original, document, losses)).Select(fault => $"{Path.GetFileName(file)}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("v2.0*")]
    [InlineData("v2.1*")]
    public void Every_official_sample_is_valid_in_version_1_after_the_downgrade_and_what_it_costs_is_named(string samples)
    {
        var faults = new List<string>();
        foreach (var file in Sources.Corpus("jpcoar", samples))
        {
            var (document, losses) = RoundTrip.Write(JpcoarCrosswalk.V10, RoundTrip.Read(new JpcoarReader(), File.ReadAllBytes(file)));
            faults.AddRange(XmlFacts.Missing(XElement.Load(file), document, losses).Where(static fact => !Renamed(fact)).Concat(XmlSchemas.Faults(Schemas["1.0"].Value, document)).Select(fault => $"{Path.GetFileName(file)}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData(AccessLevel.Embargoed)]
    [InlineData(AccessLevel.Restricted)]
    [InlineData(AccessLevel.MetadataOnly)]
    public void Shows_no_address_of_a_file_that_is_not_open(AccessLevel level)
    {
        var document = JpcoarCrosswalk.V20.Write(Sources.Load("full", level));

        Assert.DoesNotContain("dsc.csv", document.ToString());
    }

    [Fact]
    public void Never_writes_a_hidden_record()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => JpcoarCrosswalk.V20.Write(Sources.Load("full", AccessLevel.Hidden)));
    }

    // Facts that the samples do not have: the record's own page, the other language of a field of e-Rad, addresses and types of
    // well-known identifiers, and what is named as invented.
    private static IEnumerable<string> Added(XElement original, XElement document, IReadOnlyList<MappingLoss> losses) =>
        XmlFacts.Missing(document, original, losses).Where(static fact =>
            !fact.Contains(Sources.Topic, StringComparison.Ordinal) && !fact.EndsWith("/identifier/@identifierType = URI", StringComparison.Ordinal)
            && !fact.Contains("/@nameIdentifierURI", StringComparison.Ordinal) && !fact.Contains("TypeURI", StringComparison.Ordinal) && !fact.Contains("/accessRights", StringComparison.Ordinal)
            && !fact.Contains("/subject@", StringComparison.Ordinal)).Select(static fact => "added " + fact);

    // Elements and schemes that only have another name in version 1.
    private static bool Renamed(string fact) =>
        fact.Contains("@awardNumberType", StringComparison.Ordinal) || fact.Contains("TypeURI", StringComparison.Ordinal) || fact.Contains("e-Rad", StringComparison.Ordinal)
        || fact.Contains("nameType", StringComparison.Ordinal) || fact.Contains("fundingStreamIdentifierType", StringComparison.Ordinal) || fact.EndsWith("funderIdentifierType = ROR", StringComparison.Ordinal)
        || fact.Contains("/datasetSeries", StringComparison.Ordinal);
}
