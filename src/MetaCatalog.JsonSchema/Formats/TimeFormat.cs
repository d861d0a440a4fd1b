namespace MetaCatalog.JsonSchema.Formats;

/// <summary>RFC 3339 section 5.6, full-time.</summary>
internal sealed class TimeFormat : StringFormat
{
    public override string Name => "time";

    public override string English => "a time with a zone such as 09:30:00+09:00";

    public override string Japanese => "時差付きの時刻(例: 09:30:00+09:00)";

    public override bool IsValid(ReadOnlySpan<byte> utf8) => Rfc3339.IsTime(utf8);
}
