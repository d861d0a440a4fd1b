using MetaCatalog.Rdf.Iris;

namespace MetaCatalog.Rdf.JsonLd.Contexts;

/// <summary>The IRI Expansion Algorithm (JSON-LD 1.1 API, 5.2.2).</summary>
internal static class IriExpansion
{
    /// <summary>Expands a term, compact IRI, keyword or reference.</summary>
    /// <param name="active">The context in force.</param>
    /// <param name="value">The text.</param>
    /// <param name="documentBase">The base IRI of the document, or null.</param>
    /// <param name="documentRelative">Whether a relative reference is resolved against the base.</param>
    /// <param name="vocabulary">Whether terms and the vocabulary mapping apply.</param>
    /// <param name="creation">The terms still being defined, while a context is processed.</param>
    /// <returns>An IRI, a blank node, a keyword, a reference that stayed relative, or null.</returns>
    public static string? Expand(
        ActiveContext active, string value, string? documentBase, bool documentRelative = false, bool vocabulary = false, TermCreation? creation = null)
    {
        // 1, 2
        if (value is ['@', ..] && (Keyword.Is(value) || Keyword.HasForm(value)))
        {
            return Keyword.Is(value) ? value : null;
        }

        // 3
        creation?.Require(value);

        // 4, 5
        if (active.Find(value) is { } definition && (vocabulary || Keyword.Is(definition.Iri)))
        {
            return definition.Iri;
        }

        // 6
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && ExpandCompactIri(active, value, colon, creation) is { } iri)
        {
            return iri;
        }

        // 7
        if (vocabulary && active.Vocabulary is { } vocab)
        {
            return vocab + value;
        }

        // 8, 9
        return documentRelative && active.BaseFor(documentBase) is { } baseIri ? IriSyntax.Resolve(baseIri, value) : value;
    }

    private static string? ExpandCompactIri(ActiveContext active, string value, int colon, TermCreation? creation)
    {
        // 6.2
        if ((colon == 1 && value[0] == '_') || value.AsSpan(colon + 1).StartsWith("//", StringComparison.Ordinal))
        {
            return value;
        }

        // 6.3
        var prefix = value[..colon];
        creation?.Require(prefix);

        // 6.4
        if (active.Find(prefix) is { Iri: { } iri, IsPrefix: true })
        {
            return iri + value[(colon + 1)..];
        }

        // 6.5
        return IriSyntax.IsAbsolute(value) ? value : null;
    }
}
