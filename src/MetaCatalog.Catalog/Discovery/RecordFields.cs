using System.Text;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Search;
using MetaCatalog.Search.Analysis;

namespace MetaCatalog.Catalog.Discovery;

/// <summary>The fields of a record in the search index. Facets are keyword fields of the facet's name.</summary>
internal static class RecordFields
{
    public const string Title = "title";
    public const string TitleReading = "title.reading";
    public const string Description = "description";
    public const string Keywords = "keywords";
    public const string Creator = "creator";
    public const string PublisherName = "publisher.name";
    public const string Identifier = "identifier";
    public const string IdentifierValue = "identifier-value";
    public const string Text = "text";
    public const string TitleKey = "title-key";
    public const string Changed = "changed";
    public const string ReadinessKey = "readiness-key";
    public const string Review = "review";
    public const string EmbargoEnd = "embargo-end";
    public const string Duty = "duty";
    public const string Box = "bbox";
    public const string Period = "period";
    public const string Quality = "quality";
    public const string MqaPoints = "mqa-points";

    /// <summary>Everybody's partition: what is public.</summary>
    public const string Public = "public";

    /// <summary>The partition of drafts and hidden records.</summary>
    public const string Staff = "staff";

    /// <summary>How the index reads words: with the synonyms of the three fields in both languages.</summary>
    public static readonly SearchIndexOptions Options = new() { Synonyms = Synonyms.Parse(Encoding.UTF8.GetString(VocabularyFiles.Read("synonyms.txt"))) };

    public static readonly IndexSchema Schema = new(
    [
        new TextField(Title, Weight: 8, Stored: true, Suggests: true),
        new TextField(TitleReading, Weight: 6, Role: TextRole.Reading),
        new TextField(Description, Weight: 2, Stored: true, Suggests: true),
        new TextField(Keywords, Weight: 5, Suggests: true),
        new TextField(Creator, Weight: 3),
        new TextField(PublisherName, Weight: 2),
        new TextField(Identifier, Weight: 6),
        new TextField(Text),
        new KeywordField(Facets.Domain),
        new KeywordField(Facets.AccessLevel),
        new KeywordField(Facets.Licence),
        new KeywordField(Facets.Publisher, Completes: true),
        new KeywordField(Facets.Format),
        new KeywordField(Facets.Keyword, Completes: true),
        new KeywordField(Facets.Year),
        new KeywordField(Facets.Readiness),
        new KeywordField(Facets.Mqa),
        new KeywordField(Facets.Use),
        new KeywordField(Facets.State),
        new KeywordField(Duty),
        new KeywordField(Facets.Theme, Hierarchical: true),
        new KeywordField(Facets.Organism, Hierarchical: true),
        new KeywordField(Facets.Element),
        new InstantField(Histograms.Issued),
        new NumberField(Histograms.Magnitude),
        new NumberField(Histograms.SamplingRate),
        new NumberField(Histograms.Temperature),
        new NumberField(Histograms.Fair),
        new NumberField(Quality),
        new NumberField(MqaPoints),
        new KeywordField(IdentifierValue, Completes: true),
        new KeywordField(TitleKey),
        new KeywordField(ReadinessKey),
        new InstantField(Changed),
        new InstantField(Review),
        new InstantField(EmbargoEnd),
        new BoxField(Box),
        new PeriodField(Period),
    ]);
}
