using MetaCatalog.Crosswalks.DataFiles.Reading;

namespace MetaCatalog.Crosswalks.DataFiles;

/// <summary>Looks through the content of one file of one format. Used once.</summary>
internal abstract class ContentInspector
{
    /// <summary>Looks through the content, forward only.</summary>
    /// <exception cref="MetaCatalog.Crosswalks.Reading.ReadingException">It cannot go on; what was seen until then is in <see cref="Facts"/>.</exception>
    /// <exception cref="InvalidDataException">Compressed content is damaged; the same holds.</exception>
    public abstract void Read(ByteWindow content);

    /// <summary>What was seen.</summary>
    public abstract FileFacts Facts();
}
