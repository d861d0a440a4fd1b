using System.Diagnostics;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Benchmarks.Assessment;

/// <summary>All rules and criteria for one record, as every write runs them. See the README beside it.</summary>
internal static class AssessmentBenchmark
{
    private const int Rounds = 20_000;
    private static readonly Iri Topic = new("https://example.org/d");

    /// <summary>Judges one rich seismic record again and again, its graph new each time as after a parse.</summary>
    public static void Run(string[] args)
    {
        var turtle = args.Length > 0 ? File.ReadAllText(args[0]) : Rich;
        var triples = RdfReader.ReadGraph(turtle, RdfFormat.Turtle).ToList();
        Measure("facts + rules + criteria", () => RecordAssessment.Of(Context(new Graph(triples))).Rules.Count);
        Measure("rules", () => AccessRules.Check(Context(new Graph(triples))).Count);
        Measure("graph alone", () => new Graph(triples).WithSubject(Topic).Count);
        Measure("as JSON", () => AssessmentJson.Write(RecordAssessment.Of(Context(new Graph(triples)))).Length);
    }

    private static RuleContext Context(Graph graph) => new() { Graph = graph, Topic = Topic, Now = new(2026, 11, 24, 0, 0, 0, TimeSpan.Zero) };

    private static void Measure(string what, Func<int> run)
    {
        var times = new double[Rounds];
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            run();
            times[round] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / Rounds;
        Array.Sort(times, Rounds / 4, Rounds - (Rounds / 4));
        var warm = times.AsSpan(Rounds / 4);
        Console.WriteLine($"{what,-26} p50 {warm[warm.Length / 2],7:F1} µs   p95 {warm[(int)(warm.Length * 0.95)],7:F1} µs   {allocated / 1024.0,6:F1} KiB");
    }

    private const string Rich = """
        @base <https://example.org/> .
        @prefix cr: <http://mlcommons.org/croissant/> .
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix foaf: <http://xmlns.com/foaf/0.1/> .
        @prefix geo: <http://www.opengis.net/ont/geosparql#> .
        @prefix mc: <https://w3id.org/metacatalog/ns#> .
        @prefix odrl: <http://www.w3.org/ns/odrl/2/> .
        @prefix org: <http://www.w3.org/ns/org#> .
        @prefix prov: <http://www.w3.org/ns/prov#> .
        @prefix qudt: <http://qudt.org/schema/qudt/> .
        @prefix rai: <http://mlcommons.org/croissant/RAI/> .
        @prefix schema: <http://schema.org/> .
        @prefix sei: <https://w3id.org/metacatalog/ns/seismic#> .
        @prefix spdx: <http://spdx.org/rdf/terms#> .
        @prefix unit: <http://qudt.org/vocab/unit/> .
        @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        <d> a dcat:Dataset ; dct:conformsTo <https://w3id.org/metacatalog/profiles/seismic> , <http://www.fdsn.org/xml/station/1> ;
          dct:title "Continuous waveforms of forty broadband stations"@en , "広帯域地震計40点の連続波形記録"@ja ;
          dct:description "Continuous three-component waveforms of forty broadband stations on Honshu, sampled at 100 Hz from 2015 to 2025."@en , "本州の広帯域地震計40点による3成分連続波形記録。2015年から2025年まで100ヘルツで収録。"@ja ;
          dct:identifier "https://doi.org/10.1000/1" ; dct:issued "2026-01-01"^^xsd:date ; dct:modified "2026-02-01"^^xsd:date ; dct:language "en" , "ja" ;
          dct:creator [ a foaf:Person ; foaf:name "Hanako Sato"@en , "佐藤 花子"@ja ; dct:identifier "https://orcid.org/0000-0002-1825-0097" ; org:memberOf <https://ror.org/057zh3y96> ] ;
          dct:publisher <https://ror.org/057zh3y96> ; dcat:contactPoint [ vcard:fn "Data desk" ; vcard:hasEmail <mailto:data@example.org> ] ;
          dct:type <http://purl.org/coar/resource_type/FF4C-28RK> ; dcat:keyword "seismology"@en , "waveform"@en , "地震"@ja , "波形"@ja ; dcat:theme <http://eurovoc.europa.eu/2815> ;
          dct:license <https://creativecommons.org/licenses/by/4.0/> ; dct:accessRights <https://w3id.org/metacatalog/codes/access-level/registered> , <http://purl.org/coar/access_right/c_16ec> ;
          mc:closureReason <https://w3id.org/metacatalog/codes/closure-reason/third-party-rights> ; mc:responsibleParty <p> ; mc:reviewDate "2027-04-01"^^xsd:date ; mc:accessProcedure <https://example.org/ask> ;
          odrl:hasPolicy [ a odrl:Offer ; odrl:prohibition [ odrl:action odrl:distribute ] ] ;
          dct:spatial [ dcat:bbox "POLYGON((130 33,142 33,142 42,130 42,130 33))"^^geo:wktLiteral ] ; dct:temporal [ dcat:startDate "2015-01-01"^^xsd:date ; dcat:endDate "2025-12-31"^^xsd:date ] ;
          dcat:temporalResolution "PT0.01S"^^xsd:duration ;
          dcat:distribution [ dcat:accessURL <w> ; dcat:downloadURL <w.mseed> ; dcat:mediaType <https://www.iana.org/assignments/media-types/application/vnd.fdsn.mseed> ; dcat:byteSize 120000000000 ; spdx:checksum [ spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue "aa" ] ] ,
            [ dcat:accessURL <s.xml> ; dcat:mediaType <https://www.iana.org/assignments/media-types/application/xml> ; dcat:byteSize 80000 ] ;
          sei:network [ sei:networkCode "BO" ; dct:identifier "https://doi.org/10.1000/n" ] ; sei:instrumentResponse <s.xml> ; sei:samplingRate 100.0 ; sei:channelCode "HHZ" , "HHN" , "HHE" ; sei:completeness 98.2 ;
          cr:recordSet [ cr:field [ schema:name "velocity" ; schema:description "ground velocity" ; cr:dataType schema:Float ; qudt:hasUnit unit:M-PER-SEC ; cr:equivalentProperty <http://vocab.nerc.ac.uk/collection/P07/current/X/> ] ] ;
          rai:dataBiases "Land stations only." ; rai:dataUseCases "Phase picking." ; rai:dataLimitations "No ocean-bottom stations." ; rai:personalSensitiveInformation "None." ;
          prov:wasGeneratedBy [ prov:startedAtTime "2015-01-01T00:00:00Z"^^xsd:dateTime ; prov:wasAssociatedWith <p> ; prov:used <sensor> ] ; mc:processingLevel <https://w3id.org/metacatalog/codes/processing-level/raw> ;
          dcat:version "1.2" ; dct:accrualPeriodicity <http://purl.org/cld/freq/annual> ; dct:isReferencedBy <https://doi.org/10.1000/2> ; schema:funding [ schema:identifier "JPMJCR2001" ] .
        """;
}
