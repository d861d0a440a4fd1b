using System.Runtime.InteropServices;
using System.Xml;

namespace MetaCatalog.Crosswalks.Reading;

/// <summary>Loads XML without following anything: no DTD, no entity of its own, no other document.</summary>
internal static class XmlLoading
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The root element; each element knows its line and column.</summary>
    /// <exception cref="ReadingException">It is not well-formed, or beyond a limit.</exception>
    public static ReadElement Load(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        try
        {
            using var reader = Open(document);
            return new XmlTree(reader, limits).Build(cancellation);
        }
        catch (XmlException fault)
        {
            throw new ReadingException(ReadingFaults.NotXml(fault));
        }
    }

    /// <summary>A reader with the settings of this house.</summary>
    public static XmlReader Open(ReadOnlyMemory<byte> document) => XmlReader.Create(AsStream(document), Settings);

    private static MemoryStream AsStream(ReadOnlyMemory<byte> document) =>
        MemoryMarshal.TryGetArray(document, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(document.ToArray());
}
