using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Citations;

/// <summary>What a citation of a dataset says: the one reading of a record that every citation format writes from.</summary>
internal sealed record CitedDataset
{
    /// <summary>The language that was asked for.</summary>
    public required string Language { get; init; }

    /// <summary>The title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The creators, in the order of the record.</summary>
    public IReadOnlyList<CitedName> Creators { get; init; } = [];

    /// <summary>The publisher, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published, or null.</summary>
    public RecordDate? Issued { get; init; }

    /// <summary>The version, or null.</summary>
    public string? Version { get; init; }

    /// <summary>The bare DOI, or null.</summary>
    public string? Doi { get; init; }

    /// <summary>The address: of the DOI or another persistent identifier, else the record's page.</summary>
    public required string Address { get; init; }

    /// <summary>Reads a record for a citation with its essentials, marking what is carried.</summary>
    public static CitedDataset Take(CrosswalkSource source, string language)
    {
        var identifiers = source.Peek(source.Topic, Dcterms.Identifier).Append(source.Topic)
            .Select(static term => (Term: term, Persistent: PersistentIdentifier.Of(CrosswalkSource.Text(term))))
            .Where(static found => found.Persistent is not null)
            .OrderByDescending(static found => found.Persistent!.Scheme == "DOI").ToList();
        if (identifiers.Count > 0 && !identifiers[0].Term.Equals(source.Topic))
        {
            source.TakeOnly(source.Topic, Dcterms.Identifier, identifiers[0].Term);
        }

        var best = identifiers.Count > 0 ? identifiers[0].Persistent : null;
        source.Take(Rdf.Vocab.RdfTerms.Type);
        return new CitedDataset
        {
            Language = language,
            Title = CitedName.Best(source, source.Topic, Dcterms.Title, language) ?? CitedName.Best(source, source.Topic, SchemaOrg.Name, language),
            Creators = [.. source.Take(Dcterms.Creator).Concat(source.Take(SchemaOrg.Creator)).Select(agent => CitedName.Take(source, agent, language)).OfType<CitedName>()],
            Publisher = source.Take(Dcterms.Publisher).Concat(source.Take(SchemaOrg.Publisher)).Select(agent => CitedName.Take(source, agent, language)?.Text).FirstOrDefault(static name => name is not null),
            Issued = RecordDate.Read(source.TakeFirst(source.Topic, Dcterms.Issued) ?? source.TakeFirst(source.Topic, SchemaOrg.DatePublished), TimeSpan.Zero),
            Version = source.TakeText(source.Topic, Dcat.Version),
            Doi = best?.Scheme == "DOI" ? best.Address["https://doi.org/".Length..] : null,
            Address = best?.Address ?? source.LandingPage,
        };
    }

    /// <summary>The abstract in the language, marked as carried; null when there is none.</summary>
    public static string? TakeAbstract(CrosswalkSource source, string language) => CitedName.Best(source, source.Topic, Dcterms.Description, language);

    /// <summary>The keywords in the language, or without one, marked as carried.</summary>
    public static IReadOnlyList<string> TakeKeywords(CrosswalkSource source, string language) =>
    [
        .. source.Peek(source.Topic, Dcat.Keyword).OfType<Literal>()
            .Where(keyword => keyword.Language is null || keyword.Language.StartsWith(language, StringComparison.OrdinalIgnoreCase)).ToList()
            .Select(keyword => source.TakeOnly(source.Topic, Dcat.Keyword, keyword).LexicalForm),
    ];

    /// <summary>The first licence's address, marked as carried; null when there is none.</summary>
    public static string? TakeLicence(CrosswalkSource source) => source.TakeText(source.Topic, Dcterms.License);
}
