using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Detection;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace MetaCatalog.Server.Features.Records;

/// <summary>Reads the body of a request as a submission: media type, charset and size are settled here, the format by its content.</summary>
internal static class SubmissionBinding
{
    /// <summary>The submission, or the problem with it.</summary>
    public static async Task<(Submission? Submission, ProblemResult? Problem)> Read(HttpRequest request, MetaCatalogOptions options, CancellationToken ct)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || Charset(type) is not "utf-8")
        {
            return (null, Problems.UnsupportedMediaType(request.ContentType, RecordFormats.Accepted));
        }

        var mediaType = type.MediaType.Value!; // it was parsed
        if (!DocumentDetection.Takes(mediaType))
        {
            return (null, Problems.UnsupportedMediaType(request.ContentType, RecordFormats.Accepted));
        }

        var (bytes, problem) = await RequestBody.Read(request, options.MaxBodyBytes, ct);
        return problem is not null ? (null, problem) : Only(DocumentDetection.Read(bytes, mediaType, options.ForeignLimits(), ct));
    }

    private static (Submission? Submission, ProblemResult? Problem) Only(DetectedDocument document) => document.Submissions switch
    {
        [] => (null, Problems.Syntax(new ValidationReport(document.Findings))),
        [var only] => (only, null),
        var several => (null, Problems.Refused(new ValidationReport([Several(several.Count), .. document.Findings]))),
    };

    private static Finding Several(int count) => new(
        "format:several",
        Severity.Error,
        new Bilingual($"The document describes {count} resources; here one is written at a time.", $"文書には {count} 件のリソースが記述されていますが、ここでは一度に一件しか登録できません。"),
        new Location())
    {
        Repair = new Bilingual("Send it to /bulk in a zip archive, or use 'metacatalog import'.", "ZIP に入れて /bulk へ送るか、metacatalog import を使ってください。"),
    };

    private static string Charset(MediaTypeHeaderValue type) =>
        type.Charset.HasValue ? type.Charset.Value.Trim('"').ToLowerInvariant() : "utf-8";
}
