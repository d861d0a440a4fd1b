using System.Text.Json;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Features.Records;

/// <summary>The body of a change of state.</summary>
/// <param name="State">The state wanted.</param>
/// <param name="Note">Why, or null.</param>
internal sealed record StateChange(RecordState State, string? Note)
{
    private const int Limit = 64 * 1024;
    private const int LongestNote = 4000;
    private const string States = "draft, in-review, published, withdrawn";

    public static async Task<(StateChange? Change, ProblemResult? Problem)> Read(HttpRequest request, CancellationToken ct)
    {
        if (!request.HasJsonContentType())
        {
            return (null, Problems.UnsupportedMediaType(request.ContentType, ["application/json"]));
        }

        var (bytes, problem) = await RequestBody.Read(request, Limit, ct);
        return problem is not null ? (null, problem) : Parse(bytes);
    }

    private static (StateChange? Change, ProblemResult? Problem) Parse(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 4, AllowDuplicateProperties = false });
            var state = Text(document.RootElement, "state");
            var note = Text(document.RootElement, "note");
            if (!RecordStates.TryParse(state, out var wanted))
            {
                return (null, Problems.InvalidParameter("state", state, States));
            }

            return note?.Length > LongestNote
                ? (null, Problems.InvalidParameter("note", $"of {note.Length} characters", $"at most {LongestNote} characters"))
                : (new StateChange(wanted, note), null);
        }
        catch (JsonException fault)
        {
            return (null, Problems.BrokenRequest($"The body is no JSON: {fault.Message}"));
        }
    }

    private static string? Text(JsonElement body, string name) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
