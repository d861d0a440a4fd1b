using System.Text.Json;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.LinkedData;

/// <summary>A node of a JSON-LD document.</summary>
internal readonly record struct LinkedNode(LinkedDocument Document, JsonPlace Place)
{
    /// <summary>Its <c>@id</c>, expanded where it is compact; null when it has none.</summary>
    public string? Id => Place.TakeText("@id") is { } id ? Document.Names.Expand(id) : null;

    /// <summary>The IRIs of its classes.</summary>
    public IEnumerable<string> Types
    {
        get
        {
            var names = Document.Names;
            return Place.TakeItems("@type").Select(type => type.Text is { } name ? names.IriOf(name) : null).OfType<string>();
        }
    }

    /// <summary>Whether it is of any of the classes.</summary>
    public bool Is(params IReadOnlyList<Iri> classes) => Types.Any(type => classes.Any(known => known.Value == type));

    /// <summary>Whether it only refers to a node that is described elsewhere.</summary>
    public bool IsReference => Place.Value.EnumerateObject().All(static member => member.Name is "@id" or "@type");

    /// <summary>The members whose names are IRIs, not marked as taken.</summary>
    public IEnumerable<(string Name, string Iri)> Members()
    {
        foreach (var member in Place.Value.EnumerateObject())
        {
            if (Document.Names.IriOf(member.Name) is { } iri)
            {
                yield return (member.Name, iri);
            }
        }
    }

    /// <summary>The values of the members with any of the terms, marked as taken.</summary>
    public IEnumerable<LinkedValue> Take(params IReadOnlyList<Iri> terms)
    {
        foreach (var (name, iri) in Members())
        {
            if (terms.Any(term => term.Value == iri) && Place.Take(name) is { } place)
            {
                foreach (var value in LinkedValue.AllOf(Document, place))
                {
                    yield return value;
                }
            }
        }
    }

    /// <summary>The text of the first value of the term, or null.</summary>
    public string? TakeText(Iri term) => Take(term).Select(static value => value.Text).FirstOrDefault(static text => text is not null);
}

/// <summary>A value of a member of a node.</summary>
/// <param name="Document">The document.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Language">The language that its text says, or null.</param>
internal readonly record struct LinkedValue(LinkedDocument Document, JsonPlace Place, string? Language)
{
    /// <summary>All values in a place: those of arrays, lists, sets and language maps one by one.</summary>
    public static IEnumerable<LinkedValue> AllOf(LinkedDocument document, JsonPlace place)
    {
        foreach (var item in place.Items())
        {
            if (item.Take("@list") is { } list)
            {
                foreach (var inner in AllOf(document, list))
                {
                    yield return inner;
                }
            }
            else if (IsLanguageMap(item.Value))
            {
                foreach (var (language, inner) in item.Members())
                {
                    foreach (var text in inner.Items())
                    {
                        yield return new LinkedValue(document, text, language);
                    }
                }
            }
            else
            {
                yield return new LinkedValue(document, item, null);
            }
        }
    }

    /// <summary>The text of a string, a number or a value object; null for a node.</summary>
    public string? Text => Place.Value.ValueKind == JsonValueKind.Object ? Place.TakeText("@value") : Place.Text;

    /// <summary>The language of the text: its own, or the document's for words; null when neither says one.</summary>
    public string? TextLanguage => Language ?? Place.TakeText("@language") ?? (Place.Value.ValueKind == JsonValueKind.String ? Document.Names.Language : null);

    /// <summary>The IRI of the text's datatype, or null.</summary>
    public string? Datatype => IsNode ? null : Place.TakeText("@type") is { } type ? Document.Names.IriOf(type) : null;

    /// <summary>Whether it is a node.</summary>
    public bool IsNode => Place.Value.ValueKind == JsonValueKind.Object && !Place.Value.TryGetProperty("@value", out _);

    /// <summary>The node, or the one that it refers to; null for a text.</summary>
    public LinkedNode? Node
    {
        get
        {
            if (!IsNode)
            {
                return null;
            }

            var node = new LinkedNode(Document, Place);
            return node.IsReference && node.Id is { } id && Document.Find(id) is { } described ? described : node;
        }
    }

    /// <summary>The text, or the <c>@id</c> of the node.</summary>
    public string? Reference => Text ?? (IsNode ? new LinkedNode(Document, Place).Id : null);

    private static bool IsLanguageMap(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        var any = false;
        foreach (var member in value.EnumerateObject())
        {
            var primary = member.Name.Split('-', 2)[0];
            if (primary.Length != 2 || !primary.All(char.IsAsciiLetterLower) || member.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Array))
            {
                return false;
            }

            any = true;
        }

        return any;
    }
}
