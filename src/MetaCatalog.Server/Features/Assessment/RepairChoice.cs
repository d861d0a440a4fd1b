using System.Text.Json;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment.Repairs;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Features.Assessment;

/// <summary>Which repairs somebody chose, and on which revision.</summary>
/// <param name="Actor">Who chose: the owner of the token in the header, or who is signed in to the page.</param>
/// <param name="Repairs">Identifiers of repairs.</param>
/// <param name="Expected">The revision previewed; null for any (If-Match: *).</param>
/// <param name="IsForm">Whether the page's form was sent.</param>
internal sealed record RepairChoice(Actor Actor, IReadOnlyList<string> Repairs, RevisionId? Expected, bool IsForm)
{
    private const int Limit = 16 * 1024;

    public static Task<(RepairChoice? Choice, ProblemResult? Problem)> Read(HttpContext context, CancellationToken ct) =>
        context.Request.HasFormContentType ? ReadForm(context, ct)
        : context.Request.HasJsonContentType() ? ReadJson(context, ct)
        : Task.FromResult<(RepairChoice?, ProblemResult?)>((null, Problems.UnsupportedMediaType(context.Request.ContentType, ["application/json", "application/x-www-form-urlencoded"])));

    private static async Task<(RepairChoice?, ProblemResult?)> ReadJson(HttpContext context, CancellationToken ct)
    {
        if (context.Actor().IsAnonymous)
        {
            return (null, Problems.Unauthorized());
        }

        var (isPresent, expected) = ETags.Expected(context.Request);
        if (!isPresent)
        {
            return (null, Problems.PreconditionRequired());
        }

        var (bytes, problem) = await RequestBody.Read(context.Request, Limit, ct);
        return problem is not null ? (null, problem) : Checked(context.Actor(), Names(bytes), expected, isForm: false);
    }

    private static async Task<(RepairChoice?, ProblemResult?)> ReadForm(HttpContext context, CancellationToken ct)
    {
        if (context.Actor().IsAnonymous)
        {
            return (null, Problems.Unauthorized());
        }

        var (bytes, problem) = await RequestBody.Read(context.Request, Limit, ct);
        if (problem is not null)
        {
            return (null, problem);
        }

        var form = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(System.Text.Encoding.UTF8.GetString(bytes));
        return RevisionId.TryParse(form["revision"].ToString(), out var revision)
            ? Checked(context.Actor(), [.. form["repair"].OfType<string>()], revision, isForm: true)
            : (null, Problems.PreconditionRequired());
    }

    private static (RepairChoice?, ProblemResult?) Checked(Actor actor, IReadOnlyList<string>? names, RevisionId? expected, bool isForm)
    {
        var known = RepairAdvisor.All.Select(static repair => repair.Id).ToList();
        if (names is not { Count: > 0 })
        {
            return (null, Problems.InvalidParameter("repairs", null, string.Join(", ", known)));
        }

        return names.FirstOrDefault(name => !known.Contains(name)) is { } unknown
            ? (null, Problems.InvalidParameter("repairs", unknown, string.Join(", ", known)))
            : (new RepairChoice(actor, names, expected, isForm), null);
    }

    private static List<string>? Names(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 4 });
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("repairs", out var names) && names.ValueKind == JsonValueKind.Array
                ? [.. names.EnumerateArray().Where(static name => name.ValueKind == JsonValueKind.String).Select(static name => name.GetString()!)] // a string it is
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
