using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Contexts;

/// <summary>The Context Processing Algorithm (JSON-LD 1.1 API, 4.1.2).</summary>
internal sealed partial class ContextProcessing(JsonLdSession session)
{
    private const int MaxProcessed = 1_000;
    private readonly Dictionary<(ActiveContext, JsonValue, bool, bool), ActiveContext> processed = [];

    /// <summary>Lets go of what was made for the nodes read so far, once it is much.</summary>
    public void Forget()
    {
        if (processed.Count > MaxProcessed)
        {
            processed.Clear();
        }
    }

    /// <summary>The context that results from a local context inside an active one.</summary>
    public ActiveContext Process(ActiveContext active, LocalContext local, bool overrideProtected = false, bool propagate = true)
    {
        if (local.IsShared && active.FindDerived(local, overrideProtected, propagate) is { } known)
        {
            return known;
        }

        if (local.Value is JsonString reference && propagate)
        {
            return ProcessReference(active, local, reference, new ContextChain(), validateScopedContext: true);
        }

        var key = (active, local.Value, overrideProtected, propagate);
        if (!processed.TryGetValue(key, out var result))
        {
            result = Process(active, local, new ContextChain(), overrideProtected, propagate, validateScopedContext: true);
            processed[key] = result;
        }

        if (local.IsShared && result.DependsOnDocument == active.DependsOnDocument)
        {
            active.KeepDerived(local, overrideProtected, propagate, result);
        }

        return result;
    }

    private ActiveContext Process(
        ActiveContext active, LocalContext local, ContextChain remoteContexts, bool overrideProtected, bool propagate, bool validateScopedContext)
    {
        // 2
        if (local.Value is JsonObject map && map.TryGet(Keyword.Propagate, out var stated))
        {
            propagate = IsTrue(stated, JsonLdErrorCode.InvalidPropagateValue, Keyword.Propagate);
        }

        // 1, 3
        var result = new ActiveContext(active);
        if (!propagate)
        {
            result.Previous ??= active;
        }

        // 4, 5
        foreach (var item in local.Value.AsArray())
        {
            result = item switch
            {
                { IsNull: true } => Nullify(active, result, item, overrideProtected, propagate),
                JsonString reference => ProcessReference(result, local with { Value = reference }, reference, remoteContexts, validateScopedContext),
                JsonObject definition => ProcessDefinition(result, local with { Value = definition }, definition, remoteContexts, overrideProtected),
                _ => throw new JsonLdFault(JsonLdErrorCode.InvalidLocalContext, "A context must be null, an IRI, an object, or an array of these.", item),
            };
        }

        return result;
    }

    // 5.1
    private static ActiveContext Nullify(ActiveContext active, ActiveContext result, JsonValue at, bool overrideProtected, bool propagate)
    {
        if (!overrideProtected && result.Terms.All().FirstOrDefault(static pair => pair.Value.IsProtected) is { Key: { } term })
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidContextNullification, $"The context cannot be set to null here: the term '{term}' is protected.", at);
        }

        return new ActiveContext { Previous = propagate ? null : result, DependsOnDocument = active.DependsOnDocument };
    }

    // 5.2
    private ActiveContext ProcessReference(ActiveContext result, LocalContext local, JsonString reference, ContextChain remoteContexts, bool validateScopedContext)
    {
        var iri = ResolveReference(local, reference);
        if (!validateScopedContext && remoteContexts.Contains(iri))
        {
            return result;
        }

        if (remoteContexts.Count >= session.Options.MaxContexts)
        {
            throw new JsonLdFault(JsonLdErrorCode.ContextOverflow, $"More than {session.Options.MaxContexts} contexts refer to one another; the last is <{iri}>.", reference);
        }

        var remote = session.RemoteContexts.Load(iri, reference);
        if (remoteContexts.Count == 0 && result.FindDerived(remote, false, true) is { } known)
        {
            return known;
        }

        var processed = ProcessRemote(result, remote, iri, reference, remoteContexts.With(iri), validateScopedContext);
        if (remoteContexts.Count == 0 && remote.IsShared && processed.DependsOnDocument == result.DependsOnDocument && validateScopedContext)
        {
            result.KeepDerived(remote, false, true, processed);
        }

        return processed;
    }

    private ActiveContext ProcessRemote(
        ActiveContext result, LocalContext remote, string iri, JsonString reference, ContextChain remoteContexts, bool validateScopedContext)
    {
        try
        {
            return Process(result, remote, remoteContexts, overrideProtected: false, propagate: true, validateScopedContext);
        }
        catch (JsonLdFault fault)
        {
            throw fault.At(reference.Offset, iri);
        }
    }

    private string ResolveReference(LocalContext local, JsonString reference)
    {
        var baseUrl = local.BaseUrl ?? session.DocumentBase;
        var iri = baseUrl is null || IriSyntax.IsAbsolute(reference.Value) ? reference.Value : IriSyntax.Resolve(baseUrl, reference.Value);
        return IriSyntax.IsAbsolute(iri)
            ? iri
            : throw new JsonLdFault(JsonLdErrorCode.LoadingDocumentFailed, $"The context '{reference.Value}' is a relative reference and the document has no base IRI.", reference);
    }

    // 5.4 – 5.13
    private ActiveContext ProcessDefinition(
        ActiveContext result, LocalContext local, JsonObject context, ContextChain remoteContexts, bool overrideProtected)
    {
        CheckVersion(context);
        context = Import(local, context);
        ApplyBase(result, context, remoteContexts);
        ApplyVocabulary(result, context);
        ApplyLanguage(result, context);
        ApplyDirection(result, context);
        CheckPropagate(context);

        var terms = new TermCreation(this, session, result, local with { Value = context }, context, remoteContexts, overrideProtected);
        foreach (var (term, _) in context)
        {
            if (!IsContextKeyword(term))
            {
                terms.CreateOrNote(term);
            }
        }

        return result;
    }

    private static bool IsContextKeyword(string term) => term is
        Keyword.Base or Keyword.Direction or Keyword.Import or Keyword.Language or Keyword.Propagate or Keyword.Protected or Keyword.Version or Keyword.Vocab;

    /// <summary>Processes a term's scoped context only to find its faults (4.2.2, step 21.3).</summary>
    public void Validate(ActiveContext active, LocalContext scoped, ContextChain remoteContexts)
    {
        try
        {
            Process(active, scoped, remoteContexts, overrideProtected: true, propagate: true, validateScopedContext: false);
        }
        catch (JsonLdFault fault) when (fault.Code != JsonLdErrorCode.InvalidScopedContext)
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidScopedContext, $"The scoped context is not valid: {fault.Message} ({fault.Code})", fault.Offset);
        }
    }
}
