using MetaCatalog.Rdf.JsonLd.Documents;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Contexts;

/// <summary>The contexts that a document refers to: registered ones, then those that the caller answers for.</summary>
/// <remarks>JSON-LD 1.1 API, 4.1.2, steps 5.2.4 and 5.2.5.</remarks>
internal sealed class RemoteContexts(JsonLdSession session)
{
    private readonly Dictionary<string, LocalContext> loaded = new(StringComparer.Ordinal);

    public LocalContext Load(string iri, JsonValue at)
    {
        if (session.Options.Contexts?.Find(iri) is { } registered)
        {
            return registered;
        }

        if (!loaded.TryGetValue(iri, out var context))
        {
            loaded[iri] = context = LoadGiven(iri, at);
        }

        return context;
    }

    /// <summary>The context in a document: the <c>@context</c> of its object.</summary>
    public static JsonValue ContextOf(JsonValue document, string iri, JsonValue at) =>
        document is JsonObject map && map.TryGet(Keyword.Context, out var context)
            ? context
            : throw new JsonLdFault(JsonLdErrorCode.InvalidRemoteContext, $"The context <{iri}> must be an object with the entry @context.", at);

    private LocalContext LoadGiven(string iri, JsonValue at)
    {
        if (session.Options.LoadDocument?.Invoke(iri) is not { } document)
        {
            throw new JsonLdFault(JsonLdErrorCode.LoadingRemoteContextFailed, $"The context <{iri}> is not known, and nothing is fetched. {Registered()}", at);
        }

        try
        {
            var source = DocumentLoading.Load(document with { Url = document.Url ?? iri }, session.Options with { BaseIri = null, ExtractAllScripts = false });
            return new LocalContext(ContextOf(source.Value, iri, at), source.BaseIri, IsShared: false);
        }
        catch (JsonLdFault fault) when (fault.Code != JsonLdErrorCode.InvalidRemoteContext)
        {
            throw new JsonLdFault(JsonLdErrorCode.LoadingRemoteContextFailed, $"The context <{iri}> cannot be read: {fault.Message}", at);
        }
    }

    private string Registered()
    {
        const int Shown = 20;
        var iris = session.Options.Contexts?.Iris ?? [];
        var more = iris.Count > Shown ? $" and {iris.Count - Shown} more" : "";
        return iris.Count == 0 ? "No context is registered." : $"Registered: {string.Join(", ", iris.Take(Shown))}{more}.";
    }
}
