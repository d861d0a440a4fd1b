namespace MetaCatalog.JsonSchema.Formats;

/// <summary>RFC 3986 section 4.1, URI-reference.</summary>
internal sealed class UriReferenceFormat : StringFormat
{
    public override string Name => "uri-reference";

    public override string English => "a URI or relative reference";

    public override string Japanese => "URI参照";

    public override bool IsValid(ReadOnlySpan<byte> utf8) => UriSyntax.IsReference(utf8, allowsUnicode: false);
}
