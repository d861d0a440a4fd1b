namespace MetaCatalog.JsonSchema.Formats;

/// <summary>RFC 3339 section 5.6, full-date.</summary>
internal sealed class DateFormat : StringFormat
{
    public override string Name => "date";

    public override string English => "a date such as 2026-04-01";

    public override string Japanese => "日付(例: 2026-04-01)";

    public override bool IsValid(ReadOnlySpan<byte> utf8) => Rfc3339.IsDate(utf8);
}
