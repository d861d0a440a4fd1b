using System.Globalization;
using System.Text.Json;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Accounts;

/// <summary>API tokens: make, list, revoke. For administrators.</summary>
internal static class TokenEndpoints
{
    private const int Limit = 16 * 1024;
    private const string Roles = "reader, steward, administrator, committee";
    private const string ScopeNames = "readAll, write, publish, decide, administer";

    public static void MapTokens(this IEndpointRouteBuilder routes, TokenStore tokens)
    {
        var group = routes.MapGroup("/tokens").WithTags("Accounts").AddEndpointFilter(static async (context, next) =>
            context.HttpContext.Actor().May(Scopes.Administer) ? await next(context)
            : context.HttpContext.Actor().IsAnonymous ? Problems.Unauthorized() : Problems.Forbidden("the right to administer"));
        group.MapPost("", (HttpContext context, CancellationToken ct) => Create(context, tokens, ct))
            .Describe("createToken", "Make an API token", "The secret is in the answer and nowhere else.").Takes("token", "application/json").Gives(201, "object", "application/json").Refuses(400, 401, 403, 415);
        group.MapGet("", (HttpContext context) => Results.Json(tokens.List(context.Actor()).Select(View), JsonOutput.SerializerOptions))
            .Describe("listTokens", "List the API tokens", "All tokens ever made, without their secrets.").GivesJson().Refuses(401, 403);
        group.MapDelete("/{id}", async (HttpContext context, string id) => await tokens.Revoke(context.Actor(), id) ? Results.NoContent() : Problems.NotFound())
            .Describe("revokeToken", "Revoke an API token", "It is useless from then on.").Gives(204).Refuses(401, 403, 404);
    }

    private static async Task<IResult> Create(HttpContext context, TokenStore tokens, CancellationToken ct)
    {
        if (!context.Request.HasJsonContentType())
        {
            return Problems.UnsupportedMediaType(context.Request.ContentType, ["application/json"]);
        }

        var (bytes, problem) = await RequestBody.Read(context.Request, Limit, ct);
        if (problem is not null)
        {
            return problem;
        }

        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 4, AllowDuplicateProperties = false });
            return document.RootElement.ValueKind == JsonValueKind.Object ? await Create(context.Actor(), document.RootElement, tokens) : Problems.BrokenRequest("The body is a JSON object.");
        }
        catch (JsonException fault)
        {
            return Problems.BrokenRequest($"The body is no JSON: {fault.Message}");
        }
    }

    private static async Task<IResult> Create(Actor actor, JsonElement body, TokenStore tokens)
    {
        var name = Text(body, "name");
        if (string.IsNullOrWhiteSpace(name) || name.Length > 200)
        {
            return Problems.InvalidParameter("name", name, "1 to 200 characters");
        }

        var roleText = Text(body, "role") ?? "reader";
        if (!Roles.Split(", ").Contains(roleText) || !Enum.TryParse<Role>(roleText, ignoreCase: true, out var role))
        {
            return Problems.InvalidParameter("role", roleText, Roles);
        }

        if (ReadScopes(body) is not { } scopes)
        {
            return Problems.InvalidParameter("scopes", body.GetProperty("scopes").ToString(), ScopeNames);
        }

        var expires = Text(body, "expires");
        DateTimeOffset? end = null;
        if (expires is not null)
        {
            if (!DateTimeOffset.TryParse(expires, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed))
            {
                return Problems.InvalidParameter("expires", expires, "a date and time such as 2027-04-01T00:00:00Z");
            }

            end = parsed;
        }

        var issued = await tokens.Create(actor, name, role, scopes, end);
        return Results.Json(new { token = View(issued.Token), secret = issued.Secret }, JsonOutput.SerializerOptions, statusCode: StatusCodes.Status201Created);
    }

    private static Scopes? ReadScopes(JsonElement body)
    {
        if (!body.TryGetProperty("scopes", out var list))
        {
            return Scopes.All;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var scopes = Scopes.None;
        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String || !ScopeNames.Split(", ").Contains(item.GetString()) || !Enum.TryParse<Scopes>(item.GetString(), ignoreCase: true, out var scope))
            {
                return null;
            }

            scopes |= scope;
        }

        return scopes;
    }

    private static object View(ApiToken token) => new
    {
        token.Id,
        token.Name,
        Role = JsonNamingPolicy.CamelCase.ConvertName(token.Role.ToString()),
        Scopes = ScopeNames.Split(", ").Where(name => token.Scopes.HasFlag(Enum.Parse<Scopes>(name, ignoreCase: true))),
        token.Created,
        token.Expires,
        token.Revoked,
    };

    private static string? Text(JsonElement body, string name) => body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
