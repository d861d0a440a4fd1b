using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Crosswalks.Preflight;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Records;

/// <summary>Create, read, change and withdraw one record.</summary>
internal static class RecordEndpoints
{
    public static void MapRecords(this IEndpointRouteBuilder routes, MetadataCatalog catalog, RecordView view, MetaCatalogOptions options)
    {
        var group = routes.MapGroup("/datasets").WithTags("Records");
        group.MapPost("", (HttpContext context, string? state, CancellationToken ct) => Create(context, state, catalog, options, ct))
            .Describe("createRecord", "Register a dataset", "The body is plain JSON, a format of RDF, or a foreign format that a crosswalk reads: by its exact media type, or by its content with a generic one such as application/xml or application/octet-stream. What a foreign document says and the record has no place for is told in the findings (crosswalk:…). A draft may have errors; publishing takes none.")
            .TakesRecord().Receipt(201).Refuses(400, 401, 403, 409, 413, 415, 422);
        group.MapMethods("/{id}", [HttpMethods.Get, HttpMethods.Head], (HttpContext context, string id, CancellationToken ct) => Read(context, id, catalog, view, ct))
            .Describe("getRecord", "Read a dataset", "As JSON, a format of RDF, a foreign format or a page, by Accept or ?format=. /datasets/{id}/losses tells what a foreign format does not carry.")
            .GivesRecord().Refuses(404, 406, 410);
        group.MapPut("/{id}", (HttpContext context, string id, CancellationToken ct) => Replace(context, id, catalog, options, ct))
            .Describe("replaceRecord", "Replace the description", "If-Match is required. The state stays as it is.")
            .TakesRecord().Receipt(200).Refuses(400, 401, 403, 404, 409, 410, 412, 413, 415, 422, 428);
        group.MapPatch("/{id}", (HttpContext context, string id, CancellationToken ct) => Patch(context, id, catalog, options, ct))
            .Describe("patchRecord", "Change parts of the description", "JSON Merge Patch (RFC 7396) on the JSON form. If-Match is required.")
            .TakesPatch().Receipt(200).Refuses(400, 401, 403, 404, 409, 410, 412, 413, 415, 422, 428);
        group.MapDelete("/{id}", (HttpContext context, string id, string? reason, CancellationToken ct) => Withdraw(context, id, reason, catalog, options, ct))
            .Describe("withdrawRecord", "Withdraw a dataset", "A tombstone stays: the address answers 410 with what was there, when and why. If-Match is required.")
            .Gives(204).Refuses(401, 403, 404, 409, 410, 412, 428);
        group.MapPut("/{id}/state", (HttpContext context, string id, CancellationToken ct) => ChangeState(context, id, catalog, options, ct))
            .Describe("changeState", "Hand in, publish, return or withdraw", "Body: {\"state\": \"published\", \"note\": \"…\"}. If-Match is required. Publishing checks the description again.")
            .TakesState().Receipt(200).Refuses(400, 401, 403, 404, 409, 410, 412, 415, 422, 428);
        group.MapGet("/{id}/revisions", (HttpContext context, string id, CancellationToken ct) => History(context, id, catalog, options, ct))
            .Describe("listRevisions", "List the revisions", "Oldest first; as many as the actor may see.").GivesJson().Refuses(404);
        group.MapGet("/{id}/revisions/{number:int}", (HttpContext context, string id, int number, CancellationToken ct) => ReadRevision(context, id, number, catalog, view, ct))
            .Describe("getRevision", "Read a revision", "In the same forms as the record itself.").GivesRecord().Refuses(404, 406);
        group.MapGet("/{id}/losses", (HttpContext context, string id, string? format, CancellationToken ct) => Losses(context, id, format, catalog, options, ct))
            .Describe("getLosses", "Read what a foreign format does not carry", "The loss report of writing the dataset in the format: statements not carried, values changed, values put in because the format demands them.").GivesJson().Refuses(400, 404);
        group.MapGet("/{id}/preflight", (HttpContext context, string id, string? target, CancellationToken ct) => Preflight(context, id, target, catalog, options, ct))
            .Describe("getPreflight", "Ask what another service would do with a dataset", "The would-be verdict of a target (irdb, weko3, datacite, jalc, dcat-ap, dataset-search): whether it would take the dataset, and what it would reject, drop or change.").GivesJson().Refuses(400, 404);
        group.MapGet("/{id}/linkset", (HttpContext context, string id, CancellationToken ct) => LinkSet(context, id, catalog, view, ct))
            .Describe("getLinkset", "Read the links of a dataset", "A linkset (RFC 9264) for FAIR Signposting level 2.").GivesLinkset().Refuses(404);
    }

    private static async Task<IResult> Create(HttpContext context, string? state, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct)
    {
        var target = RecordState.Draft;
        if (state is not null && (!RecordStates.TryParse(state, out target) || target == RecordState.Withdrawn))
        {
            return Problems.InvalidParameter("state", state, "draft, in-review, published");
        }

        var (submission, problem) = await SubmissionBinding.Read(context.Request, options, ct);
        if (submission is null)
        {
            return problem!; // one of the two is there
        }

        return SaveAnswers.Of(await catalog.Editor.Create(context.Actor(), submission, target, ct), context.Actor(), options.CatalogUrl);
    }

