namespace MetaCatalog.JsonSchema.Formats;

/// <summary>RFC 3986 section 3, URI.</summary>
internal sealed class UriFormat : StringFormat
{
    public override string Name => "uri";

    public override string English => "an absolute URI such as https://example.org/";

    public override string Japanese => "絶対URI(例: https://example.org/)";

    public override bool IsValid(ReadOnlySpan<byte> utf8) => UriSyntax.IsAbsolute(utf8, allowsUnicode: false);
}
