using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Records;

/// <summary>A period of time.</summary>
/// <param name="Start">When it begins; null when open.</param>
/// <param name="End">When it ends; null when open.</param>
public sealed record Period(RecordDate? Start, RecordDate? End);

/// <summary>What a record's graph says about its primary topic, as far as every door needs it.</summary>
/// <remarks>
/// Read from DCAT and Dublin Core first, then from schema.org (both namespaces), so that imported schema.org and Croissant
/// descriptions have titles, too. The graph stays the truth: this is a view, taken once. Immutable and thread safe.
/// </remarks>
public sealed class Description
{
    internal Description(Resource topic, TimeSpan zoneOffset)
    {
        Topic = topic.Node;
        Types = [.. topic.Values(RdfTerms.Type).OfType<Iri>().Select(Synonyms.Usual)];
        Titles = ReadText(topic, Dcterms.Title, SchemaOrg.Name, Rdfs.Label);
        Descriptions = ReadText(topic, Dcterms.Description, SchemaOrg.Description, Dcterms.Abstract, SchemaOrg.Abstract);
        Keywords = [.. topic.Values(Dcat.Keyword, SchemaOrg.Keywords).SelectMany(ReadKeywords)];
        Themes = topic.Values(Dcat.Theme, Dcterms.Subject, SchemaOrg.About);
        Creators = ReadAgents(topic, Dcterms.Creator, SchemaOrg.Creator, SchemaOrg.Author);
        Publisher = ReadAgents(topic, Dcterms.Publisher, SchemaOrg.Publisher, SchemaOrg.Provider) is [var first, ..] ? first : null;
        ContactPoints = [.. topic.Nodes(Dcat.ContactPoint, SchemaOrg.ContactPoint).Select(node => Contact.Read(topic, node.Node))];
        Licences = [.. topic.Values(Dcterms.License, SchemaOrg.License).Select(Licence.Of)];
        Distributions = [.. topic.Nodes(Dcat.Distribution, SchemaOrg.Distribution).Select(node => Distribution.Read(topic, node.Node))];
        Identifiers = ReadIdentifiers(topic);
        Issued = RecordDate.Read(topic.Value(Dcterms.Issued, SchemaOrg.DatePublished, Dcterms.Date), zoneOffset);
        Modified = RecordDate.Read(topic.Value(Dcterms.Modified, SchemaOrg.DateModified), zoneOffset);
        Languages = [.. topic.Values(Dcterms.Language, SchemaOrg.InLanguage).Select(LanguageTag.Read).OfType<string>().Distinct()];
        ResourceTypes = topic.Values(Dcterms.Type, SchemaOrg.AdditionalType);
        Version = topic.Text(Dcat.Version, SchemaOrg.Version);
        LandingPage = topic.Text(Dcat.LandingPage, SchemaOrg.Url, Foaf.Page);
        ConformsTo = [.. topic.Values(Dcterms.ConformsTo).Select(static term => term as Iri ?? IriText(term)).OfType<Iri>()];
        BoundingBox = Records.BoundingBox.Read(topic);
        Period = ReadPeriod(topic, zoneOffset);
        Domain = DomainProfiles.Of(topic);
    }

    /// <summary>Reads the description of a topic.</summary>
    /// <param name="graph">The record's graph.</param>
    /// <param name="topic">Its primary topic.</param>
    /// <param name="zoneOffset">The zone in which a date without one begins.</param>
    public static Description Of(Graph graph, Term topic, TimeSpan zoneOffset) => new(new Resource(graph, topic), zoneOffset);

    /// <summary>The primary topic.</summary>
    public Term Topic { get; }

    /// <summary>Its classes; schema.org under <c>http://</c>.</summary>
    public IReadOnlyList<Iri> Types { get; }

    /// <summary>The title in the languages given.</summary>
    public MultilingualText Titles { get; }

    /// <summary>The description in the languages given.</summary>
    public MultilingualText Descriptions { get; }

    /// <summary>The keywords; a comma-separated schema.org text is taken apart.</summary>
    public IReadOnlyList<Literal> Keywords { get; }

    /// <summary>Themes and subjects: concepts, or text.</summary>
    public IReadOnlyList<Term> Themes { get; }

    /// <summary>Who made the data, in the order of the graph.</summary>
    public IReadOnlyList<Agent> Creators { get; }

    /// <summary>Who makes it available.</summary>
    public Agent? Publisher { get; }

    /// <summary>Whom to ask.</summary>
    public IReadOnlyList<Contact> ContactPoints { get; }

