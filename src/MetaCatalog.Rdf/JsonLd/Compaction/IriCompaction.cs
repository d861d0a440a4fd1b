using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Compaction;

/// <summary>The IRI Compaction Algorithm (JSON-LD 1.1 API, 6.2.2).</summary>
/// <param name="session">The session.</param>
/// <param name="toRelative">Whether IRIs may be written relative to the base.</param>
internal sealed class IriCompaction(JsonLdSession session, bool toRelative)
{
    /// <summary>Compacts a keyword, or an IRI where terms apply, to go with a value.</summary>
    public string Term(ActiveContext active, string iri, JsonValue? value = null, bool isReverse = false)
    {
        // 4
        if (active.Inverse.Knows(iri) && new TermPreference(this, active, value, isReverse).Select(iri) is { } term)
        {
            return term;
        }

        // 5
        if (active.Vocabulary is { } vocabulary && iri.Length > vocabulary.Length && iri.StartsWith(vocabulary, StringComparison.Ordinal)
            && iri[vocabulary.Length..] is var suffix && active.Find(suffix) is null)
        {
            return suffix;
        }

        return CompactIri(active, iri, value) ?? Unconfused(active, iri);
    }

    /// <summary>Compacts the identifier of a node.</summary>
    public string Reference(ActiveContext active, string iri)
    {
        if (CompactIri(active, iri, null) is { } compact)
        {
            return compact;
        }

        // 9, 10
        Unconfused(active, iri);
        return toRelative && active.BaseFor(session.DocumentBase) is { } baseIri ? RelativeIri.Of(baseIri, iri) : iri;
    }

    // 6 – 8
    private static string? CompactIri(ActiveContext active, string iri, JsonValue? value)
    {
        string? best = null;
        foreach (var (prefix, expansion) in active.Inverse.Prefixes)
        {
            if (iri.Length <= expansion.Length || !iri.StartsWith(expansion, StringComparison.Ordinal))
            {
                continue;
            }

            var candidate = string.Concat(prefix, ":", iri.AsSpan(expansion.Length));
            if ((best is null || candidate.Length < best.Length || (candidate.Length == best.Length && string.CompareOrdinal(candidate, best) < 0))
                && (active.Find(candidate) is not { } taken || (taken.Iri == iri && value is null)))
            {
                best = candidate;
            }
        }

        return best;
    }

    // 9
    private static string Unconfused(ActiveContext active, string iri)
    {
        var colon = iri.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && !iri.AsSpan(colon + 1).StartsWith("//", StringComparison.Ordinal) && active.Find(iri[..colon]) is { IsPrefix: true })
        {
            throw new JsonLdFault(JsonLdErrorCode.IriConfusedWithPrefix, $"The IRI '{iri}' would be read as a compact IRI with the prefix '{iri[..colon]}'.", -1);
        }

        return iri;
    }
}
