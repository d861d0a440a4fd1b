using System.Xml.Linq;

namespace MetaCatalog.Crosswalks.Reading;

/// <summary>A foreign XML document on its way into a record, read so that what nobody took can be told afterwards.</summary>
/// <remarks>
/// Elements are found by their local name, so that versions of a format that differ in their namespace read alike. Whoever takes an
/// element has its text; its attributes and children are taken on their own. Used by one reader on one thread, once.
/// </remarks>
internal sealed class XmlSource
{
    private static readonly XName LanguageAttribute = XNamespace.Xml + "lang";

    private readonly XElement root;

    /// <summary>Begins with an element of a tree that <see cref="XmlLoading"/> made.</summary>
    public XmlSource(XElement root) => this.root = Marked(root);

    /// <summary>The root element.</summary>
    public XElement Root => root;

    /// <summary>The children with the local name, in document order.</summary>
    public IEnumerable<XElement> Take(XElement parent, string name)
    {
        for (var node = parent.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is XElement child && child.Name.LocalName == name)
            {
                yield return Marked(child);
            }
        }
    }

    /// <summary>The children with any of the local names, in document order.</summary>
    public IEnumerable<XElement> Take(XElement parent, params IReadOnlyList<string> names)
    {
        for (var node = parent.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is XElement child && names.Contains(child.Name.LocalName))
            {
                yield return Marked(child);
            }
        }
    }

    /// <summary>The first child with any of the local names; the others are left.</summary>
    public XElement? TakeFirst(XElement? parent, params ReadOnlySpan<string> names)
    {
        for (var node = parent?.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is XElement child && names.Contains(child.Name.LocalName))
            {
                return Marked(child);
            }
        }

        return null;
    }

    /// <summary>The trimmed text of the first child with the local name, or null when there is none or it is blank.</summary>
    public string? TakeText(XElement? parent, params ReadOnlySpan<string> names) => TextOf(TakeFirst(parent, names));

    /// <summary>The trimmed value of the attribute with the local name, or null when there is none or it is blank.</summary>
    public string? TakeAttribute(XElement? element, string name)
    {
        for (var attribute = element?.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            if (attribute.Name.LocalName == name && !attribute.IsNamespaceDeclaration)
            {
                Mark(attribute);
                return attribute.Value.Trim() is { Length: > 0 } value ? value : null;
            }
        }

        return null;
    }

    /// <summary>Whether somebody took the element.</summary>
    public bool IsTaken(XElement element) => ((ReadElement)element).TakenBy == this;

    /// <summary>Marks one element as taken.</summary>
    public XElement TakeOne(XElement element) => Marked(element);

    /// <summary>Marks an element and those around it as taken; what they hold beside it stays to be taken.</summary>
    public void TakePath(XElement element)
    {
        foreach (var one in element.AncestorsAndSelf())
        {
            Marked(one);
        }
    }

    /// <summary>Marks the element and all inside it as taken.</summary>
    public XElement TakeWhole(XElement element)
    {
        foreach (var inner in element.DescendantsAndSelf())
        {
            Marked(inner);
            for (var attribute = inner.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
            {
                Mark(attribute);
            }
        }

        return element;
    }

    /// <summary>The trimmed own text of an element, or null when it is blank.</summary>
    public static string? TextOf(XElement? element) =>
        (element?.FirstNode switch
        {
            null => null,
            XText { NextNode: null } only => only.Value,
            _ => string.Concat(element.Nodes().OfType<XText>().Select(static text => text.Value)),
        })?.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>The language in scope at an element (xml:lang), or null.</summary>
    public static string? LanguageOf(XElement element)
    {
        for (var one = element; one is not null; one = one.Parent)
        {
            if (one.Attribute(LanguageAttribute)?.Value.Trim() is { Length: > 0 } tag)
            {
                return tag;
            }
        }

        return null;
    }

    /// <summary>The path of an element, with positions among siblings of one name, such as <c>/resource/titles/title[2]</c>.</summary>
    public static string PathOf(XElement element) => string.Concat(element.AncestorsAndSelf().Reverse().Select(static one => "/" + one.Name.LocalName + Position(one)));

    /// <summary>The elements and attributes with content that nobody took.</summary>
    public IReadOnlyList<MappingLoss> Untaken() => XmlLeftovers.Of(this);

    /// <summary>Whether somebody took the attribute.</summary>
    public bool IsTaken(XAttribute attribute) => ((ReadAttribute)attribute).TakenBy == this;

    private XElement Marked(XElement element)
    {
        ((ReadElement)element).TakenBy = this;
        return element;
    }

    private void Mark(XAttribute attribute) => ((ReadAttribute)attribute).TakenBy = this;

    private static string Position(XElement element)
    {
        var siblings = element.Parent?.Elements(element.Name).Take(2).Count() ?? 1;
        return siblings < 2 ? "" : $"[{element.ElementsBeforeSelf(element.Name).Count() + 1}]";
    }
}
