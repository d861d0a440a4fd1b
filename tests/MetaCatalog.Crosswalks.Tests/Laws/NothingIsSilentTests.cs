using System.Globalization;
using System.Text;
using System.Text.Json;
using MetaCatalog.Crosswalks.BioProject;
using MetaCatalog.Crosswalks.BioSample;
using MetaCatalog.Crosswalks.Ddbj;
using MetaCatalog.Crosswalks.Ddi;
using MetaCatalog.Crosswalks.Dome;
using MetaCatalog.Crosswalks.Mdr;
using MetaCatalog.Crosswalks.Optimade;
using MetaCatalog.Crosswalks.Rde;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Crosswalks.Sra;
using MetaCatalog.Rdf.Model;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.Laws;

/// <summary>Whatever a reader takes is in the record: a value that no loss names is found there, or is one of those that the record says in other words.</summary>
public class NothingIsSilentTests
{
    private static readonly Dictionary<string, (CrosswalkReader Reader, string Corpus, string Examples)> Formats = new()
    {
        ["bioproject"] = (new BioProjectReader(), "bioproject-xml", "BioProject"),
        ["bioproject-json"] = (new BioProjectJsonReader(), "", "BioProject"),
        ["biosample"] = (new BioSampleReader(), "biosample-xml", "BioSample"),
        ["biosample-json"] = (new BioSampleJsonReader(), "biosample-json", "BioSample"),
        ["ddbj"] = (new DdbjReader(), "bioschemas-ddbj", "Ddbj"),
        ["ddi"] = (new DdiReader(), "ddi", "Ddi"),
        ["dome"] = (new DomeReader(), "dome", "Dome"),
        ["mdr"] = (new MdrReader(), "mdr", "Mdr"),
        ["optimade"] = (new OptimadeReader(), "optimade", "Optimade"),
        ["rde"] = (new RdeReader(), "rde", "Rde"),
        ["sra"] = (new SraReader(), "sra-xml", "Sra"),
    };

    // What the record says in other words: a code for a word, an address for a name, a form of the document itself.
    private static readonly Dictionary<string, string[]> Reworded = new()
    {
        ["bioproject"] =
        [
            "/PackageSet/Package/Project/Project/ProjectDescr/Publication/DbType", // the address of PubMed, or a DOI
            "/PackageSet/Package/Project/Project/ProjectDescr/Relevance/Medical", // a keyword
            "/PackageSet/Package/Project/Project/ProjectID/ArchiveID/@archive", // the accession's own letters
            "/PackageSet/Package/Project/Project/ProjectType/ProjectTypeSubmission/Method/@method_type", // a concept, or words
            "/PackageSet/Package/Project/Project/ProjectType/ProjectTypeSubmission/Objectives/Data/@data_type", // a keyword in plain words
            "/PackageSet/Package/Project/Project/ProjectType/ProjectTypeTopAdmin/@subtype", // a keyword in plain words
            "/PackageSet/Package/Submission/Submission/Description/Access", // the access level
        ],
        ["bioproject-json"] = ["/*/key"], // the headings of the sheet
        ["biosample"] =
        [
            "/BioSample/@access", "/BioSampleSet/BioSample/@access", // the access level
            "/BioSample/Attributes/Attribute/@attribute_name", "/BioSampleSet/BioSample/Attributes/Attribute/@attribute_name", // the property that holds the value
            "/BioSample/Attributes/Attribute", "/BioSampleSet/BioSample/Attributes/Attribute", // a position as WKT
            "/BioSampleSet/BioSample/Ids/Id/@namespace", // the accession's own letters
        ],
        ["biosample-json"] = ["/*/*/key", "/*/*/value"], // the property that holds the value, a position as WKT
        ["ddbj"] =
        [
            "/@context", // how the document is written
            "/dbXrefs/*/type", // the accession's own letters
            "/properties/Attributes/Attribute/*/attribute_name", "/properties/Attributes/Attribute/*/display_name", "/properties/Attributes/Attribute/*/harmonized_name", // the property that holds the value
            "/properties/Attributes/Attribute/*/content", // a position as WKT
            "/properties/Project/Project/ProjectType/ProjectTypeSubmission/Method/method_type", // a concept, or words
            "/publication/*/DbType", // the address of PubMed, or a DOI
            "/visibility", // the access level
        ],
        ["ddi"] =
        [
            "/codeBook/@version", "/codeBook/otherMat/@level", "/codeBook/stdyDscr/@ID", "/codeBook/stdyDscr/dataAccs/notes/@level", "/codeBook/stdyDscr/dataAccs/notes/@type", // how the document is written
            "/codeBook/docDscr/citation/titlStmt/IDNo", "/codeBook/stdyDscr/citation/titlStmt/IDNo", // a DOI as its address
            "/codeBook/stdyDscr/citation/prodStmt/prodDate/@date", "/codeBook/stdyDscr/stdyInfo/sumDscr/collDate", "/codeBook/stdyDscr/stdyInfo/sumDscr/collDate/@date",
            "/codeBook/stdyDscr/stdyInfo/sumDscr/timePrd", "/codeBook/stdyDscr/stdyInfo/sumDscr/timePrd/@date", // a date with hyphens
            "/codeBook/stdyDscr/stdyInfo/sumDscr/collDate/@cycle", "/codeBook/stdyDscr/stdyInfo/sumDscr/collDate/@event", "/codeBook/stdyDscr/stdyInfo/sumDscr/timePrd/@cycle",
            "/codeBook/stdyDscr/stdyInfo/sumDscr/timePrd/@event", // a period of its own, its start or its end
            "/codeBook/stdyDscr/citation/rspStmt/othId/@role", "/codeBook/stdyDscr/othrStdyMat/relPubl/citation/titlStmt/IDNo/@agency", // a code
            "/codeBook/stdyDscr/dataAccs/notes", // a licence by its address and name
            "/codeBook/stdyDscr/dataAccs/useStmt/specPerm/@required", // the access level
        ],
        ["dome"] = ["/publication/authors"], // a person each
        ["mdr"] =
        [
            "/creators/*/role", "/descriptions/*/description_type", "/related_items/*/relation_type", "/titles/*/title_type", // the property that holds the value, or a code
            "/visibility", // the access level
        ],
        ["optimade"] = ["/*/type", "/data/*/type"], // that it is a structure
        ["sra"] =
        [
            "/EXPERIMENT_PACKAGE_SET/EXPERIMENT_PACKAGE/SAMPLE/IDENTIFIERS/EXTERNAL_ID/@namespace", "/EXPERIMENT_PACKAGE_SET/EXPERIMENT_PACKAGE/STUDY/IDENTIFIERS/EXTERNAL_ID/@namespace", // the accession's own letters
        ],
    };

