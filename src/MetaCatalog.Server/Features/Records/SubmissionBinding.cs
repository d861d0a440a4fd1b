using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace MetaCatalog.Server.Features.Records;

/// <summary>Reads the body of a request as a submission: media type, charset and size are settled here.</summary>
internal static class SubmissionBinding
{
    /// <summary>The submission, or the problem with it.</summary>
    public static async Task<(Submission? Submission, ProblemResult? Problem)> Read(HttpRequest request, MetaCatalogOptions options, CancellationToken ct)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || Charset(type) is not "utf-8")
        {
            return (null, Problems.UnsupportedMediaType(request.ContentType, RecordFormats.Accepted));
        }

        var isJson = RecordFormats.Json.Matches(type.MediaType.Value);
        var format = RdfFormat.FromMediaType(type.MediaType.Value);
        if (!isJson && format is null)
        {
            return (null, Problems.UnsupportedMediaType(request.ContentType, RecordFormats.Accepted));
        }

        var (bytes, problem) = await RequestBody.Read(request, options.MaxBodyBytes, ct);
        return problem is not null ? (null, problem) : (isJson ? Submission.Json(bytes) : Submission.Rdf(bytes, format!), null); // one of the two is there
    }

    private static string Charset(MediaTypeHeaderValue type) =>
        type.Charset.HasValue ? type.Charset.Value.Trim('"').ToLowerInvariant() : "utf-8";
}
