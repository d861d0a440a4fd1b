namespace MetaCatalog.JsonSchema.Formats;

/// <summary>RFC 3339 appendix A, duration: units without gaps, weeks alone.</summary>
internal sealed class DurationFormat : StringFormat
{
    public override string Name => "duration";

    public override string English => "a duration such as P1Y6M or PT12H";

    public override string Japanese => "期間(例: P1Y6M、PT12H)";

    public override bool IsValid(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < 3 || utf8[0] != (byte)'P')
        {
            return false;
        }

        var mark = utf8.IndexOf((byte)'T');
        if (mark < 0)
        {
            return IsRun(utf8[1..], "YMD"u8) || IsRun(utf8[1..], "W"u8);
        }

        return (mark == 1 || IsRun(utf8[1..mark], "YMD"u8)) && IsRun(utf8[(mark + 1)..], "HMS"u8);
    }

    /// <summary>One or more numbers whose units follow each other as in the list, none left out between.</summary>
    private static bool IsRun(ReadOnlySpan<byte> text, ReadOnlySpan<byte> units)
    {
        var expected = -1;
        while (!text.IsEmpty)
        {
            var digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            var unit = digits < 1 ? -1 : units.IndexOf(text[digits]);
            if (unit < 0 || (expected >= 0 && unit != expected))
            {
                return false;
            }

            expected = unit + 1;
            text = text[(digits + 1)..];
        }

        return expected > 0;
    }
}
