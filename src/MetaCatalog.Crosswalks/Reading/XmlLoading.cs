using System.Runtime.InteropServices;
using System.Xml;
using System.Xml.Linq;
using MetaCatalog.Catalog.Validation;

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
    public static XElement Load(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        try
        {
            if (document.Length <= limits.MaxNodes)
            {
                return LoadSmall(document, limits);
            }

            Measure(document, limits, cancellation);
            using var reader = Open(document);
            return XElement.Load(reader, LoadOptions.SetLineInfo);
        }
        catch (XmlException fault)
        {
            throw new ReadingException(ReadingFaults.NotXml(fault));
        }
    }

    /// <summary>A reader with the settings of this house.</summary>
    public static XmlReader Open(ReadOnlyMemory<byte> document) => XmlReader.Create(AsStream(document), Settings);

    // What has no more bytes than nodes are allowed cannot have too many; its depth is seen on the tree, without a second parse.
    private static XElement LoadSmall(ReadOnlyMemory<byte> document, ReadingLimits limits)
    {
        using var reader = Open(document);
        var root = XElement.Load(reader, LoadOptions.SetLineInfo);
        var depth = 0;
        for (XElement? element = root; element is not null; element = Next(element, root, ref depth))
        {
            if (depth > limits.MaxDepth)
            {
                throw new ReadingException(ReadingFaults.TooDeep(limits.MaxDepth, ReadingFaults.PlaceOf(element) with { Path = null }));
            }
        }

        return root;
    }

    private static XElement? Next(XElement element, XElement root, ref int depth)
    {
        if (FirstElement(element.FirstNode) is { } child)
        {
            depth++;
            return child;
        }

        for (var one = element; one != root; one = one.Parent!) // every element below the root has a parent
        {
            if (FirstElement(one.NextNode) is { } sibling)
            {
                return sibling;
            }

            depth--;
        }

        return null;
    }

    private static XElement? FirstElement(XNode? node)
    {
        while (node is not null and not XElement)
        {
            node = node.NextNode;
        }

        return (XElement?)node;
    }

    // A tree is built only of what is known to be small enough for it.
    private static void Measure(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        using var reader = Open(document);
        var nodes = 0;
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (reader.Depth > limits.MaxDepth)
            {
                throw new ReadingException(ReadingFaults.TooDeep(limits.MaxDepth, Here(reader)));
            }

            nodes += 1 + reader.AttributeCount;
            if (nodes > limits.MaxNodes)
            {
                throw new ReadingException(ReadingFaults.TooManyNodes(limits.MaxNodes, Here(reader)));
            }
        }
    }

    private static Location Here(XmlReader reader) =>
        reader is IXmlLineInfo info && info.HasLineInfo() ? new Location(Line: info.LineNumber, Column: info.LinePosition) : new Location();

    private static MemoryStream AsStream(ReadOnlyMemory<byte> document) =>
        MemoryMarshal.TryGetArray(document, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(document.ToArray());
}
