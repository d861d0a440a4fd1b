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

    // The number of delimiters that four of five lines have; 0 when there is no such number, or no second line.
    private static int Columns(ReadOnlySpan<byte> text, byte delimiter)
    {
        var counts = new List<int>();
        while (counts.Count < MostLines && text.IndexOf((byte)'\n') is var end and >= 0)
        {
            var line = text[..end];
            text = text[(end + 1)..];
            if (!line.StartsWith("#"u8) && !line.Trim(" \t\r"u8).IsEmpty)
            {
                counts.Add(CountOutsideQuotes(line, delimiter));
            }
        }

        if (!text.IsEmpty && counts.Count is > 0 and < 3)
        {
            counts.Add(CountOutsideQuotes(text, delimiter));
        }

        var usual = counts.CountBy(static count => count).OrderByDescending(static group => group.Value).FirstOrDefault();
        return counts.Count >= 2 && usual.Value * 5 >= counts.Count * 4 ? usual.Key : 0;
    }

    private static int CountOutsideQuotes(ReadOnlySpan<byte> line, byte delimiter)
    {
        var count = 0;
        var isQuoted = false;
        foreach (var c in line)
        {
            isQuoted ^= c == '"';
            count += !isQuoted && c == delimiter ? 1 : 0;
        }

        return count;
    }
}
