using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Contexts;

/// <summary>The entries of a context that are not terms (JSON-LD 1.1 API, 4.1.2, steps 5.5–5.11).</summary>
internal sealed partial class ContextProcessing
{
    // 5.5
    private void CheckVersion(JsonObject context)
    {
        if (!context.TryGet(Keyword.Version, out var version))
        {
            return;
        }

        if (version is not JsonNumber { Value: 1.1 })
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidVersionValue, $"@version is {version}; it must be the number 1.1.", version);
        }

        if (session.IsVersion10)
        {
            throw new JsonLdFault(JsonLdErrorCode.ProcessingModeConflict, "The context asks for JSON-LD 1.1, the processing mode is json-ld-1.0.", version);
        }
    }

    // 5.6
    private JsonObject Import(LocalContext local, JsonObject context)
    {
        if (!context.TryGet(Keyword.Import, out var import))
        {
            return context;
        }

        RequireVersion11(import, Keyword.Import);
        if (import is not JsonString reference)
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidImportValue, "@import must be the IRI of a context.", import);
        }

        var imported = session.RemoteContexts.Load(ResolveReference(local, reference), reference).Value as JsonObject
            ?? throw new JsonLdFault(JsonLdErrorCode.InvalidRemoteContext, $"The imported context <{reference.Value}> must be a single object.", reference);
        if (imported.Contains(Keyword.Import))
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidContextEntry, $"The imported context <{reference.Value}> must not import another.", reference);
        }

        var merged = imported.ShallowCopy();
        foreach (var (key, value) in context)
        {
            merged.Set(key, value);
        }

        return merged;
    }

    // 5.7: the base of a remote context says nothing about the document.
    private void ApplyBase(ActiveContext result, JsonObject context, ContextChain remoteContexts)
    {
        if (remoteContexts.Count > 0 || !context.TryGet(Keyword.Base, out var value))
        {
            return;
        }

        if (value.IsNull)
        {
            (result.BaseKind, result.BaseIri) = (BaseKind.Absent, null);
            return;
        }

        var reference = value as JsonString ?? throw new JsonLdFault(JsonLdErrorCode.InvalidBaseIri, "@base must be an IRI or null.", value);
        result.DependsOnDocument = true;
        (result.BaseKind, result.BaseIri) = (BaseKind.Stated, ResolveBase(result, reference));
    }

    private string ResolveBase(ActiveContext result, JsonString reference)
    {
        if (IriSyntax.IsAbsolute(reference.Value))
        {
            return reference.Value;
        }

        return result.BaseFor(session.DocumentBase) is { } outer
            ? IriSyntax.Resolve(outer, reference.Value)
            : throw new JsonLdFault(JsonLdErrorCode.InvalidBaseIri, $"@base '{reference.Value}' is a relative reference and there is no base IRI to resolve it against.", reference);
    }

    // 5.8
    private void ApplyVocabulary(ActiveContext result, JsonObject context)
    {
        if (!context.TryGet(Keyword.Vocab, out var value))
        {
            return;
        }

        if (value.IsNull)
        {
            result.Vocabulary = null;
            return;
        }

        if (value is not JsonString text || (session.IsVersion10 && !IriSyntax.IsAbsolute(text.Value) && !text.Value.StartsWith("_:", StringComparison.Ordinal)))
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidVocabMapping, "@vocab must be an IRI, a compact IRI, a blank node or null.", value);
        }

        result.Vocabulary = ExpandVocabulary(result, text);
    }

    private string ExpandVocabulary(ActiveContext result, JsonString text)
    {
        var expanded = IriExpansion.Expand(result, text.Value, session.DocumentBase, documentRelative: true, vocabulary: true);
        if (expanded is null || Keyword.Is(expanded))
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidVocabMapping, $"@vocab '{text.Value}' does not expand to an IRI.", text);
        }

        if (result.BaseKind == BaseKind.Document && !IriSyntax.IsAbsolute(text.Value))
        {
            result.DependsOnDocument = true;
        }

        return expanded;
    }

    // 5.9
    private void ApplyLanguage(ActiveContext result, JsonObject context)
    {
        if (!context.TryGet(Keyword.Language, out var value))
        {
            return;
        }

        result.Language = value switch
        {
            { IsNull: true } => null,
            JsonString tag => session.CheckedLanguage(tag),
            _ => throw new JsonLdFault(JsonLdErrorCode.InvalidDefaultLanguage, "@language must be a language tag or null.", value),
        };
    }

    // 5.10
    private void ApplyDirection(ActiveContext result, JsonObject context)
    {
        if (!context.TryGet(Keyword.Direction, out var value))
        {
            return;
        }

        RequireVersion11(value, Keyword.Direction);
        result.Direction = DirectionOf(value);
    }

    // 5.11
    private void CheckPropagate(JsonObject context)
    {
        if (context.TryGet(Keyword.Propagate, out var value))
        {
            RequireVersion11(value, Keyword.Propagate);
            IsTrue(value, JsonLdErrorCode.InvalidPropagateValue, Keyword.Propagate);
        }
    }

    private void RequireVersion11(JsonValue at, string keyword)
    {
        if (session.IsVersion10)
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidContextEntry, $"{keyword} is not part of JSON-LD 1.0.", at);
        }
    }

    internal static string? DirectionOf(JsonValue value) => value switch
    {
        { IsNull: true } => null,
        JsonString { Value: "ltr" or "rtl" } direction => direction.Value,
        _ => throw new JsonLdFault(JsonLdErrorCode.InvalidBaseDirection, $"@direction is {value}; it must be \"ltr\", \"rtl\" or null.", value),
    };

    internal static bool IsTrue(JsonValue value, string code, string keyword) => value switch
    {
        JsonConstant { Kind: JsonConstantKind.True } => true,
        JsonConstant { Kind: JsonConstantKind.False } => false,
        _ => throw new JsonLdFault(code, $"{keyword} is {value}; it must be true or false.", value),
    };
}
