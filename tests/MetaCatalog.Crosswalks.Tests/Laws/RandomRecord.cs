using System.Globalization;
using System.Text;

namespace MetaCatalog.Crosswalks.Tests.Laws;

/// <summary>A record put together at random from the statements that records make; one seed, one record.</summary>
internal sealed class RandomRecord(int seed)
{
    private static readonly string[] Languages = ["@ja", "@en", "", "@fr", "@ja-Kana", "@ja-Latn"];
    private static readonly string[] Words = ["地震波形", "Waves & <tides>", "シンドウ", "a/b", "\\\"quoted\\\"", "一行\\n二行", "Ωμέγα", "e12"];
    private static readonly string[] Orcids = ["0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"];

    private readonly Random random = new(seed);
    private readonly StringBuilder text = new();

    public string Turtle()
    {
        text.Append("""
            @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix org: <http://www.w3.org/ns/org#> .
            @prefix prov: <http://www.w3.org/ns/prov#> . @prefix schema: <http://schema.org/> . @prefix adms: <http://www.w3.org/ns/adms#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix geo: <http://www.opengis.net/ont/geosparql#> . @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
            """).Append($"\n<{Sources.Topic}> a dcat:Dataset ; dct:accessRights <http://purl.org/coar/access_right/c_abf2> ; dct:type <http://purl.org/coar/resource_type/c_ddb1>");
        Some(1, 4, i => $"dct:title \"{Word()} {i}\"{Languages[i]}");
        Some(0, 2, i => $"dct:alternative {Text()}");
        Some(1, 3, i => $"dct:creator {Agent()}");
        Some(0, 2, i => $"prov:qualifiedAttribution [ dcat:hadRole <https://w3id.org/metacatalog/codes/role/{Pick("DataManager", "Editor", "HostingInstitution", "Translator")}> ; prov:agent {Agent()} ]");
        Some(1, 1, i => $"dct:publisher [ a foaf:Organization ; foaf:name {Text()} ]");
        Some(0, 3, i => $"dcat:keyword {Text()}");
        Some(0, 1, i => $"dcat:theme <https://w3id.org/metacatalog/codes/research-field/{Pick("189", "489", "1000")}>");
        Some(0, 2, i => $"dct:subject [ a skos:Concept ; skos:prefLabel {Text()} ; schema:inDefinedTermSet \"{Pick("NDC", "dewey", "MeSH")}\" ]");
        Some(0, 2, i => $"dct:description {Text()}");
        Some(0, 1, i => $"dct:issued \"{random.Next(1900, 2030)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}\"^^xsd:date");
        Some(0, 1, i => $"dct:language \"{Pick("ja", "en", "fr")}\"");
        Some(0, 1, i => $"dcat:version \"{random.Next(9)}.{random.Next(9)}\"");
        Some(0, 1, i => $"dct:identifier \"https://doi.org/10.5555/r{random.Next(9999)}\"");
        Some(0, 2, i => $"{Pick("dct:isReferencedBy", "dct:references", "dct:isPartOf", "prov:wasDerivedFrom", "dct:requires")} <{Pick("https://doi.org/10.5555/x", "https://example.jp/y", "https://hdl.handle.net/2115/6")}>");
        Some(0, 1, i => $"dct:spatial [ rdfs:label {Text()} ; dcat:bbox \"{Box()}\"^^geo:wktLiteral ]");
        Some(0, 1, i => $"dct:license <https://creativecommons.org/licenses/{Pick("by", "by-sa", "by-nc")}/4.0/>");
        Some(0, 1, i => $"dct:rights {Text()}");
        Some(0, 2, i => $"schema:funding [ a schema:Grant ; schema:identifier \"JPMJ{random.Next(1000, 9999)}\" ; schema:name {Text()} ; schema:funder [ a foaf:Organization ; foaf:name {Text()} ] ]");
        Some(0, 2, i => $"dcat:distribution [ a dcat:Distribution ; dcat:downloadURL <https://example.jp/{random.Next(999)}.csv> ; dct:extent \"{random.Next(1, 900)} MB\" ]");
        return text.Append(" .").ToString();
    }

    private void Some(int least, int most, Func<int, string> statement)
    {
        var count = random.Next(least, most + 1);
        for (var i = 0; i < count; i++)
        {
            text.Append(" ;\n  ").Append(statement(i));
        }
    }

    private string Agent() =>
        $"[ a foaf:{Pick("Person", "Organization", "Agent")} ; foaf:name \"{Word()}, {Word()}\"@ja , \"Terada, T{random.Next(99)}\"@en"
        + (random.Next(2) == 0 ? $" ; dct:identifier <https://orcid.org/{Orcids[random.Next(Orcids.Length)]}>" : "")
        + (random.Next(2) == 0 ? " ; org:memberOf [ a foaf:Organization ; foaf:name \"東北大学\"@ja ; dct:identifier <https://ror.org/01dq60k83> ]" : "") + " ]";

    private string Box()
    {
        var (west, south) = (random.Next(-180, 170), random.Next(-90, 80));
        return string.Create(CultureInfo.InvariantCulture, $"POLYGON(({west} {south}, {west + 5.25} {south}, {west + 5.25} {south + 3.5}, {west} {south + 3.5}, {west} {south}))");
    }

    private string Text() => $"\"{Word()} {random.Next(99)}\"{Languages[random.Next(4)]}";

    private string Word() => Words[random.Next(Words.Length)];

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
