using MetaCatalog.Crosswalks.DataFiles;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace MetaCatalog.Server.Features.Drafts;

/// <summary>Looks into files that are sent: each lies in a temporary file while it is looked at, and nowhere afterwards.</summary>
internal static class UploadedFile
{
    private const int MostFiles = 50;
    private const int BlockLength = 128 << 10;
    private const string Unnamed = "data";

    /// <summary>The files of a form, or the one that the body is; or the problem with them.</summary>
    public static async Task<(IReadOnlyList<DataFile> Files, ProblemResult? Problem)> Look(HttpRequest request, MetaCatalogOptions options, CancellationToken ct)
    {
        if (request.ContentLength > options.MaxDataFileBytes)
        {
            return ([], Problems.TooLarge(options.MaxDataFileBytes));
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = options.MaxDataFileBytes;
        }

        try
        {
            return Boundary(request) is { } boundary
                ? await LookAtForm(new MultipartReader(boundary, request.Body), options, ct)
                : ([await Look(NameOf(request), request.Body, options, ct)], null);
        }
        catch (BadHttpRequestException fault)
        {
            return ([], fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? Problems.TooLarge(options.MaxDataFileBytes) : Problems.BrokenRequest(fault.Message));
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            return ([], Problems.BrokenRequest(fault.Message));
        }
    }

    private static async Task<(IReadOnlyList<DataFile> Files, ProblemResult? Problem)> LookAtForm(MultipartReader form, MetaCatalogOptions options, CancellationToken ct)
    {
        var files = new List<DataFile>();
        while (await form.ReadNextSectionAsync(ct) is { } section)
        {
            if (section.AsFileSection() is { FileStream: { } content, FileName: { Length: > 0 } name })
            {
                if (files.Count == MostFiles)
                {
                    return ([], Problems.InvalidParameter("file", $"more than {MostFiles} files", $"{MostFiles} at a time"));
                }

                files.Add(await Look(name, content, options, ct));
            }
        }

        return files.Count > 0 ? (files, null) : ([], Problems.BrokenRequest("The form holds no file."));
    }

    private static async Task<DataFile> Look(string name, Stream content, MetaCatalogOptions options, CancellationToken ct)
    {
        await using var spool = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BlockLength, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await content.CopyToAsync(spool, BlockLength, ct);
        spool.Position = 0;
        var limits = DataFileLimits.Default with { MaxExpandedBytes = 4 * options.MaxDataFileBytes, MaxDocumentBytes = (int)Math.Min(options.MaxBodyBytes, 16 << 20) };
        return await Task.Run(() => DataFileInspection.Inspect(Path.GetFileName(name.Replace('\\', '/')), spool, limits, ct), ct);
    }

    private static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            ? HeaderUtilities.RemoveQuotes(type.Boundary).Value
            : null;

    private static string NameOf(HttpRequest request) =>
        request.Query["name"].FirstOrDefault() is { Length: > 0 } asked ? asked
        : ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var disposition) && disposition.FileName.HasValue ? HeaderUtilities.RemoveQuotes(disposition.FileName).Value ?? Unnamed
        : Unnamed;
}
