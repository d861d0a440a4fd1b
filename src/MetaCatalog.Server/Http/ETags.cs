using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace MetaCatalog.Server.Http;

/// <summary>Entity tags: a strong tag per revision and representation, a conditional answer, and what If-Match expects.</summary>
internal static class ETags
{
    /// <summary>The tag of a revision: <c>"{number}"</c>; with a representation, <c>"{number}.{format}"</c>.</summary>
    public static string Of(int revision, string? format = null) => format is null ? $"\"{revision}\"" : $"\"{revision}.{format}\"";

    /// <summary>Whether the client has this representation already (RFC 9110, 13.1.2).</summary>
    public static bool NotModified(HttpRequest request, string etag) =>
        request.GetTypedHeaders().IfNoneMatch is { Count: > 0 } tags
        && tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Tag == etag);

    /// <summary>The revision that a change expects, from If-Match; any representation's tag of the revision will do.</summary>
    /// <returns>The number; 0 for <c>*</c>; null when the header is missing or names no revision of ours.</returns>
    public static (bool Present, int? Revision) Expected(HttpRequest request)
    {
        var tags = request.GetTypedHeaders().IfMatch;
        if (tags is not { Count: > 0 })
        {
            return (false, null);
        }

        if (tags.Any(static tag => tag.Equals(EntityTagHeaderValue.Any)))
        {
            return (true, 0);
        }

        var number = tags[0].Tag.AsSpan().Trim('"');
        var dot = number.IndexOf('.');
        return (true, int.TryParse(dot < 0 ? number : number[..dot], out var revision) ? revision : -1);
    }
}
