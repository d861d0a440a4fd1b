using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Contexts;

/// <summary>The further entries of a term definition (JSON-LD 1.1 API, 4.2.2, steps 19–26).</summary>
internal sealed partial class TermCreation
{
    // 19
    private TermDefinition WithContainer(string term, JsonObject map, TermDefinition definition)
    {
        if (!map.TryGet(Keyword.Container, out var value))
        {
            return definition;
        }

        var container = ContainerOf(term, value);
        if (!container.Has(Containers.Type))
        {
            return definition with { Container = container };
        }

        return definition.Type is null or Keyword.Id or Keyword.Vocab
            ? definition with { Container = container, Type = definition.Type ?? Keyword.Id }
            : throw new JsonLdFault(JsonLdErrorCode.InvalidTypeMapping, $"The term '{term}' has the container @type, so its @type must be @id or @vocab.", value);
    }

    private Containers ContainerOf(string term, JsonValue value)
    {
        var containers = Containers.None;
        foreach (var item in value.AsArray())
        {
            containers |= (item is JsonString text ? ContainersExtensions.Parse(text.Value) : null) ?? throw InvalidContainer(term, value);
        }

        var count = value.AsArray().Count;
        var isValid = session.IsVersion10
            ? value is JsonString && !containers.Has(Containers.Graph | Containers.Id | Containers.Type)
            : IsValidCombination(containers, count);
        return isValid ? containers : throw InvalidContainer(term, value);
    }

    // 19.1
    private static bool IsValidCombination(Containers containers, int count)
    {
        const Containers keyed = Containers.Index | Containers.Id | Containers.Graph | Containers.Type | Containers.Language;
        if (count != int.PopCount((int)containers))
        {
            return false;
        }

        return count == 1
            || ((containers & ~Containers.Set) is var rest
                && ((rest & ~keyed) == 0)
                && (int.PopCount((int)rest) == 1 || rest == (Containers.Graph | Containers.Id) || rest == (Containers.Graph | Containers.Index)));
    }

    private static JsonLdFault InvalidContainer(string term, JsonValue value) => new(
        JsonLdErrorCode.InvalidContainerMapping,
        $"The @container of '{term}' is {value}; allowed are @list, @set, @language, @index, @id, @type, @graph, and those of the last five that go together, with @set.",
        value);

    // 20
    private TermDefinition WithIndex(string term, JsonObject map, TermDefinition definition)
    {
        if (!map.TryGet(Keyword.Index, out var value))
        {
            return definition;
        }

        RequireVersion11(value, Keyword.Index);
        if (!definition.Container.Has(Containers.Index))
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidTermDefinition, $"The term '{term}' has @index without the container @index.", value);
        }

        var iri = value is JsonString text ? Expand(text.Value) : null;
        return iri is not null && IriSyntax.IsAbsolute(iri)
            ? definition with { Index = ((JsonString)value).Value }
            : throw new JsonLdFault(JsonLdErrorCode.InvalidTermDefinition, $"The @index of '{term}' must expand to an IRI.", value);
    }

    // 21
    private TermDefinition WithContext(JsonObject map, TermDefinition definition)
    {
        if (!map.TryGet(Keyword.Context, out var value))
        {
            return definition;
        }

        RequireVersion11(value, Keyword.Context);
        var scoped = new LocalContext(value, local.BaseUrl ?? session.DocumentBase, local.IsShared);
        processing.Validate(active, scoped, remoteContexts);
        return definition with { Context = scoped };
    }

    // 22, 23
    private TermDefinition WithLanguage(JsonObject map, TermDefinition definition)
    {
        if (map.Contains(Keyword.Type))
        {
            return definition;
        }

        if (map.TryGet(Keyword.Language, out var language))
        {
            definition = definition with { HasLanguage = true, Language = LanguageOf(language) };
        }

        return map.TryGet(Keyword.Direction, out var direction)
            ? definition with { HasDirection = true, Direction = ContextProcessing.DirectionOf(direction) }
            : definition;
    }

    private string? LanguageOf(JsonValue value) => value switch
    {
        { IsNull: true } => null,
        JsonString tag => session.CheckedLanguage(tag),
        _ => throw new JsonLdFault(JsonLdErrorCode.InvalidLanguageMapping, "@language must be a language tag or null.", value),
    };

    // 24
    private TermDefinition WithNest(JsonObject map, TermDefinition definition)
    {
        if (!map.TryGet(Keyword.Nest, out var value))
        {
            return definition;
        }

        RequireVersion11(value, Keyword.Nest);
        return value is JsonString { Value: var nest } && (nest == Keyword.Nest || !Keyword.Is(nest))
            ? definition with { Nest = nest }
            : throw new JsonLdFault(JsonLdErrorCode.InvalidNestValue, $"@nest is {value}; it must be @nest or a term.", value);
    }

    // 25
    private TermDefinition WithPrefix(string term, JsonObject map, TermDefinition definition)
    {
        if (!map.TryGet(Keyword.Prefix, out var value))
        {
            return definition;
        }

        RequireVersion11(value, Keyword.Prefix);
        if (term.AsSpan().IndexOfAny(':', '/') >= 0)
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidTermDefinition, $"The term '{term}' holds a colon or slash, so it cannot be a prefix.", value);
        }

        var isPrefix = ContextProcessing.IsTrue(value, JsonLdErrorCode.InvalidPrefixValue, Keyword.Prefix);
        return isPrefix && Keyword.Is(definition.Iri)
            ? throw new JsonLdFault(JsonLdErrorCode.InvalidTermDefinition, $"The term '{term}' stands for a keyword, so it cannot be a prefix.", value)
            : definition with { IsPrefix = isPrefix };
    }

    // 26
    private static void CheckEntries(string term, JsonObject map)
    {
        foreach (var (key, value) in map)
        {
            if (key is not (Keyword.Id or Keyword.Reverse or Keyword.Container or Keyword.Context or Keyword.Direction or Keyword.Index
                or Keyword.Language or Keyword.Nest or Keyword.Prefix or Keyword.Protected or Keyword.Type))
            {
                throw new JsonLdFault(JsonLdErrorCode.InvalidTermDefinition, $"The definition of '{term}' has the entry '{key}', which none may have.", value);
            }
        }
    }
}