    public static TheoryData<string> Names => [.. Formats.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_value_is_in_the_record_or_told(string name)
    {
        var (reader, corpus, examples) = Formats[name];
        var missing = Documents(reader, corpus, examples).SelectMany(document => Missing(reader, document)).GroupBy(static one => one.Path).Where(group => !Reworded.GetValueOrDefault(name, []).Contains(group.Key)).Select(static group => $"{group.Key}: {group.First().Value}").Order(StringComparer.Ordinal).ToList();

        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    private static IEnumerable<byte[]> Documents(CrosswalkReader reader, string corpus, string examples)
    {
        var folder = Path.Combine(SharedFolder.RepositoryRoot, "tests", "MetaCatalog.Crosswalks.Tests", examples);
        var files = Directory.EnumerateFiles(folder, "*.in.*").Concat(corpus.Length == 0 ? [] : Directory.EnumerateFiles(SharedFolder.Require("corpus/" + corpus)));
        return files.Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(document => reader.Recognizes(new DocumentGlimpse(document)) && document.AsSpan().Count((byte)'\n') is var lines && (lines == 0 || document[0] != (byte)'{' || IsOne(document)));
    }

    private static IEnumerable<(string Path, string Value)> Missing(CrosswalkReader reader, byte[] document)
    {
        var records = reader.Read(document, ReadingLimits.Default, TestContext.Current.CancellationToken).Records;
        if (records.Count == 0)
        {
            return [];
        }

        var losses = records.SelectMany(static record => record.Losses).Select(static loss => loss.What).ToList();
        var words = records.SelectMany(static record => record.Graph).SelectMany(static triple => new[] { triple.Subject, triple.Object }).Select(static term => term switch { Iri iri => iri.Value, Literal literal => literal.LexicalForm, _ => "" }).Distinct().Select(Normal).ToList();
        var all = string.Join('\n', words);
        var numbers = words.Select(Number).OfType<double>().ToHashSet();
        return [.. Values(document).Where(one => !CoverageTable.IsLost(one.Path, losses) && !losses.Contains(one.Value) && !all.Contains(Normal(one.Value), StringComparison.Ordinal) && !(Number(one.Value) is { } number && numbers.Contains(number)))
            .Select(static one => (CoverageTable.General(one.Path), one.Value))];
    }

    private static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsOne(byte[] document)
    {
        try
        {
            using var json = JsonDocument.Parse(document);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static IEnumerable<(string Path, string Value)> Values(byte[] document)
    {
        if (new DocumentGlimpse(document).XmlRoot is not null)
        {
            return CoverageTable.XmlValues(document);
        }

        if (document[0] is (byte)'{' or (byte)'[')
        {
            return CoverageTable.JsonValues(document);
        }

        using var yaml = YamlLoading.Load(document, ReadingLimits.Default);
        return [.. CoverageTable.JsonValues(Encoding.UTF8.GetBytes(yaml.RootElement.GetRawText()))];
    }
}
