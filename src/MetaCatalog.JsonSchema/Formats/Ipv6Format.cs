namespace MetaCatalog.JsonSchema.Formats;

/// <summary>RFC 4291 section 2.2.</summary>
internal sealed class Ipv6Format : StringFormat
{
    public override string Name => "ipv6";

    public override string English => "an IPv6 address such as 2001:db8::1";

    public override string Japanese => "IPv6アドレス(例: 2001:db8::1)";

    public override bool IsValid(ReadOnlySpan<byte> utf8) => IpAddress.IsVersion6(utf8);
}
