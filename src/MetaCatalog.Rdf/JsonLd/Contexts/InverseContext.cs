namespace MetaCatalog.Rdf.JsonLd.Contexts;

/// <summary>By what a term is chosen among those for one IRI.</summary>
internal enum PreferenceKind
{
    Language,
    Type,
    Any,
}

/// <summary>From IRIs to the terms that fit them: the inverse of a context (JSON-LD 1.1 API, 4.3).</summary>
/// <remarks>Immutable once made, so it is shared with its context.</remarks>
internal sealed class InverseContext
{
    private readonly Dictionary<string, Dictionary<string, Choices>> byIri = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>> prefixes = [];

    /// <summary>The Inverse Context Creation Algorithm (4.3.2).</summary>
    public static InverseContext Of(ActiveContext active)
    {
        var inverse = new InverseContext();
        var defaultLanguage = active.Language?.ToLowerInvariant() ?? Keyword.None;
        var terms = active.Terms.All().OrderBy(static pair => pair.Key.Length).ThenBy(static pair => pair.Key, StringComparer.Ordinal);
        foreach (var (term, definition) in terms)
        {
            if (definition.Iri is { } iri)
            {
                inverse.ChoicesFor(iri, definition.Container.ToKey()).Add(term, definition, active, defaultLanguage);
                inverse.AddPrefix(term, definition, iri);
            }
        }

        return inverse;
    }

    public bool Knows(string iri) => byIri.ContainsKey(iri);

    /// <summary>The terms that may be prefixes, with their IRIs, shortest term first.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Prefixes => prefixes;

    /// <summary>The Term Selection Algorithm (4.5.2).</summary>
    /// <param name="iri">The IRI.</param>
    /// <param name="containers">The containers that would do, best first.</param>
    /// <param name="kind">What the preferred values are.</param>
    /// <param name="preferred">The languages or types that would do, best first.</param>
    public string? Select(string iri, List<string> containers, PreferenceKind kind, List<string> preferred)
    {
        if (!byIri.TryGetValue(iri, out var byContainer))
        {
            return null;
        }

        foreach (var container in containers)
        {
            if (byContainer.TryGetValue(container, out var choices) && choices.Select(kind, preferred) is { } term)
            {
                return term;
            }
        }

        return null;
    }

    private void AddPrefix(string term, TermDefinition definition, string iri)
    {
        if (definition.IsPrefix)
        {
            prefixes.Add(new(term, iri));
        }
    }

    private Choices ChoicesFor(string iri, string container)
    {
        if (!byIri.TryGetValue(iri, out var byContainer))
        {
            byIri[iri] = byContainer = new(StringComparer.Ordinal);
        }

        if (!byContainer.TryGetValue(container, out var choices))
        {
            byContainer[container] = choices = new Choices();
        }

        return choices;
    }

    /// <summary>The terms for one IRI and container, by language and by type.</summary>
    private sealed class Choices
    {
        private readonly Dictionary<string, string> byLanguage = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> byType = new(StringComparer.Ordinal);

        private string? any;

        public string? Select(PreferenceKind kind, List<string> preferred)
        {
            if (kind == PreferenceKind.Any)
            {
                return any;
            }

            var choices = kind == PreferenceKind.Language ? byLanguage : byType;
            foreach (var value in preferred)
            {
                if (choices.TryGetValue(value, out var term))
                {
                    return term;
                }
            }

            return null;
        }

        // 4.3.2, steps 3.7 – 3.17
        public void Add(string term, TermDefinition definition, ActiveContext active, string defaultLanguage)
        {
            any ??= term;
            if (definition.IsReverse)
            {
                byType.TryAdd(Keyword.Reverse, term);
            }
            else if (Keyword.Is(definition.Iri))
            {
                // An alias of a keyword serves whatever type or language its definition states.
                byLanguage.TryAdd(Keyword.None, term);
                byType.TryAdd(Keyword.None, term);
            }
            else if (definition.Type == Keyword.None)
            {
                byLanguage.TryAdd(Keyword.Any, term);
                byType.TryAdd(Keyword.Any, term);
            }
            else if (definition.Type is not null)
            {
                byType.TryAdd(definition.Type, term);
            }
            else if (LanguageKey(definition) is { } key)
            {
                byLanguage.TryAdd(key, term);
            }
            else
            {
                byLanguage.TryAdd(active.Direction is null ? defaultLanguage : $"{active.Language}_{active.Direction}".ToLowerInvariant(), term);
                byLanguage.TryAdd(Keyword.None, term);
                byType.TryAdd(Keyword.None, term);
            }
        }

        private static string? LanguageKey(TermDefinition definition) => definition switch
        {
            { HasLanguage: true, HasDirection: true, Language: null, Direction: null } => Keyword.Null,
            { HasLanguage: true, HasDirection: true, Direction: not null } => $"{definition.Language}_{definition.Direction}".ToLowerInvariant(),
            { HasLanguage: true } => definition.Language?.ToLowerInvariant() ?? Keyword.Null,
            { HasDirection: true } => definition.Direction is null ? Keyword.None : $"_{definition.Direction}",
            _ => null,
        };
    }
}
