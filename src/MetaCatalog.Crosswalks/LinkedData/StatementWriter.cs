using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.LinkedData;

/// <summary>Writes the statements that no writer has a place of its own for as members with their own properties.</summary>
/// <remarks>A blank node with a <c>dct:identifier</c> is written under that name, as <see cref="StatementKeeper"/> read it. Used by one writer for one document.</remarks>
/// <param name="source">The record.</param>
/// <param name="keys">What properties are called.</param>
/// <param name="named">Whether blank nodes are written under their identifiers.</param>
internal sealed class StatementWriter(CrosswalkSource source, KeyNames keys, bool named = false)
{
    private const int MostDepth = 32;

    private readonly Dictionary<Term, string> names = [];
    private readonly HashSet<string> given = new(StringComparer.Ordinal);
    private int depth;

    /// <summary>What properties are called.</summary>
    public KeyNames Keys => keys;

    /// <summary>Properties whose IRIs are written as compact texts, because the context says that they are references.</summary>
    public Func<Iri, bool> IsReference { get; init; } = static _ => false;

    /// <summary>Properties whose nodes, when they were given a name, are only referred to, because they are described elsewhere in the document.</summary>
    public Func<Term, Iri, bool> RefersOnly { get; init; } = static (_, _) => false;

    /// <summary>Adds the node's statements that nobody took yet.</summary>
    public void AddRest(JsonObject target, Term node, Func<Iri, bool>? wanted = null)
    {
        foreach (var group in source.TakeRest(node, wanted).GroupBy(static triple => triple.Predicate))
        {
            var values = group.Select(triple => triple.Object is Iri iri && (group.Key.Equals(RdfTerms.Type) || IsReference(group.Key)) ? keys.KeyOf(iri) : ValueOf(triple.Object, Describes(triple)));
            Append(target, group.Key.Equals(RdfTerms.Type) ? "@type" : keys.KeyOf(group.Key), values);
        }
    }

    /// <summary>The value for a term; a node with all that is said of it, when it is not told elsewhere.</summary>
    public JsonNode ValueOf(Term term, bool describe = true) => term is Literal literal ? LiteralOf(literal) : NodeOf(term, describe);

    /// <summary>Gives a node a name in the document.</summary>
    public void Name(Term node, string name)
    {
        names[node] = name;
        given.Add(name);
    }

    /// <summary>Whether a node of the document has the name.</summary>
    public bool HasName(string name) => given.Contains(name);

    /// <summary>The name of a node in the document, or null when it needs none.</summary>
    public string? NameOf(Term node)
    {
        if (node is Iri iri)
        {
            return iri.Value;
        }

        if (names.TryGetValue(node, out var known))
        {
            return known;
        }

        var own = named ? source.TakeText(node, Dcterms.Identifier) : null;
        return own is null && !source.IsShared(node) ? null : names[node] = own ?? string.Create(CultureInfo.InvariantCulture, $"_:n{names.Count}");
    }

    /// <summary>Adds values to a member, which becomes an array when it has several.</summary>
    public static void Append(JsonObject target, string key, IEnumerable<JsonNode> values)
    {
        foreach (var value in values)
        {
            if (target[key] is JsonArray several)
            {
                several.Add(value);
            }
            else if (target[key] is { } one)
            {
                target.Remove(key);
                target[key] = new JsonArray(one, value);
            }
            else
            {
                target[key] = value;
            }
        }
    }

    private bool Describes(Triple triple) => !(names.TryGetValue(triple.Object, out var name) && given.Contains(name) && RefersOnly(triple.Subject, triple.Predicate));

    private JsonObject NodeOf(Term term, bool describe)
    {
        var node = new JsonObject();
        if ((NameOf(term) ?? (describe ? null : "_:" + ((BlankNode)term).Label)) is { } name)
        {
            node["@id"] = name;
        }

        if (describe && depth < MostDepth)
        {
            depth++;
            AddRest(node, term);
            depth--;
        }

        return node;
    }

    private static JsonNode LiteralOf(Literal literal)
    {
        if (literal.Language is { } language)
        {
            return new JsonObject { ["@value"] = literal.LexicalForm, ["@language"] = language };
        }

        return literal.Datatype switch
        {
            var type when type.Equals(Xsd.String) => literal.LexicalForm,
            var type when type.Equals(RdfTerms.Json) || IsNative(type) => Parsed(literal.LexicalForm) ?? Typed(literal),
            _ => Typed(literal),
        };
    }

    private static JsonNode Typed(Literal literal) =>
        IriSyntax.IsValid(literal.Datatype.Value) ? new JsonObject { ["@value"] = literal.LexicalForm, ["@type"] = literal.Datatype.Value } : literal.LexicalForm;

    private static bool IsNative(Iri type) => type.Equals(Xsd.Boolean) || type.Equals(Xsd.Integer) || type.Equals(Xsd.Decimal) || type.Equals(Xsd.Double);

    private static JsonNode? Parsed(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = MostDepth });
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
