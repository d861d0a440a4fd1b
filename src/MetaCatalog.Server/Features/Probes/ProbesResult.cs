using System.Text.Json;
using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Features.Probes;

/// <summary>What probes found of a record, as JSON.</summary>
internal sealed class ProbesResult(RecordId id, RecordProbes probes) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json";
        await using var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonOutput.Options);
        writer.WriteStartObject();
        writer.WriteString("id", id.Value);
        writer.WriteStartArray("links");
        foreach (var (address, evidence) in probes.Links)
        {
            WriteLink(writer, address, evidence);
        }

        writer.WriteEndArray();
        WriteDoors(writer, probes.Doors);
        writer.WriteEndObject();
        await writer.FlushAsync(httpContext.RequestAborted);
    }

    private static void WriteLink(Utf8JsonWriter writer, string address, LinkEvidence? evidence)
    {
        writer.WriteStartObject();
        writer.WriteString("address", address);
        writer.WriteString("answer", evidence is null ? null : Name(evidence.Visit.Answer));
        if (evidence is not null)
        {
            writer.WriteString("lookedAt", evidence.LookedAt.UtcDateTime);
            writer.WriteString("mediaType", evidence.Visit.MediaType);
            writer.WriteString("detail", evidence.Visit.Detail);
        }

        if (evidence?.Visit.Status is { } status)
        {
            writer.WriteNumber("status", status);
        }

        writer.WriteEndObject();
    }

    private static void WriteDoors(Utf8JsonWriter writer, DoorEvidence? doors)
    {
        if (doors is null)
        {
            writer.WriteNull("doors");
            return;
        }

        writer.WriteStartObject("doors");
        writer.WriteString("lookedAt", doors.LookedAt.UtcDateTime);
        WriteNames(writer, "seen", doors.Seen);
        WriteNames(writer, "missed", doors.Missed);
        writer.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter writer, string name, IReadOnlyList<Door> doors)
    {
        writer.WriteStartArray(name);
        foreach (var door in doors)
        {
            writer.WriteStringValue(Name(door));
        }

        writer.WriteEndArray();
    }

    private static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
