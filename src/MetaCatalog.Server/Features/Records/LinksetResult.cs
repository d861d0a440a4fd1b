using System.Text.Json;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Features.Records;

/// <summary>A linkset in JSON (RFC 9264, 4.2): the landing page's links, and back from each description and file.</summary>
internal sealed class LinksetResult(LinkContext links) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/linkset+json";
        await using var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonOutput.Options);
        writer.WriteStartObject();
        writer.WriteStartArray("linkset");
        WriteContext(writer, links.Anchor, links.All.Where(static link => link.Relation != "linkset"));
        foreach (var description in links.All.Where(static link => link.Relation == "describedby"))
        {
            WriteContext(writer, description.Address, [new Link("describes", links.Anchor, "text/html")]);
        }

        foreach (var item in links.All.Where(static link => link.Relation == "item"))
        {
            WriteContext(writer, item.Address, [new Link("collection", links.Anchor, "text/html")]);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        await writer.FlushAsync(httpContext.RequestAborted);
    }

    private static void WriteContext(Utf8JsonWriter writer, string anchor, IEnumerable<Link> links)
    {
        writer.WriteStartObject();
        writer.WriteString("anchor", anchor);
        foreach (var relation in links.GroupBy(static link => link.Relation))
        {
            writer.WriteStartArray(relation.Key);
            foreach (var link in relation)
            {
                WriteTarget(writer, link);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter writer, Link link)
    {
        writer.WriteStartObject();
        writer.WriteString("href", link.Address);
        if (link.MediaType is not null)
        {
            writer.WriteString("type", link.MediaType);
        }

        if (link.Profile is not null)
        {
            writer.WriteString("profile", link.Profile);
        }

        writer.WriteEndObject();
    }
}
