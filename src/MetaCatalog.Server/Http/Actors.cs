using MetaCatalog.Catalog.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Http;

/// <summary>Who asks: the owner of the bearer token (RFC 6750), who is signed in to the pages, or nobody in particular.</summary>
internal static class Actors
{
    private const string Bearer = "Bearer ";
    private static readonly object Key = new();

    /// <summary>The actor of the request.</summary>
    public static Actor Actor(this HttpContext context) => context.Items.TryGetValue(Key, out var actor) ? (Actor)actor! : Catalog.Access.Actor.Anonymous;

    /// <summary>Looks the token up before anything else happens; one that is not good ends the request.</summary>
    public static void UseActors(this IApplicationBuilder app, TokenStore tokens, Sessions sessions, string catalogUrl) => app.Use(async (context, next) =>
    {
        var header = context.Request.Headers.Authorization.ToString();
        var problem = header.Length > 0 ? ByHeader(context, tokens, header) : BySession(context, tokens, sessions, catalogUrl);
        if (problem is not null)
        {
            await problem.ExecuteAsync(context);
            return;
        }

        await next(context);
    });

    private static ProblemResult? ByHeader(HttpContext context, TokenStore tokens, string header)
    {
        if ((header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? tokens.Verify(header[Bearer.Length..].Trim()) : null) is not { } actor)
        {
            return Problems.InvalidToken();
        }

        context.Items[Key] = actor;
        return null;
    }

    // A session that is over leaves a reader who is nobody in particular; what changes something must come from our own pages.
    private static ProblemResult? BySession(HttpContext context, TokenStore tokens, Sessions sessions, string catalogUrl)
    {
        if (tokens.Verify(sessions.SecretOf(context)) is not { } actor)
        {
            return null;
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method) && !Sessions.IsFromOurPages(context.Request, catalogUrl))
        {
            return Problems.Forbidden("a page of this catalog to come from");
        }

        context.Items[Key] = actor;
        return null;
    }
}
