using System.Text.Json;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Iris;

namespace MetaCatalog.Crosswalks.LinkedData;

/// <summary>What the members of a JSON-LD document are called: the dialect's own names, and what the document's context adds.</summary>
/// <remarks>
/// Contexts at an address are never fetched; those of schema.org, Croissant and RO-Crate are known by their names. A bare name that
/// no context explains is a term of the dialect, else of schema.org. Immutable once read.
/// </remarks>
internal sealed class TermNames
{
    private readonly Dictionary<string, string> terms = new(StringComparer.Ordinal);
    private readonly HashSet<string> json = new(StringComparer.Ordinal);
    private readonly HashSet<string> references = new(StringComparer.Ordinal);
    private string vocabulary = KnownPrefixes.Schema;

    private TermNames(LinkedDialect dialect)
    {
        foreach (var (name, iri) in dialect.Names)
        {
            terms[name] = iri;
        }

        json.UnionWith(dialect.Json);
        references.UnionWith(dialect.References);
    }

    /// <summary>The language of texts that say none, or null.</summary>
    public string? Language { get; private set; }

    /// <summary>Reads the document's <c>@context</c>, marking it as taken.</summary>
    public static TermNames Of(JsonPlace document, LinkedDialect dialect)
    {
        var names = new TermNames(dialect);
        foreach (var context in document.TakeItems("@context"))
        {
            names.Add(context.TakeWhole().Value);
        }

        names.Language = document.TakeText("@language") ?? names.Language;
        return names;
    }

    /// <summary>The IRI of a member's or a class's name; null for keywords and for names that are none.</summary>
    public string? IriOf(string name)
    {
        if (name.Length == 0 || name[0] == '@')
        {
            return null;
        }

        return terms.GetValueOrDefault(name) is { } term ? Expand(term) : name.Contains(':', StringComparison.Ordinal) ? Expand(name) : Bare(name);
    }

    /// <summary>The IRI that a compact or whole one stands for.</summary>
    public string Expand(string reference)
    {
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || reference.AsSpan(colon).StartsWith("://"))
        {
            return KnownPrefixes.OneSchema(reference);
        }

        var prefix = reference[..colon];
        var space = terms.GetValueOrDefault(prefix) ?? KnownPrefixes.All.GetValueOrDefault(prefix);
        return space is null || space.StartsWith(prefix + ":", StringComparison.Ordinal) ? reference : KnownPrefixes.OneSchema(space + reference[(colon + 1)..]);
    }

    /// <summary>Whether the member holds JSON as it is (<c>"@type": "@json"</c>).</summary>
    public bool IsJson(string name) => json.Contains(name);

    /// <summary>Whether texts in the member are references (<c>"@type": "@id"</c> or <c>"@vocab"</c>).</summary>
    public bool IsReference(string name) => references.Contains(name);

    private string? Bare(string name) =>
        IriSyntax.IsValid(vocabulary + name) ? KnownPrefixes.OneSchema(vocabulary + name) : null;

    private void Add(JsonElement context)
    {
        if (context.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var member in context.EnumerateObject())
        {
            if (member.Name == "@vocab" && member.Value.ValueKind == JsonValueKind.String)
            {
                vocabulary = member.Value.GetString()!;
            }
            else if (member.Name == "@language" && member.Value.ValueKind == JsonValueKind.String)
            {
                Language = member.Value.GetString();
            }
            else if (!member.Name.StartsWith('@'))
            {
                AddTerm(member.Name, member.Value);
            }
        }
    }

    private void AddTerm(string name, JsonElement definition)
    {
        if (definition.ValueKind == JsonValueKind.String)
        {
            terms[name] = definition.GetString()!;
        }
        else if (definition.ValueKind == JsonValueKind.Object)
        {
            if (Text(definition, "@id") is { } iri)
            {
                terms[name] = iri;
            }

            _ = Text(definition, "@type") switch
            {
                "@json" => json.Add(name),
                "@id" or "@vocab" => references.Add(name),
                _ => false,
            };
        }
    }

    private static string? Text(JsonElement definition, string name) =>
        definition.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
