using System.Buffers;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks;
using MetaCatalog.Rdf;
using MetaCatalog.Server.Http;
using MetaCatalog.Server.Layout;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MetaCatalog.Server.Features.Records;

/// <summary>Gives a record in the form that the client prefers: one address, many representations.</summary>
internal sealed class RecordView(TimeProvider clock, MetaCatalogOptions options)
{
    private static readonly RdfWriterOptions WithPrefixes = new() { Prefixes = Prefixes.All };

    /// <summary>The answer to reading a record or a revision.</summary>
    public async Task<IResult> Of(HttpContext context, ReadOutcome outcome, CancellationToken ct) => outcome switch
    {
        ReadOutcome.Found found => await Of(context, found.Record, ct),
        ReadOutcome.Withdrawn withdrawn => Gone(context, withdrawn.Tombstone),
        _ => Problems.NotFound(),
    };

    /// <summary>The links of a record's page.</summary>
    public LinkContext LinksOf(Record record) => RecordLinks.Of(record, options);

    private Task<IResult> Of(HttpContext context, Record record, CancellationToken ct)
    {
        if (Negotiation.Choose(context.Request, RecordFormats.Offered) is not { } representation)
        {
            return Task.FromResult<IResult>(Problems.NotAcceptable(RecordFormats.Offered.Select(static offer => offer.MediaType)));
        }

        var headers = context.Response.Headers;
        headers.Vary = "Accept, Accept-Language, Authorization, Cookie";
        headers.Link = Http.Links.Header(LinksOf(record).All);
        headers.CacheControl = context.Actor().IsAnonymous ? "public, no-cache" : "private, no-cache";
        headers.LastModified = record.Datestamp.UtcDateTime.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        if (representation == RecordFormats.Html)
        {
            headers.ETag = "W/" + ETags.Of(record.ETag, "html");
            return Task.FromResult<IResult>(Page(context, record));
        }

        var etag = ETags.Of(record.ETag, representation.Name + (record.ShowsLinks && record.AccessLevel != AccessLevel.Open ? ".links" : ""));
        headers.ETag = etag;
        return ETags.NotModified(context.Request, etag)
            ? Task.FromResult(Results.StatusCode(StatusCodes.Status304NotModified))
            : Write(record, representation, ct);
    }

    private RazorComponentResult<RecordPage> Page(HttpContext context, Record record)
    {
        var texts = Texts.In(Negotiation.Language(context));
        context.Response.Headers.ContentLanguage = texts.Language;
        return new RazorComponentResult<RecordPage>(new { Model = RecordPageBuilder.Build(record, texts, context.Request.Path + context.Request.QueryString, clock.GetUtcNow(), options) });
    }

    private Task<IResult> Write(Record record, Representation representation, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        if (representation == RecordFormats.Json)
        {
            return Bytes(record.JsonLd, "application/json");
        }

        if (RecordFormats.RdfFormatOf(representation) is { } format)
        {
            return Bytes(Rdf(record, format), format.MediaType);
        }

        var writer = RecordFormats.WriterOf(representation) ?? throw new InvalidOperationException($"No crosswalk {representation.Name}.");
        return Bytes(Foreign(record, writer), ContentTypeOf(writer));
    }

    private static ReadOnlyMemory<byte> Rdf(Record record, RdfFormat format)
    {
        if (format == RdfFormat.JsonLd)
        {
            return record.JsonLd;
        }

        if (format == RdfFormat.NTriples || format == RdfFormat.NQuads)
        {
            return record.NQuads;
        }

        var buffer = new ArrayBufferWriter<byte>();
        RdfWriter.Write(record.Graph, format, buffer, WithPrefixes);
        return buffer.WrittenMemory;
    }

    private byte[] Foreign(Record record, CrosswalkWriter writer)
    {
        using var buffer = new MemoryStream();
        writer.Write(CrosswalkSource.Of(record, options.CatalogUrl), buffer);
        return buffer.ToArray();
    }

    // Of JSON the encoding is known; of XML and text a client would have to guess (RFC 9110, 8.3.2).
    private static string ContentTypeOf(CrosswalkWriter writer) =>
        writer.MediaType.StartsWith("text/", StringComparison.Ordinal) || writer.MediaType.EndsWith("xml", StringComparison.Ordinal) ? writer.MediaType + "; charset=utf-8" : writer.MediaType;

    private static Task<IResult> Bytes(ReadOnlyMemory<byte> bytes, string contentType) => Task.FromResult(Results.Bytes(bytes, contentType));

    private IResult Gone(HttpContext context, Tombstone tombstone)
    {
        context.Response.Headers.ETag = ETags.Of(tombstone.ETag);
        var representation = Negotiation.Choose(context.Request, [RecordFormats.Json, RecordFormats.Html]);
        if (representation != RecordFormats.Html)
        {
            return new TombstoneResult(tombstone, options.CatalogUrl);
        }

        var texts = Texts.In(Negotiation.Language(context));
        return new RazorComponentResult<GonePage>(new
        {
            Texts = texts,
            CatalogName = options.Name,
            Address = context.Request.Path + context.Request.QueryString,
            Title = tombstone.Card.TitleIn(texts.Language) is { Length: > 0 } title ? title : null,
            Date = tombstone.WithdrawnAt.ToOffset(options.ZoneOffset).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            tombstone.Reason,
            Identifier = tombstone.Card.Identifiers is [var first, ..] ? first : tombstone.Topic.Value,
        })
        { StatusCode = StatusCodes.Status410Gone };
    }
}
