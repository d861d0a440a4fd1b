using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Tests.Access;

/// <summary>Records for tests, written as Turtle: what is said of the dataset <c>&lt;d&gt;</c>, then anything else.</summary>
internal static class Given
{
    public static readonly Iri Dataset = new("https://example.org/d");
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.FromHours(9));

    private const string Prefixes = """
        @base <https://example.org/> .
        @prefix adms: <http://www.w3.org/ns/adms#> .
        @prefix cc: <https://creativecommons.org/licenses/> .
        @prefix coar: <http://purl.org/coar/access_right/> .
        @prefix cr: <http://mlcommons.org/croissant/> .
        @prefix csvw: <http://www.w3.org/ns/csvw#> .
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix dpv: <https://w3id.org/dpv#> .
        @prefix dqv: <http://www.w3.org/ns/dqv#> .
        @prefix duo: <http://purl.obolibrary.org/obo/DUO_> .
        @prefix eu: <http://publications.europa.eu/resource/authority/access-right/> .
        @prefix export: <https://w3id.org/metacatalog/codes/export-control/> .
        @prefix foaf: <http://xmlns.com/foaf/0.1/> .
        @prefix gen: <https://w3id.org/metacatalog/ns/genomic#> .
        @prefix genome: <https://w3id.org/metacatalog/codes/genomic-data-class/> .
        @prefix geo: <http://www.opengis.net/ont/geosparql#> .
        @prefix human: <https://w3id.org/metacatalog/codes/human-data/> .
        @prefix level: <https://w3id.org/metacatalog/codes/access-level/> .
        @prefix mat: <https://w3id.org/metacatalog/ns/materials#> .
        @prefix mc: <https://w3id.org/metacatalog/ns#> .
        @prefix obo: <http://purl.obolibrary.org/obo/> .
        @prefix odrl: <http://www.w3.org/ns/odrl/2/> .
        @prefix org: <http://www.w3.org/ns/org#> .
        @prefix pd: <https://w3id.org/dpv/pd#> .
        @prefix prov: <http://www.w3.org/ns/prov#> .
        @prefix qudt: <http://qudt.org/schema/qudt/> .
        @prefix rai: <http://mlcommons.org/croissant/RAI/> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix reason: <https://w3id.org/metacatalog/codes/closure-reason/> .
        @prefix schema: <http://schema.org/> .
        @prefix sei: <https://w3id.org/metacatalog/ns/seismic#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix spdx: <http://spdx.org/rdf/terms#> .
        @prefix use: <https://w3id.org/metacatalog/codes/use-purpose/> .
        @prefix unit: <http://qudt.org/vocab/unit/> .
        @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        """;

    /// <summary>A graph in which <paramref name="statements"/> are said of the dataset.</summary>
    public static Graph Graph(string statements) =>
        RdfReader.ReadGraph($"{Prefixes}\n<d> a dcat:Dataset ; {statements.Trim().TrimEnd('.')} .", RdfFormat.Turtle);

    /// <summary>The record with the statements, seen on 2026-11-24 in Japan, beside the other records of the catalog.</summary>
    public static RuleContext Record(string statements, Func<Iri, Graph?>? findRecord = null, RecordEvidence? evidence = null) =>
        new() { Graph = Graph(statements), Topic = Dataset, Now = Now, FindRecord = findRecord, Evidence = evidence ?? RecordEvidence.None };

    /// <summary>Another record of the catalog, under its own IRI.</summary>
    public static Func<Iri, Graph?> Beside(string iri, string statements) =>
        asked => asked.Value == "https://example.org/" + iri
            ? RdfReader.ReadGraph($"{Prefixes}\n<{iri}> a dcat:Dataset ; {statements.Trim().TrimEnd('.')} .", RdfFormat.Turtle)
            : null;
}
