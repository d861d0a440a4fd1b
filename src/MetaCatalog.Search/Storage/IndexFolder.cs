using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Storage;

/// <summary>Where an index keeps its files.</summary>
internal abstract class IndexFolder
{
    /// <summary>The names of all files.</summary>
    public abstract IReadOnlyList<string> Names();

    /// <summary>The bytes of a file, or null when there is none.</summary>
    public abstract byte[]? Read(string name);

    /// <summary>The bytes of a file where they lie.</summary>
    public abstract SegmentBytes Map(string name);

    /// <summary>Writes a new file; when it returns the file is durable.</summary>
    public abstract void Write(string name, Action<Stream> write);

    /// <summary>A file for a while, to be written and then read; it is gone when it is closed.</summary>
    public abstract Stream Spill();

    /// <summary>Puts a file in place of another of the name, all or nothing, durably.</summary>
    public abstract void Replace(string name, byte[] bytes);

    /// <summary>Deletes a file; one that is still read may stay until the index is opened again.</summary>
    public abstract void Delete(string name);
}
