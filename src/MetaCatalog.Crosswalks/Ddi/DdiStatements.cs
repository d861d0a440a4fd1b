using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Ddi;

/// <summary>What a codebook says in words that no standard property has a place for: statements under the path of their element.</summary>
internal sealed class DdiStatements(XmlSource source, RecordBuilder record)
{
    /// <summary>Adds each element's words under the name; elements within elements under their path.</summary>
    public void Add(IEnumerable<XElement> elements, string name)
    {
        foreach (var element in elements)
        {
            Add(element, name);
        }
    }

    private void Add(XElement element, string name)
    {
        if (XmlSource.TextOf(element) is { } text)
        {
            var node = record.AddNode(record.Topic, MoreTerms.AdditionalProperty, SchemaOrg.PropertyValue);
            record.AddText(node, SchemaOrg.Name, name);
            record.AddText(node, SchemaOrg.Value, text, XmlSource.LanguageOf(element));
            record.AddText(node, SchemaOrg.AdditionalType, source.TakeAttribute(element, "type"));
            record.AddText(node, SchemaOrg.About, source.TakeAttribute(element, "subject"));
            record.AddReference(node, SchemaOrg.Url, source.TakeAttribute(element, "URI"));
        }

        foreach (var child in element.Elements().ToList())
        {
            Add(source.TakeOne(child), $"{name}/{child.Name.LocalName}");
        }
    }

    /// <summary>The words of an element with those of the elements that only mark up its parts (<c>emph</c>, <c>p</c>, <c>concept</c> and their like).</summary>
    public static Literal? Words(XElement element)
    {
        var text = string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 ? null : XmlSource.LanguageOf(element) is { } language && Rdf.Iris.LanguageTags.IsWellFormed(language) ? new Literal(text, language) : new Literal(text);
    }
}
