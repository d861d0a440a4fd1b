using MetaCatalog.Catalog.Access;
using MetaCatalog.Server.Features.Requests;
using MetaCatalog.Server.Http;
using MetaCatalog.Server.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Accounts;

/// <summary>Signing in to the pages with an API token, and out again.</summary>
internal static class SignInEndpoints
{
    private const string Page = "/sign-in";

    public static void MapSignIn(this IEndpointRouteBuilder routes, TokenStore tokens, Sessions sessions, MetaCatalogOptions options)
    {
        routes.MapGet(Page, (HttpContext context) => Form(context, options, isWrong: false)).ExcludeFromDescription();
        routes.MapPost(Page, (HttpContext context, CancellationToken ct) => SignIn(context, tokens, sessions, options, ct)).ExcludeFromDescription();
        routes.MapPost("/sign-out", (HttpContext context) => SignOut(context)).ExcludeFromDescription();
    }

    /// <summary>Where to sign in, and come back from.</summary>
    public static string AddressFor(HttpRequest request) =>
        Page + new QueryBuilder { { "next", request.Path + request.QueryString } }.ToQueryString();

    private static async Task<IResult> SignIn(HttpContext context, TokenStore tokens, Sessions sessions, MetaCatalogOptions options, CancellationToken ct)
    {
        var (fields, problem) = await RequestFields.Read(context.Request, ct);
        if (fields is null)
        {
            return problem!; // one of the two is there
        }

        var secret = fields.Text("token")?.Trim();
        if (tokens.Verify(secret) is null)
        {
            return Form(context, options, isWrong: true);
        }

        sessions.Begin(context, secret!); // what was verified is there
        return SeeOther(context, fields.Text("next"));
    }

    private static IResult SignOut(HttpContext context)
    {
        Sessions.End(context);
        return SeeOther(context, null);
    }

    private static RazorComponentResult<SignInPage> Form(HttpContext context, MetaCatalogOptions options, bool isWrong)
    {
        context.Response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<SignInPage>(new
        {
            Texts = Texts.In(Negotiation.Language(context)),
            CatalogName = options.Name,
            Address = Page + context.Request.QueryString,
            Next = context.Request.Query["next"].ToString(),
            IsWrong = isWrong,
        })
        { StatusCode = isWrong ? StatusCodes.Status403Forbidden : StatusCodes.Status200OK };
    }

    // Only to a page of our own: "//elsewhere" is none.
    private static IResult SeeOther(HttpContext context, string? next)
    {
        var isOurs = next is ['/', not ('/' or '\\'), ..] && !next.AsSpan().ContainsAny('\r', '\n', '\t');
        context.Response.Headers.Location = isOurs ? next : "/";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
