namespace MetaCatalog.Crosswalks.DataFiles.Reading;

/// <summary>What compressed content may still grow to, for a file and everything in it.</summary>
internal sealed class ExpansionBudget(DataFileLimits limits)
{
    private long left = limits.MaxExpandedBytes;

    /// <summary>Takes bytes that compressed content gave.</summary>
    /// <param name="bytes">How many bytes more.</param>
    /// <param name="grown">To how many it has grown.</param>
    /// <param name="compressed">How many compressed bytes that was.</param>
    /// <exception cref="MetaCatalog.Crosswalks.Reading.ReadingException">It is too much.</exception>
    public void Take(int bytes, long grown, long compressed)
    {
        left -= bytes;
        if (left < 0)
        {
            throw DataFileFaults.Expands(limits.MaxExpandedBytes);
        }

        if (grown > limits.FreeExpansion && grown / limits.MaxExpansionRatio > compressed)
        {
            throw DataFileFaults.Expands(grown);
        }
    }
}
