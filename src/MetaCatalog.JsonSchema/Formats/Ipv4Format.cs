namespace MetaCatalog.JsonSchema.Formats;

/// <summary>RFC 2673 section 3.2, dotted-quad.</summary>
internal sealed class Ipv4Format : StringFormat
{
    public override string Name => "ipv4";

    public override string English => "an IPv4 address such as 192.0.2.1";

    public override string Japanese => "IPv4アドレス(例: 192.0.2.1)";

    public override bool IsValid(ReadOnlySpan<byte> utf8) => IpAddress.IsVersion4(utf8);
}
