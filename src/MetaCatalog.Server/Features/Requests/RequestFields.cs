using System.Text;
using System.Text.Json;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace MetaCatalog.Server.Features.Requests;

/// <summary>The few fields of a small body, sent as JSON by programs or as a form by pages.</summary>
internal sealed class RequestFields
{
    private const int Limit = 64 * 1024;
    private const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";

    private readonly Dictionary<string, string> values;

    private RequestFields(Dictionary<string, string> values) => this.values = values;

    /// <summary>The media types that are read.</summary>
    public static IReadOnlyList<string> MediaTypes { get; } = [Json, Form];

    /// <summary>Whether the body comes from a page, which is then answered with a page.</summary>
    public static bool IsForm(HttpRequest request) => request.ContentType?.StartsWith(Form, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The text of a field; null when it is missing or empty.</summary>
    public string? Text(string name) => values.GetValueOrDefault(name) is { Length: > 0 } text ? text : null;

    /// <summary>Whether a field says yes.</summary>
    public bool IsSet(string name) => Text(name) is "true" or "on" or "yes";

    /// <summary>Reads the body.</summary>
    public static async Task<(RequestFields? Fields, ProblemResult? Problem)> Read(HttpRequest request, CancellationToken ct)
    {
        if (!IsForm(request) && !request.HasJsonContentType())
        {
            return (null, Problems.UnsupportedMediaType(request.ContentType, MediaTypes));
        }

        var (bytes, problem) = await RequestBody.Read(request, Limit, ct);
        return problem is not null ? (null, problem) : IsForm(request) ? (OfForm(bytes), null) : OfJson(bytes);
    }

    private static RequestFields OfForm(byte[] bytes) => new(
        QueryHelpers.ParseQuery(Encoding.UTF8.GetString(bytes)).ToDictionary(static pair => pair.Key, static pair => pair.Value.ToString().ReplaceLineEndings("\n"), StringComparer.Ordinal));

    private static (RequestFields? Fields, ProblemResult? Problem) OfJson(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 4, AllowDuplicateProperties = false });
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? (new RequestFields(document.RootElement.EnumerateObject().ToDictionary(static member => member.Name, static member => TextOf(member.Value), StringComparer.Ordinal)), null)
                : (null, Problems.BrokenRequest("The body is a JSON object."));
        }
        catch (JsonException fault)
        {
            return (null, Problems.BrokenRequest($"The body is no JSON: {fault.Message}"));
        }
    }

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!, // a string has one
        JsonValueKind.True => "true",
        _ => "",
    };
}
