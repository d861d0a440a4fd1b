namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Media types, which DCAT writes as addresses of IANA's registry.</summary>
internal static class MediaTypeName
{
    private const string Marker = "/media-types/";
    private const string Registry = "https://www.iana.org/assignments/media-types/";

    /// <summary>The name such as <c>text/csv</c> from an IANA address or from the name itself; null for null.</summary>
    public static string? Of(string? mediaType)
    {
        var start = mediaType?.IndexOf(Marker, StringComparison.Ordinal) ?? -1;
        return start < 0 ? mediaType : mediaType![(start + Marker.Length)..];
    }

    /// <summary>The IANA address of a media type's name; a name that is none stays as it is.</summary>
    public static string Address(string mediaType) =>
        mediaType.Count(static c => c == '/') == 1 && !mediaType.Contains(' ', StringComparison.Ordinal) ? "https://www.iana.org/assignments/media-types/" + mediaType.ToLowerInvariant() : mediaType;

    /// <summary>The address for a name such as <c>text/csv</c>, without its parameters; null when the text is no media type.</summary>
    public static Rdf.Model.Iri? AddressOf(string? text)
    {
        var name = Of(text)?.Split(';', 2)[0].Trim().ToLowerInvariant();
        return name is not null && name.IndexOf('/', StringComparison.Ordinal) is var slash && slash > 0 && slash < name.Length - 1 && name.All(IsNameCharacter)
            ? new Rdf.Model.Iri(Registry + name)
            : null;
    }

    // RFC 6838, 4.2, and the slash between the two names.
    private static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || "/!#$&-^_.+".Contains(c, StringComparison.Ordinal);
}