    /// <summary>The licences of the dataset itself.</summary>
    public IReadOnlyList<Licence> Licences { get; }

    /// <summary>The forms in which the data can be had.</summary>
    public IReadOnlyList<Distribution> Distributions { get; }

    /// <summary>Identifiers as written, from <c>dct:identifier</c>, <c>adms:identifier</c>, <c>schema:identifier</c> and <c>schema:sameAs</c>.</summary>
    public IReadOnlyList<string> Identifiers { get; }

    /// <summary>When it was published.</summary>
    public RecordDate? Issued { get; }

    /// <summary>When it was last changed, as the source says.</summary>
    public RecordDate? Modified { get; }

    /// <summary>The languages of the data as BCP 47 tags, such as <c>ja</c>.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>The kinds of resource, usually COAR resource type IRIs.</summary>
    public IReadOnlyList<Term> ResourceTypes { get; }

    /// <summary>The version.</summary>
    public string? Version { get; }

    /// <summary>The page that the source gives for people.</summary>
    public string? LandingPage { get; }

    /// <summary>The standards and profiles it follows.</summary>
    public IReadOnlyList<Iri> ConformsTo { get; }

    /// <summary>Where the data are from.</summary>
    public BoundingBox? BoundingBox { get; }

    /// <summary>When the data are from.</summary>
    public Period? Period { get; }

    /// <summary>The field.</summary>
    public DomainProfile Domain { get; }

    /// <summary>The licences that hold for a distribution: its own, else the dataset's.</summary>
    public IReadOnlyList<Licence> LicencesOf(Distribution distribution) => distribution.Licences.Count > 0 ? distribution.Licences : Licences;

    private static MultilingualText ReadText(Resource topic, params ReadOnlySpan<Iri> properties)
    {
        foreach (var property in properties)
        {
            List<Literal> literals = [.. topic.Values(property).OfType<Literal>()];
            if (literals.Count > 0)
            {
                return new MultilingualText(literals);
            }
        }

        return MultilingualText.None;
    }

    private static IEnumerable<Literal> ReadKeywords(Term term)
    {
        if (term is not Literal literal)
        {
            return [];
        }

        return literal.LexicalForm.Contains(',', StringComparison.Ordinal)
            ? literal.LexicalForm.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(word => literal.Language is { } language ? new Literal(word, language) : new Literal(word))
            : [literal];
    }

    private static Agent[] ReadAgents(Resource topic, params ReadOnlySpan<Iri> properties) =>
        [.. topic.Values(properties).Select(term => Agent.Read(topic, term))];

    private static string[] ReadIdentifiers(Resource topic)
    {
        List<string> identifiers = [];
        foreach (var term in topic.Values(Dcterms.Identifier, Adms.Identifier, SchemaOrg.Identifier, SchemaOrg.SameAs))
        {
            var node = term is Literal ? null : topic.At(term);
            var text = node is { IsDescribed: true } ? node.Text(Skos.Notation, SchemaOrg.Value, SchemaOrg.Url) : null;
            if ((text ?? Resource.TextOf(term)) is { } identifier)
            {
                identifiers.Add(identifier);
            }
        }

        return [.. identifiers.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>JSON-LD in the wild often writes an IRI as a string.</summary>
    private static Iri? IriText(Term term) =>
        Resource.TextOf(term) is { } text && text.StartsWith("http", StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal) ? new Iri(text) : null;

    private static Period? ReadPeriod(Resource topic, TimeSpan zoneOffset)
    {
        foreach (var period in topic.Nodes(Dcterms.Temporal, SchemaOrg.TemporalCoverage))
        {
            var start = RecordDate.Read(period.Value(Dcat.StartDate, SchemaOrg.StartDate), zoneOffset);
            var end = RecordDate.Read(period.Value(Dcat.EndDate, SchemaOrg.EndDate), zoneOffset);
            if (start is not null || end is not null)
            {
                return new Period(start, end);
            }
        }

        return topic.Text(SchemaOrg.TemporalCoverage, Dcterms.Temporal) is { } text ? ReadInterval(text, zoneOffset) : null;
    }

    /// <summary>An ISO 8601 interval, <c>start/end</c> with <c>..</c> for an open end, as schema.org writes it.</summary>
    private static Period? ReadInterval(string text, TimeSpan zoneOffset)
    {
        var parts = text.Split('/');
        var start = RecordDate.Read(parts[0], zoneOffset);
        var end = parts.Length == 2 ? RecordDate.Read(parts[1], zoneOffset) : start;
        return start is null && end is null ? null : new Period(start, end);
    }
}
