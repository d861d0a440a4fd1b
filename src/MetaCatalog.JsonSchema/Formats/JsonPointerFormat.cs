namespace MetaCatalog.JsonSchema.Formats;

/// <summary>RFC 6901 section 5.</summary>
internal sealed class JsonPointerFormat : StringFormat
{
    public override string Name => "json-pointer";

    public override string English => "a JSON pointer such as /title/ja";

    public override string Japanese => "JSONポインター(例: /title/ja)";

    public override bool IsValid(ReadOnlySpan<byte> utf8) => PointerSyntax.IsPointer(utf8);
}
