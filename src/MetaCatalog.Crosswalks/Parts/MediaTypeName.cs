namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Media types, which DCAT writes as addresses of IANA's registry.</summary>
internal static class MediaTypeName
{
    private const string Marker = "/media-types/";

    /// <summary>The name such as <c>text/csv</c> from an IANA address or from the name itself; null for null.</summary>
    public static string? Of(string? mediaType)
    {
        var start = mediaType?.IndexOf(Marker, StringComparison.Ordinal) ?? -1;
        return start < 0 ? mediaType : mediaType![(start + Marker.Length)..];
    }

    /// <summary>The IANA address of a media type's name; a name that is none stays as it is.</summary>
    public static string Address(string mediaType) =>
        mediaType.Count(static c => c == '/') == 1 && !mediaType.Contains(' ', StringComparison.Ordinal) ? "https://www.iana.org/assignments/media-types/" + mediaType.ToLowerInvariant() : mediaType;
}
