namespace MetaCatalog.Crosswalks.DataFiles.Seismic;

/// <summary>One channel of a station through a file: span, samples, rate, gaps.</summary>
internal sealed class SeedSource(string id)
{
    private long due;
    private double rate;

    /// <summary>The FDSN source identifier.</summary>
    public string Id => id;

    /// <summary>The codes in the identifier: network, station, location, and the channel in one word.</summary>
    public (string Network, string Station, string Location, string Channel) Codes
    {
        get
        {
            var parts = id["FDSN:".Length..].Split('_', 4);
            return parts.Length == 4 && id.StartsWith("FDSN:", StringComparison.Ordinal) ? (parts[0], parts[1], parts[2], parts[3].Replace("_", "", StringComparison.Ordinal)) : ("", "", "", "");
        }
    }

    /// <summary>The first sample, in nanoseconds since 1970.</summary>
    public long Start { get; private set; } = long.MaxValue;

    /// <summary>The last sample.</summary>
    public long End { get; private set; } = long.MinValue;

    /// <summary>How many samples there are.</summary>
    public long Samples { get; private set; }

    /// <summary>How many records.</summary>
    public long Records { get; private set; }

    /// <summary>The rate of the first record that is a time series, in samples a second; 0 when there is none.</summary>
    public double Rate => rate;

    /// <summary>Whether later records have another rate.</summary>
    public bool ChangesRate { get; private set; }

    /// <summary>How often samples are missing between a record and the next.</summary>
    public int Gaps { get; private set; }

    /// <summary>How often a record begins before the one in front of it ends.</summary>
    public int Overlaps { get; private set; }

    /// <summary>How long the gaps are together, in nanoseconds.</summary>
    public long Missing { get; private set; }

    /// <summary>Takes the next record of this source.</summary>
    public void Take(in SeedHeader header)
    {
        Records++;
        if (header.Samples == 0 || header.Rate <= 0)
        {
            return;
        }

        if (rate == 0)
        {
            rate = header.Rate;
        }
        else
        {
            ChangesRate |= Math.Abs(header.Rate - rate) > rate / 1_000;
            Compare(header.Start - due, header.Period / 2);
        }

        Samples += header.Samples;
        Start = Math.Min(Start, header.Start);
        End = Math.Max(End, header.End - header.Period);
        due = header.End;
    }

    private void Compare(long distance, long tolerance)
    {
        if (distance > tolerance)
        {
            Gaps++;
            Missing += distance;
        }
        else if (distance < -tolerance)
        {
            Overlaps++;
        }
    }
}