    private static async Task<IResult> Read(HttpContext context, string id, MetadataCatalog catalog, RecordView view, CancellationToken ct) =>
        RecordId.TryParse(id, out var recordId)
            ? await view.Of(context, await catalog.Reader.Read(context.Actor(), recordId, ct), ct)
            : Problems.NotFound();

    private static async Task<IResult> ReadRevision(HttpContext context, string id, int number, MetadataCatalog catalog, RecordView view, CancellationToken ct) =>
        RecordId.TryParse(id, out var recordId)
            ? await view.Of(context, await catalog.Reader.ReadRevision(context.Actor(), recordId, number, ct), ct)
            : Problems.NotFound();

    private static async Task<IResult> Replace(HttpContext context, string id, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct)
    {
        if (Target(context, id, out var recordId, out var expected) is { } refused)
        {
            return refused;
        }

        var (submission, problem) = await SubmissionBinding.Read(context.Request, options, ct);
        return submission is null
            ? problem! // one of the two is there
            : SaveAnswers.Of(await catalog.Editor.Replace(context.Actor(), recordId, submission, expected, ct), context.Actor(), options.CatalogUrl);
    }

    private static async Task<IResult> Patch(HttpContext context, string id, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct)
    {
        if (Target(context, id, out var recordId, out var expected) is { } refused)
        {
            return refused;
        }

        var (patch, problem) = await MergePatch.Read(context.Request, options.MaxBodyBytes, ct);
        if (patch is null)
        {
            return problem!; // one of the two is there
        }

        if (await catalog.Reader.Read(context.Actor(), recordId, ct) is not ReadOutcome.Found { Record: var record })
        {
            return Problems.NotFound();
        }

        // The patch was made on what the client read; the same tag guards what is read here.
        expected ??= record.Revision.Id;
        var merged = Submission.Json(patch.Apply(record.JsonLd));
        return SaveAnswers.Of(await catalog.Editor.Replace(context.Actor(), recordId, merged, expected, ct), context.Actor(), options.CatalogUrl);
    }

    private static async Task<IResult> Withdraw(HttpContext context, string id, string? reason, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct) =>
        Target(context, id, out var recordId, out var expected) is { } refused
            ? refused
            : SaveAnswers.Of(await catalog.Editor.Withdraw(context.Actor(), recordId, expected, reason, ct), context.Actor(), options.CatalogUrl);

    private static async Task<IResult> ChangeState(HttpContext context, string id, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct)
    {
        if (Target(context, id, out var recordId, out var expected) is { } refused)
        {
            return refused;
        }

        var (change, problem) = await StateChange.Read(context.Request, ct);
        return change is null
            ? problem! // one of the two is there
            : SaveAnswers.Of(await catalog.Editor.ChangeState(context.Actor(), recordId, change.State, expected, change.Note, ct), context.Actor(), options.CatalogUrl);
    }

    private static async Task<IResult> History(HttpContext context, string id, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct)
    {
        var revisions = RecordId.TryParse(id, out var recordId) ? await catalog.Reader.History(context.Actor(), recordId, ct) : [];
        return revisions.Count == 0 ? Problems.NotFound() : new HistoryResult(recordId, revisions, options.CatalogUrl);
    }

    private static async Task<IResult> Preflight(HttpContext context, string id, string? target, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct)
    {
        if (!RecordId.TryParse(id, out var recordId) || await catalog.Reader.Read(context.Actor(), recordId, ct) is not ReadOutcome.Found { Record: var record })
        {
            return Problems.NotFound();
        }

        return Preflights.Find(target) is { } known
            ? new PreflightResult(record, known, options.CatalogUrl)
            : Problems.InvalidParameter("target", target, string.Join(", ", Preflights.All.Select(static one => one.Name)));
    }

    private static async Task<IResult> Losses(HttpContext context, string id, string? format, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct)
    {
        if (!RecordId.TryParse(id, out var recordId) || await catalog.Reader.Read(context.Actor(), recordId, ct) is not ReadOutcome.Found { Record: var record })
        {
            return Problems.NotFound();
        }

        return format is not null && Crosswalks.Crosswalks.FindWriter(format) is { } writer
            ? new LossesResult(record, writer, options.CatalogUrl)
            : Problems.InvalidParameter("format", format, string.Join(", ", Crosswalks.Crosswalks.Writers.Select(static writer => writer.Name)));
    }

    private static async Task<IResult> LinkSet(HttpContext context, string id, MetadataCatalog catalog, RecordView view, CancellationToken ct) =>
        RecordId.TryParse(id, out var recordId) && await catalog.Reader.Read(context.Actor(), recordId, ct) is ReadOutcome.Found { Record: var record }
            ? new LinksetResult(view.LinksOf(record))
            : Problems.NotFound();

    // What every change needs before its body is read: a well-formed id, a token, and If-Match.
    private static ProblemResult? Target(HttpContext context, string id, out RecordId recordId, out RevisionId? expected)
    {
        expected = null;
        if (!RecordId.TryParse(id, out recordId))
        {
            return Problems.NotFound();
        }

        if (context.Actor().IsAnonymous)
        {
            return Problems.Unauthorized();
        }

        (var isPresent, expected) = ETags.Expected(context.Request);
        return isPresent ? null : Problems.PreconditionRequired();
    }
}
