namespace MetaCatalog.JsonSchema.Formats;

/// <summary>RFC 6531 section 3.3, Mailbox.</summary>
internal sealed class IdnEmailFormat : StringFormat
{
    public override string Name => "idn-email";

    public override string English => "an e-mail address";

    public override string Japanese => "メールアドレス";

    public override bool IsValid(ReadOnlySpan<byte> utf8) => Mailbox.IsValid(utf8, allowsUnicode: true);
}
