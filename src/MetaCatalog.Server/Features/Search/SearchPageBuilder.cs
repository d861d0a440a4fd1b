using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Use;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Server.Features.Records;
using MetaCatalog.Server.Layout;

namespace MetaCatalog.Server.Features.Search;

/// <summary>Gathers what the result list shows.</summary>
internal static class SearchPageBuilder
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly JsonSerializerOptions ScriptSafe = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static SearchPageModel Build(SearchAnswer answer, SearchQuestion question, Texts texts, string address, MetaCatalogOptions options) => new()
    {
        Texts = texts,
        CatalogName = options.Name,
        Address = address,
        Query = question.Text,
        Total = answer.Total,
        Hits = [.. answer.Hits.Select(hit => Row(hit, texts))],
        Facets = [.. answer.Facets.Where(static facet => facet.Values.Count > 0).Select(facet => Box(facet, question, texts, address))],
        Orders = [.. Enum.GetValues<SearchSort>().Select(sort => (OrderName(sort, texts), PageAddress.With(PageAddress.Without(address, "cursor"), "sort", SearchBinding.Name(sort)), sort == question.Sort))],
        NextPage = answer.Next is null ? null : PageAddress.With(address, "cursor", answer.Next),
        Suggestions = answer.DidYouMean is { } spelling
            ? [new LinkedText(spelling, PageAddress.With(PageAddress.Without(address, "cursor"), "q", spelling))]
            : [],
        Note = Note(answer, question, texts),
        FirstPage = question.Cursor is null ? null : PageAddress.Without(address, "cursor"),
    };

    /// <summary>A facet with the values chosen in the question marked.</summary>
    public static FacetBox Box(FacetCounts facet, SearchQuestion question, Texts texts, string address)
    {
        var chosen = question.Filters.GetValueOrDefault(facet.Name) ?? [.. question.Ranges.GetValueOrDefault(facet.Name, []).Select(static range => range.ToString())];
        return new FacetBox(texts.Name(facet.Name), [.. InOrder(facet).Select(value =>
            new FacetValueRow(ValueName(facet.Name, value.Value, texts), value.Count, PageAddress.Toggle(address, facet.Name, FilterValue(facet.Name, value.Value)), chosen.Contains(FilterValue(facet.Name, value.Value))))]);
    }

    private static string? Note(SearchAnswer answer, SearchQuestion question, Texts texts) =>
        question.Like is not null ? texts.Say("Datasets like the one you came from, most alike first.", "ご覧になっていたデータセットに似たものを、似ている順に示します。")
        : answer.IsCorrected ? texts.Say("Nothing has the words as you typed them; this is for the corrected spelling.", "入力どおりの語を含むデータセットがないため、綴りを直した語の結果を示します。")
        : answer.IsRelaxed ? texts.Say("Few datasets have all the words; those with some of them follow.", "すべての語を含むデータセットが少ないため、一部の語を含むものも続けて示します。")
        : null;

    // Levels are steps and stand in their order; everything else stands by how often it occurs.
    private static IEnumerable<FacetCount> InOrder(FacetCounts facet) =>
        facet.Name == Facets.Readiness ? facet.Values.OrderBy(static value => value.Value, StringComparer.Ordinal) : facet.Values;

    /// <summary>The catalog itself as schema.org DataCatalog, for the home page.</summary>
    public static string CatalogJsonLd(MetaCatalogOptions options) => new JsonObject
    {
        ["@context"] = "https://schema.org/",
        ["@type"] = "DataCatalog",
        ["@id"] = options.CatalogUrl + "/",
        ["name"] = options.Name,
        ["url"] = options.CatalogUrl + "/",
        ["potentialAction"] = new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = options.CatalogUrl + "/datasets?q={search_term_string}",
            ["query-input"] = "required name=search_term_string",
        },
    }.ToJsonString(ScriptSafe);

    private static HitRow Row(SearchHit hit, Texts texts) => new(
        $"/datasets/{hit.Id}",
        new TaggedText(hit.Title.Length > 0 ? hit.Title : hit.Id.Value, LanguageOf(hit)),
        Marked(hit.Snippet),
        hit.Card.PublisherIn(texts.Language) is { Length: > 0 } publisher ? publisher : null,
        hit.Card.Year?.ToString(CultureInfo.InvariantCulture),
        hit.AccessLevel.Code(),
        hit.Card.Domain,
        $"L{hit.Assessment.Readiness}",
        hit.Assessment.Fair,
        hit.State.Code());

    private static string? LanguageOf(SearchHit hit) => hit.Card.Titles.FirstOrDefault(title => title.Text == hit.Title).Language;

    private static string Marked(Snippet snippet)
    {
        var html = new StringBuilder();
        var position = 0;
        foreach (var mark in snippet.Marks)
        {
            var (start, length) = mark.GetOffsetAndLength(snippet.Text.Length);
            html.Append(Html.Encode(snippet.Text[position..start])).Append("<mark>").Append(Html.Encode(snippet.Text.Substring(start, length))).Append("</mark>");
            position = start + length;
        }

        return html.Append(Html.Encode(snippet.Text[position..])).ToString();
    }

    private static string ValueName(string facet, string value, Texts texts) => facet switch
    {
        Facets.Licence => Licence.Of(new Iri(value)).Name.In(texts.Language) is { Length: > 0 } name ? name : value,
        Facets.Use => UseName(value, texts),
        Facets.Domain or Facets.AccessLevel or Facets.Readiness or Facets.Mqa or Facets.State => texts.Name(value),
        Facets.Organism or Facets.Theme => value[(value.LastIndexOf('/') + 1)..],
        Histograms.Magnitude or Histograms.SamplingRate or Histograms.Temperature or Histograms.Fair => value.Replace("..<", "–", StringComparison.Ordinal).Replace("..", "–", StringComparison.Ordinal),
        _ => value,
    };

    private static string UseName(string value, Texts texts)
    {
        var name = UsePurposes.Find(value.Split(':')[0])?.Name.In(texts.Language) ?? value;
        return value.Contains(':', StringComparison.Ordinal) ? texts.Say($"{name} (on conditions)", $"{name}（条件付き）") : name;
    }

    // A year of the histogram is a range of one year.
    private static string FilterValue(string facet, string value) => facet == Histograms.Issued ? $"{value}..{value}" : value;

    private static string OrderName(SearchSort sort, Texts texts) => sort switch
    {
        SearchSort.Relevance => texts.Say("relevance", "関連度"),
        SearchSort.Newest => texts.Say("newest", "新しい順"),
        SearchSort.Oldest => texts.Say("oldest", "古い順"),
        SearchSort.Readiness => texts.Say("AI-ready", "AI活用準備度順"),
        SearchSort.Fair => texts.Say("FAIR", "FAIR順"),
        SearchSort.Mqa => texts.Say("metadata quality", "メタデータ品質順"),
        _ => texts.Say("title", "題名"),
    };
}
