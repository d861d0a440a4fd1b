namespace MetaCatalog.Cli.Tests;

/// <summary>Small documents of the tests.</summary>
internal static class Given
{
    public const string Good = """
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        <https://example.org/waves> a dcat:Dataset ;
            dct:title "Waves"@en ;
            dct:description "Waves recorded in a basin."@en ;
            dct:creator [ a <http://xmlns.com/foaf/0.1/Person> ; <http://xmlns.com/foaf/0.1/name> "Hanako Mihon" ] ;
            dct:license <https://creativecommons.org/licenses/by/4.0/> ;
            dct:accessRights <https://w3id.org/metacatalog/codes/access-level/open> ;
            dcat:distribution [ a dcat:Distribution ; dcat:downloadURL <https://data.example.org/waves.csv> ] .
        """;

    public const string Broken = "@prefix dct: <http://purl.org/dc/terms/> .\n<https://example.org/a> dct:title .\n";

    public static string Draft(string name) =>
        $"<https://example.org/{name}> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> \"{name}\"@en .\n";
}
