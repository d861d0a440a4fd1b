namespace MetaCatalog.Crosswalks.DataFiles.Tables;

/// <summary>Tells whether a text is a table, and what separates its values: the mark that every line has the same number of.</summary>
internal static class DelimitedSniffing
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Length = 64 << 10;

    private const int MostLines = 50;

    /// <summary>The delimiter, or null when the text is no table.</summary>
    public static byte? Delimiter(ReadOnlySpan<byte> beginning)
    {
        if (beginning.Contains((byte)0))
        {
            return null;
        }

        byte? best = null;
        var most = 0;
        foreach (var candidate in ",\t;|"u8)
        {
            var columns = Columns(beginning, candidate);
            (best, most) = columns > most ? (candidate, columns) : (best, most);
        }

        return best;
    }

    // The number of delimiters that four of five rows have; 0 when there is no such number, or no second row.
    private static int Columns(ReadOnlySpan<byte> text, byte delimiter)
    {
        var counts = new List<int>();
        var isWhole = text.Length < Length;
        while (counts.Count < MostLines && !text.IsEmpty)
        {
            var (length, count, isEnded) = Row(text, delimiter);
            if ((isEnded || isWhole) && !text.StartsWith("#"u8) && !text[..length].Trim(" \t\r\n"u8).IsEmpty)
            {
                counts.Add(count);
            }

            text = text[length..];
        }

        var usual = counts.CountBy(static count => count).OrderByDescending(static group => group.Value).FirstOrDefault();
        return counts.Count >= 2 && usual.Value * 5 >= counts.Count * 4 ? usual.Key : 0;
    }

    // A row ends at a line end outside quotation marks.
    private static (int Length, int Delimiters, bool IsEnded) Row(ReadOnlySpan<byte> text, byte delimiter)
    {
        var count = 0;
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            isQuoted ^= text[i] == '"';
            if (!isQuoted && text[i] == '\n')
            {
                return (i + 1, count, true);
            }

            count += !isQuoted && text[i] == delimiter ? 1 : 0;
        }

        return (text.Length, count, false);
    }
}
