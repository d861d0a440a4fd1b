using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Crosswalks;
using MetaCatalog.Crosswalks.Citations;
using MetaCatalog.Crosswalks.SchemaDotOrg;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Server.Layout;

namespace MetaCatalog.Server.Features.Records;

/// <summary>Gathers what the landing page shows.</summary>
internal static class RecordPageBuilder
{
    // The default rules escape what would end a script element; only letters of all scripts stay as they are.
    private static readonly JsonSerializerOptions ScriptSafe = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static RecordPageModel Build(Record record, Texts texts, string address, DateTimeOffset now, MetaCatalogOptions options)
    {
        var description = Description.Of(record.Graph, record.Topic, options.ZoneOffset);
        var page = $"{options.CatalogUrl}/datasets/{record.Id}";
        var title = Tagged(description.Titles.LiteralIn(texts.Language)) ?? new TaggedText(record.Id.Value, null);
        return new RecordPageModel
        {
            Texts = texts,
            CatalogName = options.Name,
            Address = address,
            LandingPage = page,
            Title = title,
            OtherTitles = [.. description.Titles.Values.Where(other => other.LexicalForm != title.Text).Select(static other => new TaggedText(other.LexicalForm, other.Language))],
            Descriptions = Tagged(description.Descriptions.LiteralIn(texts.Language)) is { } text ? Paragraphs(text) : [],
            Level = record.AccessLevel.Code(),
            State = record.State.Code(),
            Domain = record.Card.Domain,
            AccessNote = AccessNotes.Of(record, texts, options.ZoneOffset),
            AccessProcedure = AccessNotes.Procedure(record, texts),
            Path = $"/datasets/{record.Id}",
            IsAskedFor = record.State == RecordState.Published && AccessPolicy.IsAskedFor(record.AccessLevel),
            ShowsLinks = record.ShowsLinks,
            Keywords = [.. KeywordsIn(description, texts.Language)],
            Distributions = [.. description.Distributions.Select(distribution => Row(distribution, record, texts))],
            Facts = [.. RecordFacts.Of(record, description, texts, options.ZoneOffset)],
            Citation = ApaWriter.TextOf(CrosswalkSource.Of(record, options.CatalogUrl), texts.Language),
            Readiness = Readiness(record, texts, now, options.ZoneOffset),
            Representations = [.. RecordFormats.Offered.Where(static offer => offer != RecordFormats.Html).Select(offer => new LinkedText(offer.Name, $"{page}?format={offer.Name}"))],
            JsonLd = SchemaOrgWriter.Write(CrosswalkSource.Of(record, options.CatalogUrl), texts.Language, options.Name, options.CatalogUrl + "/").ToJsonString(ScriptSafe),
            Meta = [.. RecordMeta.Of(description, record, texts.Language)],
            Links = [.. RecordLinks.Of(record, options).All.Select(static link => (link.Relation, link.Address, link.MediaType))],
        };
    }

    private static TaggedText? Tagged(Literal? literal) => literal is null ? null : new TaggedText(literal.LexicalForm, literal.Language);

    private static TaggedText[] Paragraphs(TaggedText text) =>
        [.. text.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(paragraph => text with { Text = paragraph })];

    private static IEnumerable<string> KeywordsIn(Description description, string language)
    {
        var own = description.Keywords.Where(keyword => keyword.Language is null || keyword.Language.StartsWith(language, StringComparison.OrdinalIgnoreCase)).ToList();
        return (own.Count > 0 ? own : description.Keywords).Select(static keyword => keyword.LexicalForm).Distinct();
    }

    private static DistributionRow Row(Distribution distribution, Record record, Texts texts) => new(
        distribution.Titles.In(texts.Language) ?? FileName(distribution) ?? texts.Say("Data", "データ"),
        distribution.MediaType ?? distribution.Format,
        distribution.ByteSize is { } size ? Size(size) : null,
        record.ShowsLinks ? distribution.Url : null,
        distribution.Checksum is { } checksum ? $"{checksum.Algorithm} {checksum.Value}" : null);

    private static string? FileName(Distribution distribution) =>
        distribution.DownloadUrl is { } url && Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Segments is [.., var last] && last != "/"
            ? Uri.UnescapeDataString(last)
            : null;

    private static string Size(double bytes)
    {
        string[] units = ["B", "kB", "MB", "GB", "TB", "PB"];
        var unit = 0;
        for (; bytes >= 1000 && unit < units.Length - 1; unit++)
        {
            bytes /= 1000;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{bytes:0.#} {units[unit]}");
    }

    private static ReadinessBox Readiness(Record record, Texts texts, DateTimeOffset now, TimeSpan zone)
    {
        var readiness = AiReadinessAssessor.Assess(record.Graph, record.Topic, now, zone);
        return new ReadinessBox((int)readiness.Level, readiness.Score, [.. readiness.NextBest.Select(next => next.Criterion.Repair.In(texts.Language))]);
    }
}
