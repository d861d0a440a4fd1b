using System.Text.Json;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Crosswalks;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Features.Records;

/// <summary>What a foreign format does not carry of a record, or not as it is.</summary>
internal sealed class LossesResult(Record record, CrosswalkWriter crosswalk, string publicUrl) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var source = CrosswalkSource.Of(record, publicUrl);
        crosswalk.Write(source, Stream.Null);
        httpContext.Response.ContentType = "application/json";
        httpContext.Response.Headers.CacheControl = "private, no-cache";
        await using var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonOutput.Options);
        Write(writer, source.Losses(), source.Carried.Count);
        await writer.FlushAsync(httpContext.RequestAborted);
    }

    private void Write(Utf8JsonWriter writer, IReadOnlyList<MappingLoss> losses, int carried)
    {
        writer.WriteStartObject();
        writer.WriteString("id", record.Id.Value);
        writer.WriteString("format", crosswalk.Name);
        writer.WriteString("mediaType", crosswalk.MediaType);
        writer.WriteNumber("carried", carried);
        writer.WriteStartArray("losses");
        foreach (var loss in losses)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", KindOf(loss.Kind));
            writer.WriteString("what", loss.What);
            writer.WriteString("reason", loss.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string KindOf(LossKind kind) => kind switch
    {
        LossKind.Changed => "changed",
        LossKind.Invented => "invented",
        _ => "not-carried",
    };
}
