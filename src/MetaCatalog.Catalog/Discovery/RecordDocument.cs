using System.Globalization;
using System.Text;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Use;
using MetaCatalog.Catalog.Assessment.Fair.Mqa;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Search;
using Facet = MetaCatalog.Catalog.Discovery.Facets;

namespace MetaCatalog.Catalog.Discovery;

/// <summary>What the search index holds of a record: the words of its description, and what the revision adds to them.</summary>
internal static class RecordDocument
{
    private const int LongestText = 100_000;
    private const int LongestKeyword = 500;

    /// <summary>The values that come from the description alone.</summary>
    public static IReadOnlyList<FieldValue> Words(Graph graph, Description description, RecordCard card)
    {
        List<FieldValue> values = [];
        AddTexts(values, description);
        AddCard(values, card);
        AddExtent(values, description);
        values.AddRange(RecordMeasures.Of(graph, description));
        AddRest(values, graph);
        return values;
    }

    /// <summary>Of these the ones that the catalog card gives, facets among them.</summary>
    public static IReadOnlyList<FieldValue> Facets(RecordCard card)
    {
        List<FieldValue> values = [];
        AddCard(values, card);
        return values;
    }

    /// <summary>The document of a record at a revision.</summary>
    public static Document Of(LoggedRevision revision, IReadOnlyList<FieldValue> words) => new(
        revision.Record.Value,
        revision.Public.IsLive ? RecordFields.Public : RecordFields.Staff,
        [
            .. words,
            .. Terms(revision, revision.Facts.EffectiveAt(revision.Time)),
            .. Judged(revision.Assessment),
            FieldValue.Keyword(Facet.State, revision.Facts.State.Code()),
            FieldValue.Instant(RecordFields.Changed, revision.Time),
        ]);

    // The level turns by the clock, and every turn is a revision: what depends on it is right at any instant.
    private static IEnumerable<FieldValue> Terms(LoggedRevision revision, AccessLevel level) =>
    [
        FieldValue.Keyword(Facet.AccessLevel, level.Code()),
        .. UseEvaluator.AtLevel(revision.Card.Uses, level).Select(static use => FieldValue.Keyword(Facet.Use, use)),
        .. StewardDuties.Of(revision, level),
    ];

    private static IEnumerable<FieldValue> Judged(AssessmentSummary judged) =>
    [
        FieldValue.Keyword(Facet.Readiness, string.Create(CultureInfo.InvariantCulture, $"L{judged.Readiness}")),
        FieldValue.Keyword(RecordFields.ReadinessKey, string.Create(CultureInfo.InvariantCulture, $"L{judged.Readiness} {judged.Score:000}")),
        FieldValue.Number(RecordFields.Quality, judged.Readiness),
        .. judged.Fair is { } fair ? Histograms.Values(Histograms.Fair, fair, fair) : [],
        .. judged.Mqa is { } mqa ? [FieldValue.Keyword(Facet.Mqa, MqaAssessor.BandOf(mqa / 100.0).Code()), FieldValue.Number(RecordFields.MqaPoints, mqa)] : Array.Empty<FieldValue>(),
    ];

    private static void AddTexts(List<FieldValue> values, Description description)
    {
        foreach (var title in description.Titles.Values)
        {
            values.Add(FieldValue.Text(IsReading(title) ? RecordFields.TitleReading : RecordFields.Title, title.LexicalForm));
        }

        values.AddRange(description.Descriptions.Values.Select(static text => FieldValue.Text(RecordFields.Description, Cut(text.LexicalForm, LongestText))));
        values.AddRange(description.Keywords.Select(static word => FieldValue.Text(RecordFields.Keywords, word.LexicalForm)));
        values.AddRange(description.Creators.SelectMany(static agent => agent.Name.Values).Select(static name => FieldValue.Text(RecordFields.Creator, name.LexicalForm)));
        values.AddRange(description.Identifiers.Append(Resource.TextOf(description.Topic) ?? "").Select(static id => FieldValue.Text(RecordFields.Identifier, id)));
        AddKeywords(values, RecordFields.IdentifierValue, description.Identifiers.Select(WithoutResolver));
    }

    private static void AddCard(List<FieldValue> values, RecordCard card)
    {
        values.Add(FieldValue.Keyword(Facet.Domain, card.Domain));
        values.AddRange(card.Publisher.Select(static name => FieldValue.Text(RecordFields.PublisherName, name.Text)));
        AddKeywords(values, Facet.Licence, card.Licences);
        AddKeywords(values, Facet.Publisher, card.PublisherIn("en") is { Length: > 0 } name ? [name] : []);
        AddKeywords(values, Facet.Format, card.Formats);
        AddKeywords(values, Facet.Keyword, card.Keywords.Select(static keyword => keyword.Text));
        AddKeywords(values, Facet.Year, card.Year is { } year ? [year.ToString(CultureInfo.InvariantCulture)] : []);
        AddKeywords(values, RecordFields.TitleKey, card.TitleIn("en") is { Length: > 0 } title ? [title.Normalize(NormalizationForm.FormKC).ToLowerInvariant()] : []);
    }

    private static void AddKeywords(List<FieldValue> values, string field, IEnumerable<string> keywords) =>
        values.AddRange(keywords.Select(static keyword => Cut(keyword.Trim(), LongestKeyword)).Where(static keyword => keyword.Length > 0)
            .Distinct(StringComparer.Ordinal).Select(keyword => FieldValue.Keyword(field, keyword)));

    private static void AddExtent(List<FieldValue> values, Description description)
    {
        if (description.BoundingBox is { } box && IsOnEarth(box))
        {
            values.Add(FieldValue.Box(RecordFields.Box, new GeoBox(box.West, box.South, box.East, box.North)));
        }

        if (description.Period is { } period && !(period.End?.Start < period.Start?.Start))
        {
            values.Add(FieldValue.Span(RecordFields.Period, new MetaCatalog.Search.Period(period.Start?.Start, period.End?.Start)));
        }
    }

    // As people type it.
    private static string WithoutResolver(string identifier) =>
        identifier.IndexOf("doi.org/10.", StringComparison.OrdinalIgnoreCase) is > 0 and var at ? identifier[(at + "doi.org/".Length)..] : identifier;

    private static bool IsOnEarth(BoundingBox box) =>
        Math.Abs(box.West) <= 180 && Math.Abs(box.East) <= 180 && box.South >= -90 && box.North <= 90 && box.South <= box.North;

    // Everything else that the record says in words, so that no name of a sample, station or instrument is lost to search; but for
    // the addresses of its data, which not everybody who may search may see.
    private static void AddRest(List<FieldValue> values, Graph graph)
    {
        HashSet<string> said = [.. values.OfType<TextValue>().Select(static value => value.Content)];
        var text = new StringBuilder();
        foreach (var triple in graph)
        {
            if (triple.Object is Literal { LexicalForm: var form } && !LinkVeil.IsAddress(triple.Predicate) && said.Add(form) && text.Length + form.Length < LongestText)
            {
                text.Append(form).Append('\n');
            }
        }

        if (text.Length > 0)
        {
            values.Add(FieldValue.Text(RecordFields.Text, text.ToString()));
        }
    }

    private static bool IsReading(Literal title) =>
        title.Language is { } language && (language.EndsWith("-Kana", StringComparison.OrdinalIgnoreCase) || language.EndsWith("-Latn", StringComparison.OrdinalIgnoreCase));

    private static string Cut(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
}
