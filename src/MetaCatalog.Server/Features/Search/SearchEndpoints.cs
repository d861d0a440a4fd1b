using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Server.Features.Records;
using MetaCatalog.Server.Http;
using MetaCatalog.Server.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Search;

/// <summary>The home page and the result list, for people and for programs.</summary>
internal static class SearchEndpoints
{
    private static readonly IReadOnlyList<Representation> Offered = [RecordFormats.Json, RecordFormats.Html];

    public static void MapSearch(this IEndpointRouteBuilder routes, MetadataCatalog catalog, MetaCatalogOptions options)
    {
        routes.MapMethods("/datasets", [HttpMethods.Get, HttpMethods.Head], (HttpContext context, CancellationToken ct) => Search(context, catalog, options, ct))
            .WithTags("Search")
            .Describe("searchRecords", "Find datasets", "Words, \"phrases\"~slop, prefix*, wild?card, fuzzy~, field:word, field:[a TO b], boost^2, OR and -not, in Japanese and English. Values of one facet are alternatives, facets add up. Counts are exact, and count only what the caller may see. When few datasets have all words, those with some follow (relaxed); when none has the words as typed, a corrected spelling is answered (corrected).")
            .Query("q", "What to find; empty for everything.", "地震")
            .Query("like", "The id of a dataset: finds others like it, most alike first. Not together with q.", "0123456789abcdef")
            .Query("domain", "materials, genomic, seismic, core. May be repeated, like every facet.", "seismic")
            .Query("access", "open, registered, restricted, controlled, embargoed, metadata-only.", "open")
            .Query("licence", "Licence IRI.", "https://creativecommons.org/licenses/by/4.0/")
            .Query("publisher", "Publisher's name.", "Example University")
            .Query("format", "Media type.", "text/csv")
            .Query("keyword", "Keyword.", "earthquake")
            .Query("year", "Year of issue.", "2026")
            .Query("readiness", "AI-readiness level, L0 to L4.", "L3")
            .Query("fair", "How FAIR by F-UJI 0.8 in per cent, from..to; either may be missing.", "75..100")
            .Query("mqa", "Quality of the metadata as data.europa.eu measures it (MQA 2): sufficient, good, excellent.", "excellent")
            .Query("use", "What the data may be used for: the code of a purpose, with :conditional where something must be done first.", "commercial-model-training")
            .Query("state", "draft, in-review, published; for stewards.", "draft")
            .Query("theme", "Theme as a path; finds all under it.", "research-field/489")
            .Query("organism", "Organism or group of organisms: a name in Latin, English or Japanese, a number of the NCBI taxonomy, or a path of the facet; finds all under it.", "Mammalia")
            .Query("element", "Symbol of a chemical element.", "Fe")
            .Query("elements", "Elements that must all be in the material.", "Fe,O")
            .Query("onlyElements", "Elements outside of which the material has none.", "Fe,O,Ti")
            .Query("issued", "Years of issue, from..to; either may be missing.", "2015..2020")
            .Query("magnitude", "Magnitudes, from..to; records whose span shares a value are found. May be repeated.", "5..7")
            .Query("samplingRate", "Sampling rates in hertz, from..to.", "100..200")
            .Query("temperature", "Temperatures in kelvin, from..to.", "77..300")
            .Query("bbox", "West, south, east, north in degrees; west may exceed east across the antimeridian.", "128,30,146,46")
            .Query("within", "true: wholly inside bbox, instead of sharing a point with it.", "false")
            .Query("time", "Period that the data's own overlaps, from..to; dates of any precision.", "2011-03..2011-12")
            .Query("strict", "true: errors in q are refused with their place, and all words are required.", "false")
            .Query("recency", "How much a fresh date of issue raises the score at most, 0 to 2; 0.1 when not said.", "0.1")
            .Query("quality", "How much the AI-readiness level raises the score at most, 0 to 2; 0.1 when not said.", "0.1")
            .Query("explain", "true: each hit says how its score came about.", "false")
            .Query("sort", "relevance, newest, oldest, title, readiness, fair, mqa.", "newest")
            .Query("size", "Hits on a page, 0 to 100.", "20")
            .Query("facetSize", "Values of a facet, 0 to 100.", "10")
            .Query("cursor", "Where to go on: next of the page before.", "")
            .Gives(200, "object", "application/json", "text/html").Refuses(400, 406);
        routes.MapMethods("/", [HttpMethods.Get, HttpMethods.Head], (HttpContext context, CancellationToken ct) => Home(context, catalog, options, ct)).ExcludeFromDescription();
    }

    private static async Task<IResult> Search(HttpContext context, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct)
    {
        // format is the name of a facet here, so only Accept chooses the representation.
        if (Negotiation.ByAccept(context.Request, Offered) is not { } representation)
        {
            return Problems.NotAcceptable(Offered.Select(static offer => offer.MediaType));
        }

        var language = Negotiation.Language(context);
        var (question, problem) = SearchBinding.Read(context.Request, language, options.MaxPageSize);
        if (question is null)
        {
            return problem!; // one of the two is there
        }

        context.Response.Headers.Vary = "Accept, Accept-Language, Authorization, Cookie";
        context.Response.Headers.CacheControl = "private, no-cache";
        return await catalog.Reader.Search(context.Actor(), question, ct) switch
        {
            SearchOutcome.Refused refused => Problems.Question(refused.Report),
            SearchOutcome.Answered answered when representation == RecordFormats.Json => new SearchResult(answered.Answer, options.CatalogUrl),
            SearchOutcome.Answered answered => new RazorComponentResult<SearchPage>(new
            {
                Model = SearchPageBuilder.Build(answered.Answer, question, Texts.In(language), context.Request.Path + context.Request.QueryString, options),
            }),
            var outcome => throw new InvalidOperationException($"No answer for {outcome}."),
        };
    }

    private static async Task<IResult> Home(HttpContext context, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct)
    {
        var texts = Texts.In(Negotiation.Language(context));
        var everything = new SearchQuestion { Size = 0, FacetSize = 8, Language = texts.Language };
        if (await catalog.Reader.Search(context.Actor(), everything, ct) is not SearchOutcome.Answered { Answer: var answer })
        {
            throw new InvalidOperationException("The empty search was refused.");
        }

        string[] shown = [Facets.Domain, Facets.AccessLevel, Facets.Readiness];
        return new RazorComponentResult<HomePage>(new
        {
            Texts = texts,
            CatalogName = options.Name,
            Address = context.Request.Path + context.Request.QueryString,
            answer.Total,
            Facets = (IReadOnlyList<FacetBox>)[.. answer.Facets.Where(facet => shown.Contains(facet.Name)).Select(facet => SearchPageBuilder.Box(facet, everything, texts, "/datasets"))],
            JsonLd = SearchPageBuilder.CatalogJsonLd(options),
        });
    }
}
