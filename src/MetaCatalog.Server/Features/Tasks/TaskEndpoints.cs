using System.Text.Json;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access.Tasks;
using MetaCatalog.Server.Features.Accounts;
using MetaCatalog.Server.Features.Records;
using MetaCatalog.Server.Http;
using MetaCatalog.Server.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Tasks;

/// <summary>What comes due.</summary>
internal static class TaskEndpoints
{
    private const int UsualDays = 30;

    private static readonly IReadOnlyList<Representation> Offered = [RecordFormats.Json, RecordFormats.Html];

    public static void MapTasks(this IEndpointRouteBuilder routes, MetadataCatalog catalog, MetaCatalogOptions options) =>
        routes.MapGet("/tasks", (HttpContext context, CancellationToken ct) => List(context, catalog, options, ct))
            .WithTags("Access")
            .Describe("listTasks", "List what comes due", "For stewards: requests that wait, grants, reviews and embargoes that end within the days, records in review, drafts that would be refused. For committees: requests and grants. For everybody else: their own grants.")
            .Query("days", "How many days ahead, 0 to 366.", "30")
            .Gives(200, "object", "application/json", "text/html").Refuses(400, 401, 406);

    private static async Task<IResult> List(HttpContext context, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct)
    {
        if (Negotiation.Choose(context.Request, Offered) is not { } representation)
        {
            return Problems.NotAcceptable(Offered.Select(static offer => offer.MediaType));
        }

        var asked = context.Request.Query["days"].ToString();
        if (!TryReadDays(asked, out var days))
        {
            return Problems.InvalidParameter("days", asked, $"0 to {StewardTasks.MostDays}");
        }

        if (context.Actor().IsAnonymous)
        {
            return representation == RecordFormats.Html ? Results.LocalRedirect(SignInEndpoints.AddressFor(context.Request)) : Problems.Unauthorized();
        }

        var texts = Texts.In(Negotiation.Language(context));
        var groups = await catalog.Tasks.Of(context.Actor(), days, ct);
        context.Response.Headers.CacheControl = "private, no-store";
        return representation == RecordFormats.Json ? new TasksResult(groups, options.CatalogUrl) : new RazorComponentResult<TasksPage>(new
        {
            Texts = texts,
            CatalogName = options.Name,
            Address = context.Request.Path + context.Request.QueryString,
            Groups = groups,
            Days = days,
            Zone = options.ZoneOffset,
        });
    }

    private static bool TryReadDays(string text, out int days)
    {
        days = UsualDays;
        return text.Length == 0
            || (int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out days) && days <= StewardTasks.MostDays);
    }

    private sealed class TasksResult(IReadOnlyList<TaskGroup> groups, string publicUrl) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = "application/json";
            await using var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonOutput.Options);
            writer.WriteStartObject();
            writer.WriteStartArray("groups");
            foreach (var group in groups)
            {
                Write(writer, group);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            await writer.FlushAsync(httpContext.RequestAborted);
        }

        private void Write(Utf8JsonWriter writer, TaskGroup group)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(group.Kind.ToString()));
            writer.WriteNumber("total", group.Total);
            writer.WriteStartArray("tasks");
            foreach (var task in group.Tasks)
            {
                writer.WriteStartObject();
                writer.WriteString("due", task.Due.UtcDateTime);
                writer.WriteString("record", $"{publicUrl}/datasets/{task.Record}");
                JsonOutput.WriteTexts(writer, "titles", task.Card.Titles);
                if (task.Request is { } request)
                {
                    writer.WriteString("request", $"{publicUrl}/requests/{request.Id}");
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }
    }
}
