using System.Buffers.Text;

namespace MetaCatalog.Crosswalks.DataFiles.Tables;

/// <summary>Days and instants as tables write them: 2026-11-24, 2026/11/24, 2026-11-24T03:00:00Z, 2026-11-24 12:00:00.25+09:00.</summary>
internal static class DateText
{
    private const int DayLength = 10;

    /// <summary>Reads a day or an instant that is the whole text. An instant with an offset is turned into UTC; one without stays as it is.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTime instant, out bool isDay)
    {
        isDay = text.Length == DayLength;
        return TryDay(text, out instant) && (isDay || TryTime(text[DayLength..], ref instant));
    }

    /// <summary>Whether the text has the signs of a day at their places: four characters, a sign, two, the same sign, two.</summary>
    public static bool HasForm(ReadOnlySpan<byte> text) => text.Length == DayLength && HasSigns(text);

    private static bool HasSigns(ReadOnlySpan<byte> text) => text[4] == text[7] && text[4] is (byte)'-' or (byte)'/';

    private static bool TryDay(ReadOnlySpan<byte> text, out DateTime day)
    {
        day = default;
        if (text.Length < DayLength || !HasSigns(text))
        {
            return false;
        }

        if (!Number(text[..4], out var year) || !Number(text[5..7], out var month) || !Number(text[8..10], out var number)
            || year is < 1 or > 9998 || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateTime(year, month, number, 0, 0, 0, DateTimeKind.Unspecified);
        return true;
    }

    // THH:mm[:ss[.fraction]][Z|±HH:mm]
    private static bool TryTime(ReadOnlySpan<byte> text, ref DateTime instant)
    {
        if (text.Length < 6 || text[0] is not ((byte)'T' or (byte)' ') || text[3] != ':' || !Number(text[1..3], out var hour) || !Number(text[4..6], out var minute) || hour > 23 || minute > 59)
        {
            return false;
        }

        instant = instant.AddMinutes((hour * 60) + minute);
        text = text[6..];
        if (text is [(byte)':', ..])
        {
            if (text.Length < 3 || !Number(text[1..3], out var second) || second > 60)
            {
                return false;
            }

            instant = instant.AddSeconds(second);
            text = text[3..];
        }

        return TryFraction(ref text, ref instant) && TryOffset(text, ref instant);
    }

    private static bool TryFraction(ref ReadOnlySpan<byte> text, ref DateTime instant)
    {
        if (text is not [(byte)'.', ..])
        {
            return true;
        }

        var length = text[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        length = length < 0 ? text.Length - 1 : length;
        if (length == 0 || !Utf8Parser.TryParse(text[..(length + 1)], out double fraction, out _))
        {
            return false;
        }

        instant = instant.AddTicks((long)(fraction * TimeSpan.TicksPerSecond));
        text = text[(length + 1)..];
        return true;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, ref DateTime instant)
    {
        if (text.IsEmpty)
        {
            return true;
        }

        if (text is [(byte)'Z'])
        {
            instant = DateTime.SpecifyKind(instant, DateTimeKind.Utc);
            return true;
        }

        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':' || !Number(text[1..3], out var hours) || !Number(text[4..6], out var minutes) || hours > 14)
        {
            return false;
        }

        var offset = TimeSpan.FromMinutes((hours * 60) + minutes);
        instant = DateTime.SpecifyKind(text[0] == '+' ? instant - offset : instant + offset, DateTimeKind.Utc);
        return true;
    }

    private static bool Number(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (var c in digits)
        {
            var digit = (uint)(c - '0');
            if (digit > 9)
            {
                return false;
            }

            number = (number * 10) + (int)digit;
        }

        return true;
    }
}
