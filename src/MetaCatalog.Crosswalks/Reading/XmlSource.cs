using System.Xml.Linq;

namespace MetaCatalog.Crosswalks.Reading;

/// <summary>A foreign XML document on its way into a record, read so that what nobody took can be told afterwards.</summary>
/// <remarks>
/// Elements are found by their local name, so that versions of a format that differ in their namespace read alike. Whoever takes an
/// element has its text; its attributes and children are taken on their own. Used by one reader on one thread, once.
/// </remarks>
internal sealed class XmlSource(XElement root)
{
    private const int LongestExcerpt = 80;

    private readonly HashSet<XObject> taken = [root];

    /// <summary>The root element.</summary>
    public XElement Root => root;

    /// <summary>The children with any of the local names, in document order.</summary>
    public IEnumerable<XElement> Take(XElement parent, params IReadOnlyList<string> names)
    {
        foreach (var child in parent.Elements())
        {
            if (IsOneOf(names, child.Name.LocalName))
            {
                taken.Add(child);
                yield return child;
            }
        }
    }

    /// <summary>The first child with any of the local names; the others are left.</summary>
    public XElement? TakeFirst(XElement? parent, params IReadOnlyList<string> names)
    {
        var first = parent?.Elements().FirstOrDefault(child => IsOneOf(names, child.Name.LocalName));
        if (first is not null)
        {
            taken.Add(first);
        }

        return first;
    }

    /// <summary>The trimmed text of the first child with the local name, or null when there is none or it is blank.</summary>
    public string? TakeText(XElement? parent, params IReadOnlyList<string> names) => TextOf(TakeFirst(parent, names));

    /// <summary>The trimmed value of the attribute with the local name, or null when there is none or it is blank.</summary>
    public string? TakeAttribute(XElement? element, string name)
    {
        var attribute = element?.Attributes().FirstOrDefault(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.LocalName == name);
        if (attribute is null)
        {
            return null;
        }

        taken.Add(attribute);
        return attribute.Value.Trim() is { Length: > 0 } value ? value : null;
    }

    /// <summary>Whether somebody took the element.</summary>
    public bool IsTaken(XElement element) => taken.Contains(element);

    /// <summary>Marks one element as taken.</summary>
    public XElement TakeOne(XElement element)
    {
        taken.Add(element);
        return element;
    }

    /// <summary>Marks an element and those around it as taken; what they hold beside it stays to be taken.</summary>
    public void TakePath(XElement element) => taken.UnionWith(element.AncestorsAndSelf());

    /// <summary>Marks the element and all inside it as taken.</summary>
    public XElement TakeWhole(XElement element)
    {
        foreach (var inner in element.DescendantsAndSelf())
        {
            taken.Add(inner);
            taken.UnionWith(inner.Attributes());
        }

        return element;
    }

    /// <summary>The trimmed own text of an element, or null when it is blank.</summary>
    public static string? TextOf(XElement? element) =>
        element is null ? null : string.Concat(element.Nodes().OfType<XText>().Select(static text => text.Value)).Trim() is { Length: > 0 } value ? value : null;

    /// <summary>The language in scope at an element (xml:lang), or null.</summary>
    public static string? LanguageOf(XElement element) =>
        element.AncestorsAndSelf().Select(static one => one.Attribute(XNamespace.Xml + "lang")?.Value.Trim()).FirstOrDefault(static tag => !string.IsNullOrEmpty(tag));

    /// <summary>The path of an element, with positions among siblings of one name, such as <c>/resource/titles/title[2]</c>.</summary>
    public static string PathOf(XElement element) => string.Concat(element.AncestorsAndSelf().Reverse().Select(static one => "/" + one.Name.LocalName + Position(one)));

    /// <summary>The elements and attributes with content that nobody took.</summary>
    public IReadOnlyList<MappingLoss> Untaken()
    {
        var losses = new List<MappingLoss>();
        AddUntaken(root, PathOf(root), losses);
        return losses;
    }

    // Asked for every child and every name: no interface call for the usual single name.
    private static bool IsOneOf(IReadOnlyList<string> names, string name) =>
        names is string[] { Length: 1 } only ? only[0] == name : names.Contains(name);

    private void AddUntaken(XElement element, string path, List<MappingLoss> losses)
    {
        foreach (var attribute in element.Attributes().Where(attribute => !taken.Contains(attribute) && IsContent(attribute)))
        {
            losses.Add(Loss($"{path}/@{attribute.Name.LocalName}", attribute.Value));
        }

        foreach (var (child, place) in Placed(element))
        {
            if (taken.Contains(child))
            {
                AddUntaken(child, path + place, losses);
            }
            else if (child.Value.Trim().Length > 0 || child.DescendantsAndSelf().Any(static inner => inner.Attributes().Any(IsContent)))
            {
                losses.Add(Loss(path + place, child.Value));
            }
        }
    }

    // Positions are counted in one pass: asking each of many siblings for its own would take quadratic time.
    private static IEnumerable<(XElement Child, string Place)> Placed(XElement parent)
    {
        var totals = new Dictionary<XName, int>();
        foreach (var child in parent.Elements())
        {
            totals[child.Name] = totals.GetValueOrDefault(child.Name) + 1;
        }

        var seen = new Dictionary<XName, int>();
        foreach (var child in parent.Elements())
        {
            var position = seen[child.Name] = seen.GetValueOrDefault(child.Name) + 1;
            yield return (child, totals[child.Name] < 2 ? $"/{child.Name.LocalName}" : $"/{child.Name.LocalName}[{position}]");
        }
    }

    private static MappingLoss Loss(string path, string content) =>
        new(LossKind.NotCarried, $"{path}: {Excerpt(content)}", "The record has no place for it.");

    private static string Excerpt(string content)
    {
        var text = string.Join(' ', content.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= LongestExcerpt ? text : text[..LongestExcerpt] + "…";
    }

    // Declarations, languages (they go with their text) and schema locations say nothing about the resource.
    private static bool IsContent(XAttribute attribute) =>
        !attribute.IsNamespaceDeclaration && attribute.Value.Trim().Length > 0
        && attribute.Name.Namespace != XNamespace.Xml && attribute.Name.NamespaceName != "http://www.w3.org/2001/XMLSchema-instance";

    private static string Position(XElement element)
    {
        var siblings = element.Parent?.Elements(element.Name).Take(2).Count() ?? 1;
        return siblings < 2 ? "" : $"[{element.ElementsBeforeSelf(element.Name).Count() + 1}]";
    }
}
