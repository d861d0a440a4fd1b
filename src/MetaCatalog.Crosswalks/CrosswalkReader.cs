using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks;

/// <summary>A foreign format that descriptions can be read from.</summary>
/// <remarks>
/// Instances are immutable and safe to share between threads. Reading is lenient about the form and exact about the content:
/// every value goes into the record, or into the loss report.
/// </remarks>
public abstract class CrosswalkReader
{
    /// <summary>The name in <c>?format=</c>, on the command line and in findings; unique among readers.</summary>
    public abstract string Name { get; }

    /// <summary>The exact media types of the format, the registered one first; generic ones such as <c>application/xml</c> are not listed.</summary>
    public abstract IReadOnlyList<string> MediaTypes { get; }

    /// <summary>Whether the beginning of a document shows that it is of this format. At most one reader recognises a document.</summary>
    public abstract bool Recognizes(DocumentGlimpse glimpse);

    /// <summary>Reads a whole document.</summary>
    /// <param name="document">The document, as it was sent.</param>
    /// <param name="limits">What is allowed.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>A record for each resource that it describes, or findings that say where and why it cannot be read. Never throws for what a document holds.</returns>
    public ForeignReading Read(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(limits);
        try
        {
            return document.Length > limits.MaxBytes
                ? ForeignReading.Refused(ReadingFaults.TooLarge(document.Length, limits.MaxBytes))
                : ReadRecords(document, limits, cancellation);
        }
        catch (ReadingException fault)
        {
            return ForeignReading.Refused(fault.Finding);
        }
    }

    /// <summary>Reads a document within its size; throws <see cref="ReadingException"/> where it cannot go on.</summary>
    protected abstract ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation);
}
