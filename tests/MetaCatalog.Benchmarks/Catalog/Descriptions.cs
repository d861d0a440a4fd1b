using System.Globalization;
using System.Text;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf;

namespace MetaCatalog.Benchmarks.Catalog;

/// <summary>Descriptions for measuring: different from each other, about 60 statements each, in Japanese and English, sound enough to be published.</summary>
internal static class Descriptions
{
    private static readonly string[] Subjects = ["strong motion", "crystal structure", "whole genome", "phase diagram", "borehole strain", "thermal conductivity", "soil metagenome", "tensile strength"];
    private static readonly string[] SubjectsJa = ["強震動", "結晶構造", "全ゲノム", "状態図", "ボアホールひずみ", "熱伝導率", "土壌メタゲノム", "引張強度"];
    private static readonly string[] Places = ["Noto", "Sagami", "Hokkaido", "Kumamoto", "Nankai", "Kanto", "Tohoku", "Okinawa"];
    private static readonly string[] PlacesJa = ["能登", "相模", "北海道", "熊本", "南海", "関東", "東北", "沖縄"];
    private static readonly string[] Levels = ["open", "open", "open", "restricted"];

    /// <summary>The description with the number; the same number says the same.</summary>
    public static Submission Turtle(int number)
    {
        var random = new Random(number);
        var (subject, place) = (random.Next(Subjects.Length), random.Next(Places.Length));
        var level = Levels[random.Next(Levels.Length)];
        var closure = level == "open" ? "" : """
             ; mc:closureReason <https://w3id.org/metacatalog/codes/closure-reason/ethics-or-cultural>
             ; mc:reviewDate "2030-01-01"^^xsd:date ; mc:accessProcedure <https://example.org/apply>
            """;
        var text = string.Create(CultureInfo.InvariantCulture, $$"""
            @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix mc: <https://w3id.org/metacatalog/ns#> .
            @prefix spdx: <http://spdx.org/rdf/terms#> .
            <https://data.example.org/d/{{number}}> a dcat:Dataset ;
              dct:title "{{Subjects[subject]}} observations at {{Places[place]}}, series {{number}}"@en, "{{PlacesJa[place]}}における{{SubjectsJa[subject]}}の観測 第{{number}}集"@ja ;
              dct:description "Measurements of {{Subjects[subject]}} made near {{Places[place]}} with {{random.Next(3, 90)}} instruments between {{random.Next(1990, 2025)}} and 2025, calibrated and checked by hand."@en,
                "{{PlacesJa[place]}}周辺で{{random.Next(3, 90)}}台の装置により得られた{{SubjectsJa[subject]}}の測定値。校正済み。"@ja ;
              dcat:keyword "{{Subjects[subject]}}"@en, "{{SubjectsJa[subject]}}"@ja, "{{Places[place]}}"@en, "MAT-{{random.Next(100000)}}"@en ;
              dct:identifier "10.5555/{{number}}" ; dct:issued "{{random.Next(2000, 2026)}}-{{random.Next(1, 13):00}}-15"^^xsd:date ; dct:language "ja" ;
              dct:type <http://purl.org/coar/resource_type/c_ddb1> ; dcat:landingPage <https://data.example.org/d/{{number}}.html> ; dcat:version "1.{{random.Next(9)}}" ;
              dct:creator [ a foaf:Agent ; foaf:name "Researcher {{random.Next(5000)}}"@en ; dct:identifier "https://orcid.org/0000-0002-1825-0097" ] ,
                [ a foaf:Agent ; foaf:name "Researcher {{random.Next(5000)}}"@en ] ;
              dct:publisher <https://ror.org/0{{random.Next(300)}}> ;
              dcat:contactPoint [ a vcard:Kind ; vcard:fn "Data desk" ; vcard:hasEmail <mailto:data@example.org> ] ;
              dct:license <https://creativecommons.org/licenses/by/4.0/> ;
              dct:accessRights <https://w3id.org/metacatalog/codes/access-level/{{level}}> ;
              dct:spatial [ a dct:Location ; dcat:bbox "POLYGON(({{random.Next(128, 135)}} 30, 140 30, 140 41, {{random.Next(128, 135)}} 41, 128 30))"^^<http://www.opengis.net/ont/geosparql#wktLiteral> ] ;
              dct:temporal [ a dct:PeriodOfTime ; dcat:startDate "2001-01-01"^^xsd:date ; dcat:endDate "2025-12-31"^^xsd:date ] ;
              dcat:distribution [ a dcat:Distribution ; dct:title "Table"@en ; dcat:accessURL <https://data.example.org/d/{{number}}> ; dcat:downloadURL <https://data.example.org/d/{{number}}.csv> ;
                dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ; dcat:byteSize "{{random.Next(1000, 1000000)}}"^^xsd:nonNegativeInteger ; dct:license <https://creativecommons.org/licenses/by/4.0/> ;
                spdx:checksum [ a spdx:Checksum ; spdx:algorithm <http://spdx.org/rdf/terms#checksumAlgorithm_sha256> ; spdx:checksumValue "{{random.Next():x8}}" ] ] ,
                [ a dcat:Distribution ; dct:title "Archive"@en ; dcat:accessURL <https://data.example.org/d/{{number}}> ; dcat:mediaType <https://www.iana.org/assignments/media-types/application/zip> ; dct:license <https://creativecommons.org/licenses/by/4.0/> ]
              {{closure}} .
            <https://ror.org/0{{random.Next(300)}}> a foaf:Organization ; foaf:name "Institute"@en .
            """);
        return Submission.Rdf(Encoding.UTF8.GetBytes(text), RdfFormat.Turtle);
    }
}
