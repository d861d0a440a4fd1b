using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf;

namespace MetaCatalog.Crosswalks.Detection;

/// <summary>The one place that tells what a document is, for every door that takes descriptions in: by its content, unless an exact media type says it.</summary>
/// <remarks>Thread safe.</remarks>
public static class DocumentDetection
{
    private const string Json = "application/json";
    private const string JsonFormat = "JSON";
    private const string RdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>Media types that leave it to the content which format a document is of; null stands for none.</summary>
    public static IReadOnlyList<string> GenericMediaTypes { get; } = ["application/octet-stream", "application/xml", "text/xml", "text/plain", "text/csv"];

    /// <summary>Every media type in which a description may be sent, the catalog's own first.</summary>
    public static IReadOnlyList<string> MediaTypes { get; } =
        [.. RdfFormat.All.SelectMany(static format => format.MediaTypes.Take(1)).Prepend(Json)
            .Concat(Crosswalks.Readers.SelectMany(static reader => reader.MediaTypes)).Concat(GenericMediaTypes).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The names of all formats.</summary>
    public static IReadOnlyList<string> Formats { get; } =
        [JsonFormat, .. RdfFormat.All.Select(static format => format.Name), .. Crosswalks.Readers.Select(static reader => reader.Name)];

    /// <summary>Whether a description may be sent with the media type (without parameters).</summary>
    public static bool Takes(string mediaType) =>
        MediaTypes.Contains(mediaType, StringComparer.OrdinalIgnoreCase) || RdfFormat.FromMediaType(mediaType) is not null;

    /// <summary>Tells what a document is and reads it as far as its format asks for.</summary>
    /// <param name="document">The document, as it was sent.</param>
    /// <param name="declared">The media type that it was sent with, without parameters; null when nobody said one. An exact one binds, a generic one does not.</param>
    /// <param name="limits">What is allowed of a foreign document.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>Never throws for what a document holds.</returns>
    public static DetectedDocument Read(ReadOnlyMemory<byte> document, string? declared, ReadingLimits limits, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(limits);
        if (RdfFormat.FromMediaType(declared) is { } format && format != RdfFormat.JsonLd)
        {
            return Rdf(document, format);
        }

        if (declared is not null && Crosswalks.Readers.Where(reader => reader.MediaTypes.Contains(declared, StringComparer.OrdinalIgnoreCase)).ToList() is { Count: > 0 } exact)
        {
            var glimpse = new DocumentGlimpse(document);
            return Foreign(document, exact.Find(reader => reader.Recognizes(glimpse)) ?? exact[0], limits, cancellation);
        }

        return ByContent(document, declared, limits, cancellation);
    }

    /// <summary>Whether a document is surely a description, and no data that happen to be JSON.</summary>
    internal static bool IsDescription(DocumentGlimpse glimpse) =>
        PlainJson.IsOurs(glimpse) || Crosswalks.Readers.Any(reader => reader.Recognizes(glimpse))
        || (IsJson(glimpse) ? glimpse.JsonMembers.ContainsKey("@context") : IsRdfXml(glimpse) || RdfText.Of(glimpse.Text.Span) is not null);

    private static DetectedDocument ByContent(ReadOnlyMemory<byte> document, string? declared, ReadingLimits limits, CancellationToken cancellation)
    {
        var glimpse = new DocumentGlimpse(document);
        var reader = PlainJson.IsOurs(glimpse) ? null : Crosswalks.Readers.FirstOrDefault(reader => reader.Recognizes(glimpse));
        return reader is not null ? Foreign(document, reader, limits, cancellation)
            : Json.Equals(declared, StringComparison.OrdinalIgnoreCase) ? new DetectedDocument(JsonFormat, [Submission.Json(document)], [])
            : RdfFormat.FromMediaType(declared) is { } exact ? Rdf(document, exact)
            : IsJson(glimpse) ? JsonOf(document)
            : IsRdfXml(glimpse) ? Rdf(document, RdfFormat.RdfXml)
            : RdfText.Of(document.Span) is { } format ? Rdf(document, format)
            : new DetectedDocument(null, [], [Unknown()]);
    }

    private static bool IsJson(DocumentGlimpse glimpse) => glimpse.Text.Span.TrimStart(" \t\r\n"u8) is [(byte)'{', ..] or [(byte)'[', ..];

    // A JSON file with a context of its own is JSON-LD; without one it is the catalog's plain form.
    private static DetectedDocument JsonOf(ReadOnlyMemory<byte> document) =>
        PlainJson.HasContext(document.Span) ? Rdf(document, RdfFormat.JsonLd) : new DetectedDocument(JsonFormat, [Submission.Json(document)], []);

    // A document may be one node without rdf:RDF around it (RDF 1.1 XML Syntax, 7.2.8); then it names itself with rdf:about.
    private static bool IsRdfXml(DocumentGlimpse glimpse) =>
        glimpse.XmlRoot is { } root && (root.NamespaceName == RdfNamespace || glimpse.Contains("rdf:about="u8));

    private static DetectedDocument Rdf(ReadOnlyMemory<byte> document, RdfFormat format) => new(format.Name, [Submission.Rdf(document, format)], []);

    private static DetectedDocument Foreign(ReadOnlyMemory<byte> document, CrosswalkReader reader, ReadingLimits limits, CancellationToken cancellation) =>
        OfReading(reader.Read(document, limits, cancellation), document, reader);

    /// <summary>What a reader made of a document.</summary>
    internal static DetectedDocument OfReading(ForeignReading reading, ReadOnlyMemory<byte> document, CrosswalkReader reader) => reading.Records switch
    {
        [] => new DetectedDocument(reader.Name, [], reading.Findings is [] ? [Nothing(reader.Name)] : reading.Findings),
        [var only] => new DetectedDocument(reader.Name, [Translated(only, document, reader, reading.Findings)], []),
        var several => new DetectedDocument(reader.Name, [.. several.Select(record => Translated(record, default, reader, []))], reading.Findings),
    };

    private static Submission Translated(ForeignRecord record, ReadOnlyMemory<byte> document, CrosswalkReader reader, IReadOnlyList<Finding> findings) =>
        Submission.Translated(record.Graph, record.Topic, document, reader.MediaTypes.FirstOrDefault(GenericMediaTypes[0]), [.. findings, .. LossFindings.Of(record.Losses)]);

    private static Finding Nothing(string format) => ReadingFaults.Error(
        "format:empty", $"The document is of the format {format}, but describes nothing.", $"形式は {format} ですが、記述されたリソースがありません。", new Location());

    private static Finding Unknown() => ReadingFaults.Error(
        "format:unknown",
        $"The content is of no known format. Known: {string.Join(", ", Formats)}.",
        $"内容の形式を判別できません。読める形式：{string.Join("、", Formats)}。",
        new Location());
}
