namespace MetaCatalog.JsonSchema.Formats;

/// <summary>draft-bhutton-relative-json-pointer-00.</summary>
internal sealed class RelativeJsonPointerFormat : StringFormat
{
    public override string Name => "relative-json-pointer";

    public override string English => "a relative JSON pointer such as 1/title";

    public override string Japanese => "相対JSONポインター(例: 1/title)";

    public override bool IsValid(ReadOnlySpan<byte> utf8) => PointerSyntax.IsRelative(utf8);
}
