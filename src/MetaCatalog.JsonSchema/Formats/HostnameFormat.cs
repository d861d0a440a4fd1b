using System.Text;

namespace MetaCatalog.JsonSchema.Formats;

/// <summary>RFC 1123 section 2.1; A-labels must be those of RFC 5890.</summary>
internal sealed class HostnameFormat : StringFormat
{
    public override string Name => "hostname";

    public override string English => "a host name";

    public override string Japanese => "ホスト名";

    public override bool IsValid(ReadOnlySpan<byte> utf8) => Ascii.IsValid(utf8) && HostName.IsValid(Encoding.ASCII.GetString(utf8));
}
