namespace MetaCatalog.Crosswalks.DataFiles;

/// <summary>Looks into data files: tables, sequences, waveforms, archives.</summary>
/// <remarks>Thread safe. Each file is read once, forward, in constant memory; zip archives a second time.</remarks>
public static class DataFileInspection
{
    /// <summary>Looks into a file.</summary>
    /// <param name="name">Its name, which tells nothing about its format.</param>
    /// <param name="content">Its content from the beginning to the end; a stream that can seek is needed to look into zip archives.</param>
    /// <param name="limits">How much is looked at.</param>
    /// <param name="cancellation">Ends the looking.</param>
    /// <returns>What was seen; defects are findings. Never throws for what a file holds.</returns>
    public static DataFile Inspect(string name, Stream content, DataFileLimits limits, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(limits);
        return new FileWalk(limits, cancellation).Look(name, content, content.CanSeek ? content : null, 0);
    }
}
