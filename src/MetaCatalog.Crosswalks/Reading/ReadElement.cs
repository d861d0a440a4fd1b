using System.Xml;
using System.Xml.Linq;

namespace MetaCatalog.Crosswalks.Reading;

/// <summary>An element of a foreign document: it knows where it stands, and who took it.</summary>
/// <remarks>
/// Place and mark stand in the element itself: annotations of <see cref="LoadOptions.SetLineInfo"/> cost an object for each node, a set of what
/// was taken a hash of each.
/// </remarks>
internal sealed class ReadElement(XName name, int line, int column) : XElement(name), IXmlLineInfo
{
    /// <summary>The reading that took it, or null.</summary>
    public XmlSource? TakenBy { get; set; }

    /// <summary>Its line, from 1.</summary>
    public int LineNumber => line;

    /// <summary>Its column, from 1, behind the opening bracket.</summary>
    public int LinePosition => column;

    /// <summary>Whether the place is known.</summary>
    public bool HasLineInfo() => line > 0;
}

/// <summary>An attribute of a foreign document, which knows who took it.</summary>
internal sealed class ReadAttribute(XName name, string value) : XAttribute(name, value)
{
    /// <summary>The reading that took it, or null.</summary>
    public XmlSource? TakenBy { get; set; }
}
