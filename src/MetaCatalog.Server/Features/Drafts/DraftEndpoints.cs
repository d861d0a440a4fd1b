using System.Text;
using System.Text.Json;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.DataFiles.Drafts;
using MetaCatalog.Server.Features.Accounts;
using MetaCatalog.Server.Features.Records;
using MetaCatalog.Server.Http;
using MetaCatalog.Server.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Drafts;

/// <summary>From data files to a draft: by programs, and by a page where the suggestion is confirmed.</summary>
internal sealed class DraftEndpoints(MetadataCatalog catalog, MetaCatalogOptions options)
{
    private const string NewDraft = "/drafts/new";

    private static readonly IReadOnlyList<Representation> Offered = [RecordFormats.Json, RecordFormats.Html];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/drafts/from-file", (HttpContext context, CancellationToken ct) => FromFile(context, ct))
            .WithTags("Records")
            .Describe("suggestDraft", "Suggest a description from data files", "Looks into the file (CSV, TSV, JSON Lines, FASTQ, VCF, SAM, BAM, miniSEED 2 and 3, metadata documents, also in gzip, zip and tar) and answers with a draft that POST /datasets takes, where each value comes from and how sure it is (measured, stated, inferred, guessed), and what was seen of each file. Nothing is kept.")
            .Takes("file", "application/octet-stream", "multipart/form-data")
            .Query("name", "The file's name, when the body is the file itself.", "measurements.csv")
            .Gives(200, "object", "application/json", "text/html").Refuses(400, 401, 406, 413).DisableRequestTimeout();
        routes.MapGet(NewDraft, (HttpContext context) => Form(context)).ExcludeFromDescription();
        routes.MapPost("/drafts", (HttpContext context, CancellationToken ct) => Save(context, ct)).ExcludeFromDescription();
    }

    private async Task<IResult> FromFile(HttpContext context, CancellationToken ct)
    {
        if (Negotiation.Choose(context.Request, Offered) is not { } representation)
        {
            return Problems.NotAcceptable(Offered.Select(static offer => offer.MediaType));
        }

        if (context.Actor().IsAnonymous)
        {
            return Problems.Unauthorized();
        }

        var (files, problem) = await UploadedFile.Look(context.Request, options, ct);
        if (problem is not null)
        {
            return problem;
        }

        var suggestion = DraftSuggestion.Of(files);
        context.Response.Headers.CacheControl = "no-store";
        return representation == RecordFormats.Html
            ? Page(context, suggestion.Draft.ToJsonString(SuggestionText.Readable), suggestion, [])
            : new SuggestionResult(suggestion);
    }

    private IResult Form(HttpContext context) =>
        context.Actor().IsAnonymous ? Results.LocalRedirect(SignInEndpoints.AddressFor(context.Request)) : new RazorComponentResult<NewDraftPage>(new
        {
            Texts = Texts.In(Negotiation.Language(context)),
            CatalogName = options.Name,
            Address = NewDraft,
            Largest = options.MaxDataFileBytes,
        });

    private async Task<IResult> Save(HttpContext context, CancellationToken ct)
    {
        if (context.Actor().IsAnonymous)
        {
            return Problems.Unauthorized();
        }

        var (form, problem) = await SuggestionForm.Read(context.Request, options.MaxBodyBytes, ct);
        if (form is null)
        {
            return problem!; // one of the two is there
        }

        var outcome = await catalog.Editor.Create(context.Actor(), Submission.Json(Encoding.UTF8.GetBytes(form.Description())), RecordState.Draft, ct);
        return outcome switch
        {
            SaveOutcome.Committed saved => SeeOther(context, $"/datasets/{saved.Record.Id}"),
            SaveOutcome.Refused refused => Page(context, form.Json, null, refused.Report.Findings),
            _ => SaveAnswers.Of(outcome, context.Actor(), options.CatalogUrl),
        };
    }

    private RazorComponentResult<SuggestionPage> Page(HttpContext context, string json, DraftSuggestion? suggestion, IReadOnlyList<Finding> faults) => new(new
    {
        Texts = Texts.In(Negotiation.Language(context)),
        CatalogName = options.Name,
        Address = NewDraft,
        Json = json,
        Draft = SuggestionText.Parse(json),
        Suggestion = suggestion,
        Faults = faults,
    });

    private static IResult SeeOther(HttpContext context, string address)
    {
        context.Response.Headers.Location = address;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>The suggestion as JSON.</summary>
    private sealed class SuggestionResult(DraftSuggestion suggestion) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = "application/json";
            await using var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonOutput.Options);
            SuggestionJson.Write(writer, suggestion);
            await writer.FlushAsync(httpContext.RequestAborted);
        }
    }
}
