using System.Text.Json;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Features.Records;

/// <summary>The revisions of a record as JSON, oldest first.</summary>
internal sealed class HistoryResult(RecordId id, IReadOnlyList<Revision> revisions, string publicUrl) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json";
        await using var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonOutput.Options);
        writer.WriteStartObject();
        writer.WriteString("id", id.Value);
        writer.WriteStartArray("revisions");
        foreach (var revision in revisions)
        {
            Write(writer, revision);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        await writer.FlushAsync(httpContext.RequestAborted);
    }

    private void Write(Utf8JsonWriter writer, Revision revision)
    {
        writer.WriteStartObject();
        writer.WriteNumber("number", revision.Number);
        writer.WriteString("url", $"{publicUrl}/datasets/{id}/revisions/{revision.Number}");
        writer.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(revision.Kind.ToString()));
        writer.WriteString("state", revision.State.Code());
        writer.WriteString("time", revision.Time.UtcDateTime);
        writer.WriteString("etag", ETags.Of(revision.Id.Value));
        if (revision.ContentHash is { } hash)
        {
            writer.WriteString("contentHash", hash);
        }

        Optional(writer, "actor", revision.Actor);
        Optional(writer, "note", revision.Note);
        if (revision.Sequence is { } sequence)
        {
            writer.WriteNumber("sequence", sequence);
        }

        writer.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
