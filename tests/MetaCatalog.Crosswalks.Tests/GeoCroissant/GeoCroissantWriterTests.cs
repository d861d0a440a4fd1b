using System.Text.Json;
using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Crosswalks.Croissant;
using MetaCatalog.Crosswalks.GeoCroissant;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.GeoCroissant;

public class GeoCroissantWriterTests
{
    private const string Geo = "http://mlcommons.org/croissant/geo/";

    public static TheoryData<string> Demos => DemoRecords.Names;

    [Theory, MemberData(nameof(Demos))]
    public void Every_demonstration_record_is_valid_and_uses_terms_of_the_vocabulary(string name)
    {
        var document = GeoCroissantWriter.Write(DemoRecords.Source(name));

        using var json = JsonDocument.Parse(document.ToJsonString());
        Assert.DoesNotContain(CroissantRules.Check(json.RootElement), static finding => finding.Code != "croissant:join");
        Assert.DoesNotContain(GeoKeys(document), key => !Vocabulary().Contains(key));
        Assert.Contains(Geo + "1.0", document["conformsTo"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_seismic_record_is_written_as_approved()
    {
        var source = Waveforms(AccessLevel.Open);

        var document = GeoCroissantWriter.Write(source);

        GoldenFile.Check("GeoCroissant/waveforms.approved.json", document.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n");
        GoldenFile.Check("GeoCroissant/waveforms.losses.approved.txt", Sources.Text(source.Losses()));
    }

    [Fact]
    public void Services_of_data_that_are_not_open_are_not_named() =>
        Assert.DoesNotContain("fdsnws", GeoCroissantWriter.Write(Waveforms(AccessLevel.Controlled)).ToJsonString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("PT0.01S", 0.01)]
    [InlineData("P1D", 86400.0)]
    public void A_duration_is_written_in_seconds(string duration, double seconds)
    {
        var source = Sources.From($"@prefix dcat: <http://www.w3.org/ns/dcat#> . <{Sources.Topic}> a dcat:Dataset ; dcat:temporalResolution \"{duration}\"^^<http://www.w3.org/2001/XMLSchema#duration> .");

        Assert.Equal(seconds, GeoCroissantWriter.Write(source)["geocr:temporalResolution"]!["value"]!.GetValue<double>());
    }

    [Fact]
    public void A_duration_of_months_stays_in_words()
    {
        var source = Sources.From($"@prefix dcat: <http://www.w3.org/ns/dcat#> . <{Sources.Topic}> a dcat:Dataset ; dcat:temporalResolution \"P1M\"^^<http://www.w3.org/2001/XMLSchema#duration> .");

        Assert.Equal("P1M", GeoCroissantWriter.Write(source)["geocr:temporalResolution"]!.GetValue<string>());
    }

    [Fact]
    public void A_stated_reference_system_comes_before_that_of_the_place()
    {
        var source = Sources.From($"@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> . <{Sources.Topic}> a dcat:Dataset ; dct:conformsTo <http://www.opengis.net/def/crs/EPSG/0/6668> ; dct:spatial [ a dct:Location ] .");

        Assert.Equal("EPSG:6668", GeoCroissantWriter.Write(source)["geocr:coordinateReferenceSystem"]!.GetValue<string>());
    }

    private static CrosswalkSource Waveforms(AccessLevel level) => Sources.From($$"""
        @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> . @prefix cr: <http://mlcommons.org/croissant/> . @prefix schema: <http://schema.org/> .
        @prefix sei: <https://w3id.org/metacatalog/ns/seismic#> . @prefix geo: <http://www.opengis.net/ont/geosparql#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        <{{Sources.Topic}}> a dcat:Dataset ; dct:title "関東の波形"@ja , "Waveforms of Kanto"@en ; dct:description "Continuous waveforms."@en ;
          dct:license <https://creativecommons.org/licenses/by/4.0/> ; dct:issued "2024-04-01"^^xsd:date ;
          dct:spatial [ a dct:Location ; dcat:bbox "POLYGON((138.4 34.8, 141 34.8, 141 37.2, 138.4 37.2, 138.4 34.8))"^^geo:wktLiteral ] ;
          dcat:spatialResolutionInMeters "20000"^^xsd:decimal ; sei:networkCode "XK" ; sei:channelCode "HHZ" ; sei:samplingRate "100"^^xsd:double ;
          dcat:distribution [ a dcat:Distribution ; dct:title "waveforms" ; dcat:downloadURL <https://example.jp/files/w.mseed> ; dcat:mediaType <https://www.iana.org/assignments/media-types/application/vnd.fdsn.mseed> ;
            dcat:accessService [ a dcat:DataService ; dcat:endpointURL <https://fdsnws.example.jp/fdsnws/dataselect/1/> ] ] ;
          cr:recordSet [ a cr:RecordSet ; schema:name "waveforms" ;
            cr:field [ a cr:Field ; schema:name "amplitude" ; cr:dataType schema:Float ] , [ a cr:Field ; schema:name "start_time" ; cr:dataType schema:DateTime ] ] .
        """, level);

    private static IEnumerable<string> GeoKeys(JsonNode? node) => node switch
    {
        JsonObject members => members.Where(static member => member.Key != "@context").SelectMany(static member => GeoKeys(member.Value).Concat(member.Key.StartsWith("geocr:", StringComparison.Ordinal) ? [member.Key[6..]] : [])),
        JsonArray items => items.SelectMany(GeoKeys),
        _ => [],
    };

    private static HashSet<string> Vocabulary() =>
        [.. RdfReader.ReadGraph(File.ReadAllText(SharedFolder.Require("standards/croissant/croissant_geo.ttl")), RdfFormat.Turtle).Select(static triple => triple.Subject).OfType<Iri>().Where(static iri => iri.Value.StartsWith(Geo, StringComparison.Ordinal)).Select(static iri => iri.Value[Geo.Length..])];
}
