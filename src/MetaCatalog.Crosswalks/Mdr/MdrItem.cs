using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Mdr;

/// <summary>Items of MDR's lists.</summary>
internal static class MdrItem
{
    /// <summary>An item with the members that have a value.</summary>
    public static JsonObject Of(params IEnumerable<(string Member, string? Value)> members)
    {
        var item = new JsonObject();
        foreach (var (member, value) in members)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                item[member] = value;
            }
        }

        return item;
    }

    /// <summary>Adds a list; nothing happens without items.</summary>
    public static void AddList(JsonObject document, string key, IEnumerable<JsonObject> items)
    {
        var list = new JsonArray([.. items.Where(static item => item.Count > 0)]);
        if (list.Count > 0)
        {
            document[key] = list;
        }
    }

    /// <summary>The words that the record holds under the name of a field of MDR, marked as carried.</summary>
    public static IEnumerable<string> Statements(CrosswalkSource source, string field)
    {
        foreach (var node in source.Peek(source.Topic, MoreTerms.AdditionalProperty).ToList())
        {
            if (CrosswalkSource.Text(source.Peek(node, SchemaOrg.PropertyId).FirstOrDefault()) == field && source.TakeText(node, SchemaOrg.Value) is { } word)
            {
                source.Mark(source.Topic, MoreTerms.AdditionalProperty, node);
                source.Take(node, RdfTerms.Type);
                source.Take(node, SchemaOrg.PropertyId);
                yield return word;
            }
        }
    }

    /// <summary>The best of several texts, marked as carried: Japanese first, then what has no language. That its language is not carried is told.</summary>
    public static string? Best(CrosswalkSource source, Term node, Iri predicate)
    {
        var texts = source.Peek(node, predicate).ToList();
        var best = texts.OfType<Literal>().FirstOrDefault(static text => text.Language == "ja") ?? texts.OfType<Literal>().FirstOrDefault(static text => text.Language is null) ?? texts.FirstOrDefault();
        if (best is null)
        {
            return null;
        }

        source.Mark(node, predicate, best);
        if (best is Literal { Language: { } language } literal)
        {
            source.Lose(LossKind.Changed, literal.ToString(), $"MDR does not say that this is in the language {language}.");
        }

        return CrosswalkSource.Text(best);
    }
}
