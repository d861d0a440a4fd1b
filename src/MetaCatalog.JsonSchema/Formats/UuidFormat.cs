using System.Text;

namespace MetaCatalog.JsonSchema.Formats;

/// <summary>RFC 4122 section 3.</summary>
internal sealed class UuidFormat : StringFormat
{
    public override string Name => "uuid";

    public override string English => "a UUID";

    public override string Japanese => "UUID";

    public override bool IsValid(ReadOnlySpan<byte> utf8) => utf8.Length == 36 && Guid.TryParseExact(Encoding.ASCII.GetString(utf8), "D", out _);
}
