namespace MetaCatalog.JsonSchema.Formats;

/// <summary>RFC 5321 section 4.1.2, Mailbox.</summary>
internal sealed class EmailFormat : StringFormat
{
    public override string Name => "email";

    public override string English => "an e-mail address";

    public override string Japanese => "メールアドレス";

    public override bool IsValid(ReadOnlySpan<byte> utf8) => Mailbox.IsValid(utf8, allowsUnicode: false);
}
