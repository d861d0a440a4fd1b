using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Crosswalks.Reading;

/// <summary>A document that cannot be read any further; the finding says where and why.</summary>
public sealed class ReadingException(Finding finding) : Exception(finding.Message.En)
{
    /// <summary>Where and why.</summary>
    public Finding Finding { get; } = finding;
}

/// <summary>Faults of foreign documents as findings.</summary>
internal static class ReadingFaults
{
    public static Finding TooLarge(long bytes, long allowed) => Error(
        "limit:document",
        $"The document has {Number(bytes)} bytes; {Number(allowed)} are allowed.",
        $"文書は {Number(bytes)} バイトあります。上限は {Number(allowed)} バイトです。",
        new Location());

    public static Finding TooDeep(int allowed, Location location) => Error(
        "limit:depth",
        $"The document is nested deeper than {Number(allowed)} levels.",
        $"入れ子が {Number(allowed)} 段を超えています。",
        location);

    public static Finding TooManyNodes(int allowed, Location location) => Error(
        "limit:nodes",
        $"The document has more than {Number(allowed)} elements or values.",
        $"要素または値が {Number(allowed)} 個を超えています。",
        location);

    public static Finding TooManyRecords(int allowed, Location location) => Error(
        "limit:records",
        $"The document describes more than {Number(allowed)} resources.",
        $"文書に記述されたリソースが {Number(allowed)} 個を超えています。",
        location);

    public static Finding NotXml(XmlException fault) => Error(
        "syntax:xml",
        $"This is not well-formed XML: {fault.Message}",
        $"整形式の XML ではありません：{fault.Message}",
        new Location(Line: Math.Max(fault.LineNumber, 1), Column: Math.Max(fault.LinePosition, 1)));

    /// <summary>A finding at an element.</summary>
    public static Finding At(XElement element, string code, Severity severity, string en, string ja) =>
        new(code, severity, new Bilingual(en, ja), PlaceOf(element));

    /// <summary>Where an element stands: its line, its column and its path.</summary>
    public static Location PlaceOf(XElement element) =>
        element is IXmlLineInfo info && info.HasLineInfo()
            ? new Location(Line: info.LineNumber, Column: info.LinePosition, Path: XmlSource.PathOf(element))
            : new Location(Path: XmlSource.PathOf(element));

    public static Finding Error(string code, string en, string ja, Location location) => new(code, Severity.Error, new Bilingual(en, ja), location);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
