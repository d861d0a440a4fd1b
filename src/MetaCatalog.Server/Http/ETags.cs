using MetaCatalog.Catalog.Records;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace MetaCatalog.Server.Http;

/// <summary>Entity tags: a strong one for each representation of each revision, and what If-Match expects.</summary>
internal static class ETags
{
    /// <summary>The tag of a revision: <c>"{revision}"</c>; of one of its representations, <c>"{revision}.{format}"</c>.</summary>
    public static string Of(string revision, string? format = null) => format is null ? $"\"{revision}\"" : $"\"{revision}.{format}\"";

    /// <summary>Whether the client has this representation already (RFC 9110, 13.1.2).</summary>
    public static bool NotModified(HttpRequest request, string etag) =>
        request.GetTypedHeaders().IfNoneMatch is { Count: > 0 } tags
        && tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Tag == etag);

    /// <summary>The revision that a change was made on, from If-Match (RFC 9110, 13.1.1); the tag of any representation will do.</summary>
    /// <returns>
    /// Whether the header is there, and the revision; null for <c>*</c>. A tag that names no revision names the default one,
    /// which is never current.
    /// </returns>
    public static (bool IsPresent, RevisionId? Revision) Expected(HttpRequest request)
    {
        if (request.GetTypedHeaders().IfMatch is not { Count: > 0 } tags)
        {
            return (request.Headers.IfMatch.Count > 0, default(RevisionId));
        }

        if (tags.Any(static tag => tag.Equals(EntityTagHeaderValue.Any)))
        {
            return (true, null);
        }

        var name = tags[0].Tag.ToString().Trim('"').Split('.', 2)[0];
        return (true, RevisionId.TryParse(name, out var revision) ? revision : default(RevisionId));
    }
}
