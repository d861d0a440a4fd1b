namespace MetaCatalog.JsonSchema.Formats;

/// <summary>RFC 3987 section 2.2, IRI-reference.</summary>
internal sealed class IriReferenceFormat : StringFormat
{
    public override string Name => "iri-reference";

    public override string English => "an IRI or relative reference";

    public override string Japanese => "IRI参照";

    public override bool IsValid(ReadOnlySpan<byte> utf8) => UriSyntax.IsReference(utf8, allowsUnicode: true);
}
