namespace MetaCatalog.Server.Http;

/// <summary>A form in which a resource is offered.</summary>
/// <param name="Name">The value of <c>?format=</c>.</param>
/// <param name="MediaType">The media type, without parameters.</param>
/// <param name="Aliases">Other media types that ask for it.</param>
internal sealed record Representation(string Name, string MediaType, params string[] Aliases)
{
    public bool Matches(string? mediaType) =>
        string.Equals(MediaType, mediaType, StringComparison.OrdinalIgnoreCase)
        || Aliases.Contains(mediaType, StringComparer.OrdinalIgnoreCase);
}
