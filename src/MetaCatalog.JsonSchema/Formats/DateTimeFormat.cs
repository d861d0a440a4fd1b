namespace MetaCatalog.JsonSchema.Formats;

/// <summary>RFC 3339 section 5.6, date-time.</summary>
internal sealed class DateTimeFormat : StringFormat
{
    public override string Name => "date-time";

    public override string English => "a date and time such as 2026-04-01T09:30:00+09:00";

    public override string Japanese => "日時(例: 2026-04-01T09:30:00+09:00)";

    public override bool IsValid(ReadOnlySpan<byte> utf8) => utf8.Length > 11 && (utf8[10] | 0x20) == (byte)'t' && Rfc3339.IsDate(utf8[..10]) && Rfc3339.IsTime(utf8[11..]);
}
