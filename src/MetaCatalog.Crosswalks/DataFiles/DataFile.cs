namespace MetaCatalog.Crosswalks.DataFiles;

/// <summary>A data file as far as its content was looked at.</summary>
/// <param name="Name">Its name; in an archive with the folders.</param>
/// <param name="ByteSize">How many bytes it has.</param>
/// <param name="Sha256">Their SHA-256, in lower-case hexadecimal.</param>
/// <param name="Facts">What its content shows.</param>
/// <param name="Entries">The files in an archive, or the one in a compressed file.</param>
public sealed record DataFile(string Name, long ByteSize, string Sha256, FileFacts Facts, IReadOnlyList<DataFile> Entries)
{
    /// <summary>The file and everything in it.</summary>
    public IEnumerable<DataFile> AndEntries => Entries.SelectMany(static entry => entry.AndEntries).Prepend(this);
}
