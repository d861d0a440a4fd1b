using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.JsonLd.Direct;

/// <summary>A context seen from the side of bytes: what each key means, found once and remembered.</summary>
/// <remarks>Safe for use from many threads; shared between documents as its context is.</remarks>
internal sealed class DirectContext
{
    private const int MaxRemembered = 10_000;
    private static readonly ConditionalWeakTable<ActiveContext, DirectContext> Known = [];
    private readonly ConcurrentDictionary<byte[], DirectTerm> terms;
    private readonly ConcurrentDictionary<byte[], DirectTerm>.AlternateLookup<ReadOnlySpan<byte>> byText;
    private int remembered;

    private DirectContext(ActiveContext active)
    {
        Active = active;
        terms = new(ByteStringComparer.Instance);
        byText = terms.GetAlternateLookup<ReadOnlySpan<byte>>();
        (HasTypeScopes, HasIriTerms) = (active.Terms.HasScopedContexts, active.Terms.HasIriTerms);
    }

    public ActiveContext Active { get; }

    /// <summary>Whether some term has a context of its own, so that types may bring one.</summary>
    public bool HasTypeScopes { get; }

    /// <summary>Whether some term looks like a whole IRI.</summary>
    public bool HasIriTerms { get; }

    public static DirectContext Of(ActiveContext active) => Known.GetValue(active, static context => new DirectContext(context));

    public DirectTerm Term(ReadOnlySpan<byte> key)
    {
        if (byText.TryGetValue(key, out var term))
        {
            return term;
        }

        term = new DirectTerm(Active, Encoding.UTF8.GetString(key));
        if (remembered < MaxRemembered)
        {
            remembered++; // a lost count lets one more in
            terms.TryAdd(key.ToArray(), term);
        }

        return term;
    }
}
