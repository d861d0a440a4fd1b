using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace MetaCatalog.Server.Http;

/// <summary>Schemas and examples of bodies, by the names that endpoints use.</summary>
internal static class OpenApiExamples
{
    private const string Record = """
        {
          "type": "Dataset",
          "title": { "ja": "能登半島の余震観測波形", "en": "Aftershock waveforms of the Noto Peninsula" },
          "description": { "en": "Three-component waveforms of 24 temporary stations." },
          "accessRights": "open",
          "license": "https://creativecommons.org/licenses/by/4.0/",
          "publisher": { "type": "Organization", "name": { "en": "Example University" } }
        }
        """;

    private const string Turtle = """
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        [] a dcat:Dataset ; dct:title "Aftershock waveforms of the Noto Peninsula"@en .
        """;

    private const string Receipt = """
        {
          "id": "0123456789abcdef", "url": "https://catalog.example/datasets/0123456789abcdef",
          "topic": "https://catalog.example/datasets/0123456789abcdef", "state": "draft", "revision": 1,
          "etag": "\"fedcba9876543210\"", "accessLevel": "open", "readiness": { "level": "L1", "score": 41 }, "findings": []
        }
        """;

    private const string Problem = """
        {
          "type": "https://w3id.org/metacatalog/problems/refused", "title": "Refused", "status": 422, "detail": "Nothing was stored. See errors for what to mend.",
          "instance": "/datasets", "errors": [ { "code": "P-03", "severity": "error", "message": { "en": "…", "ja": "…" }, "repair": { "en": "…", "ja": "…" } } ]
        }
        """;

    public static OpenApiMediaType Of(string name, string mediaType) => (name, mediaType) switch
    {
        ("record", "application/json" or "application/ld+json") => Json(Record),
        ("record", "text/turtle") => Text(Turtle),
        ("record" or "xml", _) => Text(null),
        ("file", _) => Binary(),
        ("ndjson", "application/zip") => Binary(),
        ("ndjson", _) => Text("""{"type":"Dataset","title":{"en":"First"}}"""),
        ("patch", _) => Json("""{ "keyword": { "en": ["earthquake"] } }"""),
        ("repairs", _) => Json("""{ "repairs": ["licence-iri", "media-type"] }"""),
        ("state", _) => Json("""{ "state": "published", "note": "Checked by the data office." }"""),
        ("request", "application/json") => Json("""{ "purpose": "academic-research", "statement": "Site response of the Noto peninsula, for one year.", "affiliation": "Example University", "user": "non-profit", "acceptsTerms": true }"""),
        ("decision", "application/json") => Json("""{ "decision": "grant", "reason": "Within the consent.", "expires": "2027-04-01" }"""),
        ("revocation", "application/json") => Json("""{ "reason": "The project has ended." }"""),
        ("request" or "decision" or "revocation", _) => Json(null),
        ("token", _) => Json("""{ "name": "harvest script", "role": "steward", "scopes": ["readAll", "write"], "expires": "2027-04-01T00:00:00Z" }"""),
        ("receipt", _) => Json(Receipt),
        ("problem", _) => Json(Problem),
        ("object", "text/html" or "text/turtle" or "text/plain") => Text(null),
        ("object", _) => Json(null),
        _ => throw new InvalidOperationException($"No example {name}."),
    };

    private static OpenApiMediaType Json(string? example) => new()
    {
        Schema = new OpenApiSchema { Type = JsonSchemaType.Object },
        Example = example is null ? null : JsonNode.Parse(example),
    };

    private static OpenApiMediaType Text(string? example) => new()
    {
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = example is null ? null : JsonValue.Create(example),
    };

    private static OpenApiMediaType Binary() => new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } };
}
