namespace MetaCatalog.JsonSchema.Formats;

/// <summary>Dates and times of RFC 3339 section 5.6, with its leap seconds (section 5.7).</summary>
internal static class Rfc3339
{
    private const int MinutesOfDay = 24 * 60;

    public static bool IsDate(ReadOnlySpan<byte> text) =>
        text.Length == 10 && text[4] == (byte)'-' && text[7] == (byte)'-'
        && Number(text[..4]) is >= 0 and var year
        && Number(text.Slice(5, 2)) is >= 1 and <= 12 and var month
        && Number(text.Slice(8, 2)) is >= 1 and var day
        && day <= DaysIn(year, month);

    public static bool IsTime(ReadOnlySpan<byte> text)
    {
        if (text.Length < 9 || text[2] != (byte)':' || text[5] != (byte)':')
        {
            return false;
        }

        var hour = Number(text[..2]);
        var minute = Number(text.Slice(3, 2));
        var second = Number(text.Slice(6, 2));
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 60 || Offset(AfterFraction(text[8..])) is not { } offset)
        {
            return false;
        }

        // A leap second is the last one of a day in UTC.
        var minuteOfDay = (hour * 60) + minute - offset;
        return second < 60 || (minuteOfDay + (2 * MinutesOfDay)) % MinutesOfDay == MinutesOfDay - 1;
    }

    private static int DaysIn(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static ReadOnlySpan<byte> AfterFraction(ReadOnlySpan<byte> text)
    {
        if (text[0] != (byte)'.')
        {
            return text;
        }

        var length = text[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return length < 1 ? [] : text[(length + 1)..];
    }

    /// <summary>The offset from UTC in minutes.</summary>
    private static int? Offset(ReadOnlySpan<byte> text)
    {
        if (text.Length == 1 && (text[0] | 0x20) == (byte)'z')
        {
            return 0;
        }

        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != (byte)':')
        {
            return null;
        }

        var hour = Number(text.Slice(1, 2));
        var minute = Number(text.Slice(4, 2));
        return hour is >= 0 and <= 23 && minute is >= 0 and <= 59 ? ((hour * 60) + minute) * (text[0] == (byte)'-' ? -1 : 1) : null;
    }

    /// <summary>The value of digits, or -1.</summary>
    private static int Number(ReadOnlySpan<byte> text)
    {
        var value = 0;
        foreach (var unit in text)
        {
            if (unit is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            value = (value * 10) + (unit - '0');
        }

        return value;
    }
}
