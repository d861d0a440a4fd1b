namespace MetaCatalog.JsonSchema.Formats;

/// <summary>RFC 3987 section 2.2, IRI.</summary>
internal sealed class IriFormat : StringFormat
{
    public override string Name => "iri";

    public override string English => "an absolute IRI such as https://example.org/";

    public override string Japanese => "絶対IRI(例: https://example.org/)";

    public override bool IsValid(ReadOnlySpan<byte> utf8) => UriSyntax.IsAbsolute(utf8, allowsUnicode: true);
}
