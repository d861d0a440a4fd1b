using System.Globalization;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Requests;
using MetaCatalog.Catalog.Access.Use;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Server.Features.Records;
using MetaCatalog.Server.Http;
using MetaCatalog.Server.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Requests;

/// <summary>Asking for access, deciding, taking back: by programs and by pages at the same addresses.</summary>
internal sealed class RequestEndpoints(MetadataCatalog catalog, TimeProvider clock, MetaCatalogOptions options)
{
    private const int UsualSize = 50;
    private const string Sizes = "Requests in a part, 1 to 200.";
    private const string After = "The request after which to go on: in next of the part before.";
    private const string States = "waiting, granted, refused, withdrawn, revoked";

    private static readonly IReadOnlyList<Representation> Offered = [RecordFormats.Json, RecordFormats.Html];

    public void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").WithTags("Access");
        group.MapGet("/datasets/{id}/requests/new", (HttpContext context, string id, CancellationToken ct) => AskForm(context, id, ct)).ExcludeFromDescription();
        group.MapPost("/datasets/{id}/requests", (HttpContext context, string id, CancellationToken ct) => Ask(context, id, ct))
            .Describe("requestAccess", "Ask for the data of a dataset", "For registered, restricted and controlled data. Registered data are granted as soon as the terms are accepted; else the steward or the committee decides. A grant shows the addresses of this dataset's data to this caller until it expires. With an Idempotency-Key a repeated question is the same request.")
            .Takes("request", RequestFields.MediaTypes).Gives(201, "object", "application/json").Gives(200, "object", "application/json").Refuses(400, 401, 404, 409, 413, 415, 422, 429);
        group.MapGet("/requests", (HttpContext context, CancellationToken ct) => Mine(context, ct))
            .Describe("listMyRequests", "List one's own access requests", "Latest first, as far as their datasets can still be seen; next leads on.").Query("size", Sizes, "50").Query("after", After, "")
            .Gives(200, "object", "application/json", "text/html").Refuses(400, 401, 406);
        group.MapGet("/requests/queue", (HttpContext context, string? state, CancellationToken ct) => Queue(context, state, ct))
            .Describe("listRequestsToDecide", "List access requests to decide", $"For stewards and committees; those that have waited longest first. {States}; waiting when left out; next leads on.").Query("size", Sizes, "50").Query("after", After, "")
            .Gives(200, "object", "application/json", "text/html").Refuses(400, 401, 403, 406);
        group.MapGet("/requests/{id}", (HttpContext context, string id, CancellationToken ct) => Read(context, id, ct))
            .Describe("getRequest", "Read an access request", "One's own, or any for who decides.").Gives(200, "object", "application/json", "text/html").Refuses(401, 404, 406);
        group.MapPost("/requests/{id}/decision", (HttpContext context, string id, CancellationToken ct) => Decide(context, id, ct))
            .Describe("decideRequest", "Grant or refuse access", "A refusal needs a reason. Without expires a grant ends after a year, or when the time limit of the DUO conditions does.").Takes("decision", RequestFields.MediaTypes).GivesJson().Refuses(400, 401, 403, 404, 409, 415, 422);
        group.MapPost("/requests/{id}/withdrawal", (HttpContext context, string id, CancellationToken ct) => Withdraw(context, id, ct))
            .Describe("withdrawRequest", "Take one's own request back", "Waiting or granted; the addresses of the data are out of sight at once.").GivesJson().Refuses(401, 403, 404, 409);
        group.MapPost("/requests/{id}/revocation", (HttpContext context, string id, CancellationToken ct) => Revoke(context, id, ct))
            .Describe("revokeGrant", "Take a grant back", "The addresses of the data are out of sight at once.").Takes("revocation", RequestFields.MediaTypes).GivesJson().Refuses(400, 401, 403, 404, 409, 415, 422);
        group.MapGet("/audit", (HttpContext context, long? after, int? limit) => Audit(context, after, limit))
            .Describe("readAudit", "Read the audit of tokens and requests", "Every token made or revoked and every step of every request, in order. Revisions of datasets are in their own histories. For administrators.").GivesJson().Refuses(401, 403);
    }

    private async Task<IResult> AskForm(HttpContext context, string id, CancellationToken ct)
    {
        if (context.Actor().IsAnonymous && RecordId.TryParse(id, out var recordId) && await catalog.Reader.Read(context.Actor(), recordId, ct) is ReadOutcome.Found)
        {
            return Results.LocalRedirect(Accounts.SignInEndpoints.AddressFor(context.Request));
        }

        return await AskPage(context, id, null, null, ct);
    }

    private async Task<IResult> AskPage(HttpContext context, string id, RequestFields? sent, ValidationReport? report, CancellationToken ct)
    {
        var (actor, texts) = (context.Actor(), Texts.In(Negotiation.Language(context)));
        if (!RecordId.TryParse(id, out var recordId) || await catalog.Reader.Read(actor, recordId, ct) is not ReadOutcome.Found { Record: var record })
        {
            return Problems.NotFound();
        }

        var purpose = UsePurposes.Find(sent?.Text("purpose") ?? context.Request.Query["purpose"].FirstOrDefault());
        var user = UseCodes.UserKindOf(sent?.Text("user") ?? context.Request.Query["user"].FirstOrDefault());
        var answers = purpose is null ? [] : await catalog.Requests.MayUse(actor, recordId, [purpose], user, ct) ?? [];
        return new RazorComponentResult<AskPage>(new
        {
            Texts = texts,
            CatalogName = options.Name,
            Address = $"/datasets/{recordId}/requests/new{context.Request.QueryString}",
            Record = RecordHead.Of(record, texts),
            Purpose = purpose,
            User = user,
            Answer = answers.Count > 0 ? answers[0] : null,
            Statement = sent?.Text("statement") ?? "",
            Affiliation = sent?.Text("affiliation") ?? "",
            Faults = report?.Findings ?? [],
        })
        { StatusCode = report is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };
    }

    private async Task<IResult> Ask(HttpContext context, string id, CancellationToken ct)
    {
        if (!RecordId.TryParse(id, out var recordId))
        {
            return Problems.NotFound();
        }

        var (fields, problem) = await RequestFields.Read(context.Request, ct);
        if (fields is null)
        {
            return problem!; // one of the two is there
        }

        var question = new AccessQuestion(fields.Text("purpose"), fields.Text("statement") ?? "", fields.IsSet("acceptsTerms"))
        {
            User = UseCodes.UserKindOf(fields.Text("user")),
            Affiliation = fields.Text("affiliation"),
            Key = context.Request.Headers["Idempotency-Key"].FirstOrDefault() ?? fields.Text("key"),
        };
        var outcome = await catalog.Requests.Ask(context.Actor(), recordId, question, ct);
        return outcome is RequestOutcome.Refused refused && RequestFields.IsForm(context.Request)
            ? await AskPage(context, id, fields, refused.Report, ct)
            : await Answer(context, outcome, StatusCodes.Status201Created, ct);
    }

    private async Task<IResult> Decide(HttpContext context, string id, CancellationToken ct)
    {
        if (Target(context, id, out var requestId) is { } refused)
        {
            return refused;
        }

        var (fields, problem) = await RequestFields.Read(context.Request, ct);
        if (fields is null)
        {
            return problem!; // one of the two is there
        }

        var decision = fields.Text("decision");
        if (decision is not ("grant" or "refuse"))
        {
            return Problems.InvalidParameter("decision", decision, "grant, refuse");
        }

        if (!TryReadExpiry(fields.Text("expires"), out var expires))
        {
            return Problems.InvalidParameter("expires", fields.Text("expires"), "a date such as 2027-04-01, or a date and time such as 2027-04-01T00:00:00Z");
        }

        return await Answer(context, await catalog.Requests.Decide(context.Actor(), requestId, new AccessDecision(decision == "grant", fields.Text("reason"), expires), ct), StatusCodes.Status200OK, ct);
    }

    private async Task<IResult> Withdraw(HttpContext context, string id, CancellationToken ct) =>
        Target(context, id, out var requestId) is { } refused
            ? refused
            : await Answer(context, await catalog.Requests.Withdraw(context.Actor(), requestId, ct), StatusCodes.Status200OK, ct);

    private async Task<IResult> Revoke(HttpContext context, string id, CancellationToken ct)
    {
        if (Target(context, id, out var requestId) is { } refused)
        {
            return refused;
        }

        var (fields, problem) = await RequestFields.Read(context.Request, ct);
        return fields is null
            ? problem! // one of the two is there
            : await Answer(context, await catalog.Requests.Revoke(context.Actor(), requestId, fields.Text("reason") ?? "", ct), StatusCodes.Status200OK, ct);
    }

    private async Task<IResult> Read(HttpContext context, string id, CancellationToken ct)
    {
        if (Visitor(context) is { } turnedAway)
        {
            return turnedAway;
        }

        return RequestId.TryParse(id, out var requestId) && await catalog.Requests.Read(context.Actor(), requestId, ct) is { } request
            ? await Show(context, request, StatusCodes.Status200OK, null, ct)
            : Problems.NotFound();
    }

    private async Task<IResult> Mine(HttpContext context, CancellationToken ct) =>
        Visitor(context) ?? await List(context, null, (after, size) => catalog.Requests.Mine(context.Actor(), after, size, ct), ct);

    private async Task<IResult> Queue(HttpContext context, string? state, CancellationToken ct)
    {
        if (Visitor(context) is { } turnedAway)
        {
            return turnedAway;
        }

        if (!AccessPolicy.MayDecide(context.Actor()))
        {
            return Problems.Forbidden("the right to decide access requests");
        }

        var wanted = Enum.GetValues<RequestState>().Where(static known => known != RequestState.Expired).Cast<RequestState?>().FirstOrDefault(known => known!.Value.Code() == (state ?? "waiting")); // none is null
        return wanted is null
            ? Problems.InvalidParameter("state", state, States)
            : await List(context, wanted, (after, size) => catalog.Requests.Queue(context.Actor(), wanted.Value, after, size, ct), ct);
    }

    private IResult Audit(HttpContext context, long? after, int? limit)
    {
        var actor = context.Actor();
        if (!actor.May(Scopes.Administer))
        {
            return actor.IsAnonymous ? Problems.Unauthorized() : Problems.Forbidden("the right to administer");
        }

        return Results.Json(new { acts = catalog.Requests.Audit(actor, after ?? 0, limit ?? 100) }, JsonOutput.SerializerOptions);
    }

    private async Task<IResult> List(HttpContext context, RequestState? queue, Func<RequestId?, int, ValueTask<RequestPart?>> read, CancellationToken ct)
    {
        var (size, after) = (context.Request.Query["size"].ToString(), context.Request.Query["after"].ToString());
        var count = UsualSize;
        if (size.Length > 0 && !(int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count is >= 1 and <= RequestPart.MostRequests))
        {
            return Problems.InvalidParameter("size", size, "1 to 200");
        }

        var isNone = !RequestId.TryParse(after, out var last);
        if ((isNone && after.Length > 0) || await read(isNone ? null : last, count) is not { } part)
        {
            return Problems.InvalidParameter("after", after, "a request of this list");
        }

        var next = part.Next is { } id ? context.Request.Path + QueryString.Create([.. Kept(context.Request, "state"), new("size", count.ToString(CultureInfo.InvariantCulture)), new("after", id.Value)]).ToString() : null;
        return await List(context, part.Requests, queue, next, ct);
    }

    private static IEnumerable<KeyValuePair<string, string?>> Kept(HttpRequest request, string name) =>
        request.Query[name].FirstOrDefault() is { Length: > 0 } value ? [new(name, value)] : [];

    private async Task<IResult> List(HttpContext context, IReadOnlyList<AccessRequest> requests, RequestState? queue, string? next, CancellationToken ct)
    {
        var texts = Texts.In(Negotiation.Language(context));
        List<RequestView> views = [];
        foreach (var request in requests)
        {
            views.Add(await View(context, request, texts, ct));
        }

        return Negotiation.Choose(context.Request, Offered) switch
        {
            null => Problems.NotAcceptable(Offered.Select(static offer => offer.MediaType)),
            var chosen when chosen == RecordFormats.Json => new RequestsResult(StatusCodes.Status200OK, views, true, options.CatalogUrl) { Next = next },
            _ => new RazorComponentResult<RequestsPage>(new
            {
                Texts = texts,
                CatalogName = options.Name,
                Address = context.Request.Path + context.Request.QueryString,
                Requests = (IReadOnlyList<RequestView>)views,
                Queue = queue,
                Next = next,
                MayDecide = AccessPolicy.MayDecide(context.Actor()),
            }),
        };
    }

    private async Task<IResult> Answer(HttpContext context, RequestOutcome outcome, int status, CancellationToken ct) => outcome switch
    {
        RequestOutcome.Done { Request: var request } when RequestFields.IsForm(context.Request) => SeeOther(context, $"/requests/{request.Id}"),
        RequestOutcome.Done done => await Show(context, done.Request, done.IsNew ? status : StatusCodes.Status200OK, null, ct),
        RequestOutcome.Refused refused when RequestFields.IsForm(context.Request) && context.Request.RouteValues["id"] is string id && RequestId.TryParse(id, out var requestId)
            && await catalog.Requests.Read(context.Actor(), requestId, ct) is { } request => await Show(context, request, StatusCodes.Status422UnprocessableEntity, refused.Report, ct),
        RequestOutcome.Refused refused => Problems.Refused(refused.Report),
        RequestOutcome.Conflict conflict => Problems.Conflict($"The request {conflict.Request.Id} is {conflict.Request.StateAt(clock.GetUtcNow()).Code()}."),
        RequestOutcome.KeyReused => Problems.Conflict("The Idempotency-Key was used for another question."),
        RequestOutcome.TooMany many => Problems.TooMany(string.Create(CultureInfo.InvariantCulture, $"At most {many.Most} requests wait at once. Wait for a decision, or withdraw one.")),
        RequestOutcome.NothingToAsk nothing => Problems.Conflict($"There is nothing to ask for: the access level is {nothing.Level.Code()}."),
        RequestOutcome.Unknown => Problems.Unauthorized(),
        RequestOutcome.Forbidden => context.Actor().IsAnonymous ? Problems.Unauthorized() : Problems.Forbidden("the right to decide access requests, or to have asked oneself"),
        _ => Problems.NotFound(),
    };

    private async Task<IResult> Show(HttpContext context, AccessRequest request, int status, ValidationReport? report, CancellationToken ct)
    {
        var texts = Texts.In(Negotiation.Language(context));
        var view = await View(context, request, texts, ct);
        var isPage = RequestFields.IsForm(context.Request) || (HttpMethods.IsGet(context.Request.Method) && Negotiation.Choose(context.Request, Offered) == RecordFormats.Html);
        return isPage
            ? new RazorComponentResult<RequestPage>(new
            {
                Texts = texts,
                CatalogName = options.Name,
                Address = $"/requests/{request.Id}",
                View = view,
                Answer = UsePurposes.Find(request.Purpose) is { } purpose && await catalog.Requests.MayUse(context.Actor(), request.Record, [purpose], request.User, ct) is [var answer] ? answer : null,
                Faults = report?.Findings ?? [],
            })
            { StatusCode = status }
            : new RequestsResult(status, [view], false, options.CatalogUrl);
    }

    private async Task<RequestView> View(HttpContext context, AccessRequest request, Texts texts, CancellationToken ct)
    {
        var outcome = await catalog.Reader.Read(context.Actor(), request.Record, ct);
        var (card, level) = outcome switch
        {
            ReadOutcome.Found found => (found.Record.Card, found.Record.AccessLevel),
            ReadOutcome.Withdrawn withdrawn => (withdrawn.Tombstone.Card, AccessLevel.MetadataOnly),
            _ => (new RecordCard(), AccessLevel.MetadataOnly),
        };
        return RequestView.Of(request, card, level, context.Actor(), clock.GetUtcNow(), texts, options.ZoneOffset);
    }

    private static ProblemResult? Target(HttpContext context, string id, out RequestId requestId)
    {
        var isOne = RequestId.TryParse(id, out requestId);
        return context.Actor().IsAnonymous ? Problems.Unauthorized() : isOne ? null : Problems.NotFound();
    }

    // Programs are told that a token is needed; people are shown where to sign in.
    private static IResult? Visitor(HttpContext context) =>
        !context.Actor().IsAnonymous ? null
        : Negotiation.Choose(context.Request, Offered) == RecordFormats.Html ? Results.LocalRedirect(Accounts.SignInEndpoints.AddressFor(context.Request))
        : Problems.Unauthorized();

    private static IResult SeeOther(HttpContext context, string address)
    {
        context.Response.Headers.Location = address;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    // A day ends a grant where it begins in the catalog's zone, as everywhere.
    private bool TryReadExpiry(string? text, out DateTimeOffset? expires)
    {
        expires = text is null ? null : RecordDate.Read(text, options.ZoneOffset) is { Precision: >= DatePrecision.Day } date ? date.Start : null;
        return text is null || expires is not null;
    }
}
