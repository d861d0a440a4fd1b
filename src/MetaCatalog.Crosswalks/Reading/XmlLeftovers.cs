using System.Xml.Linq;

namespace MetaCatalog.Crosswalks.Reading;

/// <summary>Tells what of a tree nobody took. Paths are spelt only for what is told: of most documents little is.</summary>
internal sealed class XmlLeftovers
{
    private const int LongestExcerpt = 80;

    private readonly List<MappingLoss> losses = [];

    private readonly XmlSource source;

    private XmlLeftovers(XmlSource source) => this.source = source;

    /// <summary>The elements and attributes with content that nobody took, in document order.</summary>
    public static IReadOnlyList<MappingLoss> Of(XmlSource source)
    {
        var leftovers = new XmlLeftovers(source);
        leftovers.Add(source.Root, new Step(null, source.Root));
        return leftovers.losses;
    }

    private void Add(XElement element, Step step)
    {
        for (var attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            if (!source.IsTaken(attribute) && IsContent(attribute))
            {
                Lose($"{step.Path}/@{attribute.Name.LocalName}", attribute.Value);
            }
        }

        for (var node = element.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is XElement child)
            {
                AddChild(child, step);
            }
        }
    }

    private void AddChild(XElement child, Step parent)
    {
        if (source.IsTaken(child))
        {
            Add(child, new Step(parent, child));
        }
        else if (!string.IsNullOrWhiteSpace(child.Value) || child.DescendantsAndSelf().Any(static inner => inner.Attributes().Any(IsContent)))
        {
            Lose(parent.Path + parent.PlaceOf(child), child.Value);
        }
    }

    private void Lose(string path, string content) => losses.Add(new MappingLoss(LossKind.NotCarried, $"{path}: {Excerpt(content)}", "The record has no place for it."));

    private static string Excerpt(string content)
    {
        var text = string.Join(' ', content.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= LongestExcerpt ? text : text[..LongestExcerpt] + "…";
    }

    // Declarations, languages (they go with their text) and schema locations say nothing about the resource.
    private static bool IsContent(XAttribute attribute) =>
        !attribute.IsNamespaceDeclaration && !string.IsNullOrWhiteSpace(attribute.Value)
        && attribute.Name.Namespace != XNamespace.Xml && attribute.Name.NamespaceName != "http://www.w3.org/2001/XMLSchema-instance";

    // Positions of all children are counted in one pass: asking each of many siblings for its own would take quadratic time.
    private sealed class Step(Step? parent, XElement element)
    {
        private string? path;
        private Dictionary<XElement, string>? places;

        public string Path => path ??= parent is null ? XmlSource.PathOf(element) : parent.Path + parent.PlaceOf(element);

        public string PlaceOf(XElement child) => (places ??= Places())[child];

        private Dictionary<XElement, string> Places()
        {
            var totals = element.Elements().GroupBy(static child => child.Name).ToDictionary(static group => group.Key, static group => group.Count());
            var seen = new Dictionary<XName, int>();
            var found = new Dictionary<XElement, string>();
            foreach (var child in element.Elements())
            {
                var position = seen[child.Name] = seen.GetValueOrDefault(child.Name) + 1;
                found[child] = totals[child.Name] < 2 ? $"/{child.Name.LocalName}" : $"/{child.Name.LocalName}[{position}]";
            }

            return found;
        }
    }
}
