namespace MetaCatalog.Crosswalks;

/// <summary>A foreign format that records can be written in.</summary>
/// <remarks>Instances are immutable and safe to share between threads. Writing is strict: what is written is valid in its format.</remarks>
public abstract class CrosswalkWriter
{
    /// <summary>The name in <c>?format=</c> and on the command line; unique among writers.</summary>
    public abstract string Name { get; }

    /// <summary>The media type of what is written, without parameters.</summary>
    public abstract string MediaType { get; }

    /// <summary>The extension of a file in the format, with its dot.</summary>
    public abstract string Extension { get; }

    /// <summary>Writes a record as UTF-8; what could not be carried is in <see cref="CrosswalkSource.Losses"/> afterwards.</summary>
    public abstract void Write(CrosswalkSource source, Stream output);
}
