using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Contexts;

/// <summary>The Create Term Definition Algorithm (JSON-LD 1.1 API, 4.2.2), for the terms of one local context.</summary>
internal sealed partial class TermCreation(
    ContextProcessing processing,
    JsonLdSession session,
    ActiveContext active,
    LocalContext local,
    JsonObject context,
    ContextChain remoteContexts,
    bool overrideProtected)
{
    // False while a term is being defined, true when it is.
    private readonly Dictionary<string, bool> defined = new(StringComparer.Ordinal);

    private readonly bool protectedByDefault =
        context.TryGet(Keyword.Protected, out var value) && ContextProcessing.IsTrue(value, JsonLdErrorCode.InvalidProtectedValue, Keyword.Protected);

    /// <summary>Defines the term first when the local context defines it and that has not been done yet (IRI expansion, steps 3 and 6.3).</summary>
    public void Require(string term)
    {
        if (context.Contains(term) && !(defined.TryGetValue(term, out var done) && done))
        {
            Create(term);
        }
    }

    public void Create(string term)
    {
        // 1
        if (defined.TryGetValue(term, out var done))
        {
            if (!done)
            {
                throw new JsonLdFault(JsonLdErrorCode.CyclicIriMapping, $"The term '{term}' is defined by way of itself.", context[term]);
            }

            return;
        }

        // 2, 3
        var value = context[term] ?? JsonConstant.Null;
        if (term.Length == 0)
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidTermDefinition, "A term must not be empty.", value);
        }

        defined[term] = false;
        Define(term, value);
        defined[term] = true;
    }

    // Those in contexts of others are not the document's business.
    private void WarnOfReserved(string message, JsonValue at)
    {
        if (!local.IsShared && remoteContexts.Count == 0)
        {
            session.Warn("reserved term", message, at);
        }
    }

    /// <summary>Defines the term; when its definition is wrong and that may be, as one that stands for nothing.</summary>
    public void CreateOrNote(string term)
    {
        try
        {
            Create(term);
        }
        catch (JsonLdFault fault) when (!local.IsShared && remoteContexts.Count == 0 && session.RecoversFrom(fault))
        {
            session.Note(fault);
            defined[term] = true;
            active.Terms.Set(term, new TermDefinition());
        }
    }

    private void Define(string term, JsonValue value)
    {
        // 4, 5
        CheckKeyword(term, value);
        if (Keyword.HasForm(term) && term != Keyword.Type)
        {
            WarnOfReserved($"The term '{term}' has the form of a keyword and is ignored.", value);
            return;
        }

        // 6
        var previous = active.Find(term);
        active.Terms.Remove(term);

        // 7, 8, 9
        var (map, isSimple) = value switch
        {
            { IsNull: true } => (new JsonObject(value.Offset), false),
            JsonString text => (MapOf(text), true),
            JsonObject given => (given, false),
            _ => throw new JsonLdFault(JsonLdErrorCode.InvalidTermDefinition, $"The definition of '{term}' must be an IRI, an object or null.", value),
        };
        if (value.IsNull)
        {
            map.Set(Keyword.Id, value);
        }

        var definition = Describe(term, map, isSimple);
        if (definition is not null)
        {
            active.Terms.Set(term, KeepProtected(term, value, previous, definition));
        }
    }

    private static JsonObject MapOf(JsonString text)
    {
        var map = new JsonObject(text.Offset);
        map.Set(Keyword.Id, text);
        return map;
    }

    private void CheckKeyword(string term, JsonValue value)
    {
        var isTypeWithContainer = term == Keyword.Type && !session.IsVersion10 && value is JsonObject { Count: > 0 } map
            && map.All(static entry => entry.Key == Keyword.Protected || (entry.Key == Keyword.Container && IsSetContainer(entry.Value)));
        if (Keyword.Is(term) && !isTypeWithContainer)
        {
            throw new JsonLdFault(JsonLdErrorCode.KeywordRedefinition, $"The keyword '{term}' cannot be defined as a term.", value);
        }
    }

    private static bool IsSetContainer(JsonValue value) => value.IsString(Keyword.Set) || (value is JsonArray { Count: 1 } array && array[0].IsString(Keyword.Set));

    // 10 – 26; null when the definition is to be ignored.
    private TermDefinition? Describe(string term, JsonObject map, bool isSimple)
    {
        var definition = new TermDefinition { IsProtected = IsProtected(map), Type = TypeOf(term, map) };
        if (map.Contains(Keyword.Reverse))
        {
            return DescribeReverse(term, map, definition);
        }

        if (MapToIri(term, map, isSimple, definition) is not { } mapped)
        {
            return null;
        }

        mapped = WithContainer(term, map, mapped);
        mapped = WithIndex(term, map, mapped);
        mapped = WithContext(map, mapped);
        mapped = WithLanguage(map, mapped);
        mapped = WithNest(map, mapped);
        mapped = WithPrefix(term, map, mapped);
        CheckEntries(term, map);
        return mapped;
    }

    // 11
    private bool IsProtected(JsonObject map)
    {
        if (!map.TryGet(Keyword.Protected, out var value))
        {
            return protectedByDefault;
        }

        RequireVersion11(value, Keyword.Protected);
        return ContextProcessing.IsTrue(value, JsonLdErrorCode.InvalidProtectedValue, Keyword.Protected);
    }

    // 12
    private string? TypeOf(string term, JsonObject map)
    {
        if (!map.TryGet(Keyword.Type, out var value))
        {
            return null;
        }

        var type = value is JsonString text
            ? Expand(text.Value)
            : throw new JsonLdFault(JsonLdErrorCode.InvalidTypeMapping, $"The @type of '{term}' must be an IRI or a keyword.", value);
        var isAllowed = type switch
        {
            Keyword.Id or Keyword.Vocab => true,
            Keyword.Json or Keyword.None => !session.IsVersion10,
            null => false,
            _ => IriSyntax.IsAbsolute(type) && !type.StartsWith("_:", StringComparison.Ordinal),
        };
        return isAllowed
            ? type
            : throw new JsonLdFault(JsonLdErrorCode.InvalidTypeMapping, $"The @type of '{term}' is '{text.Value}'; it must be an IRI, @id, @vocab, @json or @none.", value);
    }

    // 27
    private TermDefinition KeepProtected(string term, JsonValue value, TermDefinition? previous, TermDefinition definition)
    {
        if (overrideProtected || previous is not { IsProtected: true })
        {
            return definition;
        }

        return definition.SaysTheSameAs(previous)
            ? previous
            : throw new JsonLdFault(JsonLdErrorCode.ProtectedTermRedefinition, $"The term '{term}' is protected and cannot be defined anew.", value);
    }

    private string? Expand(string value) => IriExpansion.Expand(active, value, session.DocumentBase, vocabulary: true, creation: this);

    private void RequireVersion11(JsonValue at, string keyword)
    {
        if (session.IsVersion10)
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidTermDefinition, $"{keyword} in a term definition is not part of JSON-LD 1.0.", at);
        }
    }
}
