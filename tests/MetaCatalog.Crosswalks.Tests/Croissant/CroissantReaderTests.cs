using System.Text.Json;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Crosswalks.Croissant;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.Croissant;

public class CroissantReaderTests : ReaderContract
{
    private static readonly Dictionary<string, string> FaultOf = new()
    {
        ["1.0/distribution_bad_contained_in"] = "croissant:unknown-reference",
        ["1.0/distribution_bad_id"] = "croissant:id",
        ["1.0/distribution_bad_type"] = "croissant:distribution-type",
        ["1.0/distribution_missing_encoding_format"] = "croissant:missing-property",
        ["1.0/distribution_missing_property_content_url"] = "croissant:missing-property",
        ["1.0/metadata_bad_type"] = "croissant:no-dataset",
        ["1.0/mlfield_bad_source"] = "croissant:unknown-reference",
        ["1.0/mlfield_bad_type"] = "croissant:field-type",
        ["1.0/mlfield_missing_source"] = "croissant:context",
        ["1.0/recordset_bad_type"] = "croissant:record-set-type",
        ["1.0/recordset_missing_context_for_datatype"] = "croissant:context",
        ["1.0/recordset_wrong_join"] = "croissant:join",
        ["1.1/mlfield_bad_array_definition"] = "croissant:array-shape",
        ["1.1/mlfield_bad_array_shape"] = "croissant:array-shape",
        ["1.1/multilingual_fields"] = "croissant:not-text",
    };

    protected override CrosswalkReader Reader { get; } = new CroissantReader();

    protected override string Format => "Croissant";

    protected override (string Folder, string Pattern) Corpus => ("croissant", "*.json");

    protected override IReadOnlyList<string> Examples => ["picks.in.json"];

    protected override int CoverageDepth => 2;

    protected override IEnumerable<string> Nasty =>
    [
        """{"@context":{"cr":"http://mlcommons.org/croissant/"},"@type":"Dataset","recordSet":{"@type":"cr:RecordSet","@id":"a","field":{"@type":"cr:Field","@id":"a","subField":{"@id":"a"},"source":{"field":{"@id":"a"}}}}}""",
        """{"@context":"http://mlcommons.org/croissant/1.0","@type":"sc:Dataset","recordSet":[1,[2],"x",{"field":[null,3]}],"distribution":[7]}""",
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document) => CoverageTable.OfJson(document);

    [Fact]
    public void The_official_validation_cases_are_found()
    {
        var failures = new Dictionary<string, string>();
        foreach (var (name, code) in FaultOf)
        {
            var reading = Read(File.ReadAllBytes(Path.Combine(SharedFolder.Require("conformance/croissant-validation"), name, "metadata.json")));
            if (!reading.Findings.Any(finding => finding.Code == code))
            {
                failures[name] = $"no {code}, but {string.Join(", ", reading.Findings.Select(static finding => finding.Code))}";
            }
        }

        ConformanceReport.Check("MetaCatalog.Crosswalks/Croissant", new SuiteOutcome("Croissant validation", FaultOf.Count, failures, new Dictionary<string, string>()), new Dictionary<string, string>());
    }

    [Fact]
    public void What_the_corpus_says_comes_back_and_is_valid()
    {
        foreach (var (name, document) in ComesBack.Corpus("croissant").Append(("picks.in.json", Example("picks.in.json"))))
        {
            var record = Read(document).Records[0];

            ComesBack.Check(Reader, CroissantWriter.V11, record, name);

            AssertValid(CroissantWriter.V11, record, name);
            AssertValid(CroissantWriter.V10, record, name);
        }
    }

    [Theory]
    [InlineData("minimal", AccessLevel.Open)]
    [InlineData("full", AccessLevel.Open)]
    [InlineData("full", AccessLevel.Controlled)]
    [InlineData("lossy", AccessLevel.Open)]
    public void A_record_is_written_valid_and_names_every_loss(string name, AccessLevel level)
    {
        var source = Sources.Load(name, level);

        var document = CroissantWriter.V11.Write(source).ToJsonString();

        Assert.Empty(Faults(document));
        Assert.True(level == AccessLevel.Open || !document.Contains("example.jp/files", StringComparison.Ordinal));
        GoldenFile.Check($"Croissant/{name}-{level}.losses.approved.txt", string.Join('\n', source.Losses().Select(loss => $"{loss.Kind}: {loss.What} — {loss.Reason}")) + "\n");
    }

    private static void AssertValid(CroissantWriter writer, ForeignRecord record, string name)
    {
        var topic = record.Topic ?? new Iri(Sources.Topic);
        var graph = record.Topic is null ? ComesBack.Named(record.Graph, topic) : record.Graph;
        var document = writer.Write(new CrosswalkSource(graph, topic, Sources.Topic, AccessLevel.Open)).ToJsonString();

        Assert.True(Faults(document) is [], $"{name} as {writer.Name}: {string.Join('\n', Faults(document))}");
    }

    // Joins and references are the document's own; everything else Croissant demands of a writer.
    private static List<string> Faults(string document)
    {
        using var json = JsonDocument.Parse(document);
        return [.. CroissantRules.Check(json.RootElement).Where(static finding => finding.Code != "croissant:join").Select(static finding => $"{finding.Code} {finding.Location.Pointer} {finding.Message.En}")];
    }
}
