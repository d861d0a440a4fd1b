using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Contexts;

/// <summary>To which IRI a term is mapped (JSON-LD 1.1 API, 4.2.2, steps 13–18).</summary>
internal sealed partial class TermCreation
{
    // 13
    private TermDefinition? DescribeReverse(string term, JsonObject map, TermDefinition definition)
    {
        var value = map[Keyword.Reverse];
        if (map.Contains(Keyword.Id) || map.Contains(Keyword.Nest))
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidReverseProperty, $"The reverse property '{term}' cannot have @id or @nest.", value);
        }

        if (value is not JsonString text)
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidIriMapping, $"The @reverse of '{term}' must be an IRI.", value);
        }

        if (Keyword.HasForm(text.Value))
        {
            WarnOfReserved($"The @reverse '{text.Value}' has the form of a keyword; '{term}' is ignored.", value);
            return null;
        }

        var iri = Expand(text.Value);
        if (iri is null || !iri.Contains(':', StringComparison.Ordinal))
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidIriMapping, $"The @reverse of '{term}', '{text.Value}', does not expand to an IRI.", value);
        }

        var reverse = definition with { Iri = iri, IsReverse = true, Container = ReverseContainer(term, map) };
        CheckEntries(term, map);
        return WithContext(map, WithIndex(term, map, reverse));
    }

    private static Containers ReverseContainer(string term, JsonObject map) => map[Keyword.Container] switch
    {
        null or { IsNull: true } => Containers.None,
        JsonString { Value: Keyword.Set } => Containers.Set,
        JsonString { Value: Keyword.Index } => Containers.Index,
        var other => throw new JsonLdFault(JsonLdErrorCode.InvalidReverseProperty, $"The @container of the reverse property '{term}' must be @set or @index.", other),
    };

    // 14 – 18; null when the definition is to be ignored.
    private TermDefinition? MapToIri(string term, JsonObject map, bool isSimple, TermDefinition definition)
    {
        if (map.TryGet(Keyword.Id, out var id) && !id.IsString(term))
        {
            return id.IsNull ? definition : MapToId(term, id, isSimple, definition);
        }

        return definition with { Iri = IriOf(term, map) };
    }

    // 14.2
    private TermDefinition? MapToId(string term, JsonValue id, bool isSimple, TermDefinition definition)
    {
        if (id is not JsonString text)
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidIriMapping, $"The @id of '{term}' must be an IRI, a term, a keyword or null.", id);
        }

        if (!Keyword.Is(text.Value) && Keyword.HasForm(text.Value))
        {
            WarnOfReserved($"The @id '{text.Value}' has the form of a keyword; '{term}' is ignored.", id);
            return null;
        }

        var iri = Expand(text.Value);
        if (iri is null || !(Keyword.Is(iri) || iri.Contains(':', StringComparison.Ordinal)))
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidIriMapping, $"The @id of '{term}', '{text.Value}', does not expand to an IRI.", id);
        }

        if (iri == Keyword.Context)
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidKeywordAlias, $"The term '{term}' cannot be an alias of @context.", id);
        }

        CheckIriForm(term, id, iri);
        return definition with { Iri = iri, IsPrefix = isSimple && CanBePrefix(term, iri) };
    }

    // 14.2.4: a term that looks like an IRI must mean that IRI.
    private void CheckIriForm(string term, JsonValue id, string iri)
    {
        var colon = term.AsSpan(1).IndexOf(':') + 1;
        if (!(colon > 0 && colon < term.Length - 1) && !term.Contains('/', StringComparison.Ordinal))
        {
            return;
        }

        defined[term] = true;
        if (Expand(term) != iri)
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidIriMapping, $"The term '{term}' has the form of an IRI but is mapped to another, <{iri}>.", id);
        }
    }

    // 14.2.5
    private bool CanBePrefix(string term, string iri) =>
        term.AsSpan().IndexOfAny(':', '/') < 0
        && (session.IsVersion10 || iri.StartsWith("_:", StringComparison.Ordinal) || iri[^1] is ':' or '/' or '?' or '#' or '[' or ']' or '@');

    private string IriOf(string term, JsonObject map)
    {
        // 15
        var colon = term.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0)
        {
            var prefix = term[..colon];
            Require(prefix);
            return active.Find(prefix) is { Iri: { } iri } ? iri + term[(colon + 1)..] : term;
        }

        // 16
        if (term.Contains('/', StringComparison.Ordinal))
        {
            return session.ExpandIri(active, term, vocabulary: true) is { } expanded && IriSyntax.IsAbsolute(expanded) ? expanded : throw NoIri(term, map);
        }

        // 17, 18
        return term == Keyword.Type ? Keyword.Type : active.Vocabulary is { } vocabulary ? vocabulary + term : throw NoIri(term, map);
    }

    private static JsonLdFault NoIri(string term, JsonObject map) =>
        new(JsonLdErrorCode.InvalidIriMapping, $"The term '{term}' is mapped to no IRI: give it an @id, or the context a @vocab.", map);
}
