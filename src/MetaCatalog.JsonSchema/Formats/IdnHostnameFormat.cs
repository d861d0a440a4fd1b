using System.Text;

namespace MetaCatalog.JsonSchema.Formats;

/// <summary>RFC 5890 section 2.3.2.3, an internationalised host name.</summary>
internal sealed class IdnHostnameFormat : StringFormat
{
    public override string Name => "idn-hostname";

    public override string English => "an internationalised host name";

    public override string Japanese => "国際化ホスト名";

    public override bool IsValid(ReadOnlySpan<byte> utf8) => HostName.IsValidInternational(Encoding.UTF8.GetString(utf8));
}
