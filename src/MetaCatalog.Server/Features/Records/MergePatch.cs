using System.Text.Json;
using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace MetaCatalog.Server.Features.Records;

/// <summary>A JSON Merge Patch (RFC 7396): members to set, and members to remove where the value is null.</summary>
internal sealed class MergePatch(JsonObject patch)
{
    public const string MediaType = "application/merge-patch+json";
    private static readonly JsonNodeOptions Nodes = new() { PropertyNameCaseInsensitive = false };
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 100, AllowDuplicateProperties = false };

    public static async Task<(MergePatch? Patch, ProblemResult? Problem)> Read(HttpRequest request, long limit, CancellationToken ct)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase))
        {
            return (null, Problems.UnsupportedMediaType(request.ContentType, [MediaType]));
        }

        var (bytes, problem) = await RequestBody.Read(request, limit, ct);
        if (problem is not null)
        {
            return (null, problem);
        }

        try
        {
            return JsonNode.Parse(bytes, Nodes, Strict) is JsonObject patch
                ? (new MergePatch(patch), null)
                : (null, Problems.Syntax(Report("A patch of a record is a JSON object.", "レコードのパッチは JSON オブジェクトでなければなりません。", 1, 1)));
        }
        catch (JsonException fault)
        {
            return (null, Problems.Syntax(Report(fault.Message, "JSON として読めません。", (int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1)));
        }
    }

    /// <summary>The document with the patch applied.</summary>
    public byte[] Apply(ReadOnlyMemory<byte> document) =>
        JsonSerializer.SerializeToUtf8Bytes(Merge(JsonNode.Parse(document.Span, Nodes), patch), JsonOutput.SerializerOptions);

    private static JsonObject Merge(JsonNode? target, JsonObject patch)
    {
        var result = target as JsonObject ?? [];
        foreach (var (name, value) in patch)
        {
            if (value is null)
            {
                result.Remove(name);
            }
            else
            {
                result[name] = value is JsonObject inner ? Merge(Detached(result, name), inner) : value.DeepClone();
            }
        }

        return result;
    }

    private static JsonNode? Detached(JsonObject parent, string name)
    {
        var child = parent[name];
        parent.Remove(name);
        return child;
    }

    private static ValidationReport Report(string english, string japanese, int line, int column) =>
        new([new Finding("syntax:json", Severity.Error, new Bilingual(english, japanese), new Location("", line, column))]);
}
