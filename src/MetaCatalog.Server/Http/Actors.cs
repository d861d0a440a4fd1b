using MetaCatalog.Catalog.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Http;

/// <summary>Who asks: the owner of the bearer token (RFC 6750), or nobody in particular.</summary>
internal static class Actors
{
    private const string Bearer = "Bearer ";
    private static readonly object Key = new();

    /// <summary>The actor of the request.</summary>
    public static Actor Actor(this HttpContext context) => context.Items.TryGetValue(Key, out var actor) ? (Actor)actor! : Catalog.Access.Actor.Anonymous;

    /// <summary>Looks the token up before anything else happens; one that is not good ends the request.</summary>
    public static void UseActors(this IApplicationBuilder app, TokenStore tokens) => app.Use(async (context, next) =>
    {
        var header = context.Request.Headers.Authorization.ToString();
        if (header.Length > 0)
        {
            var actor = header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? tokens.Verify(header[Bearer.Length..].Trim()) : null;
            if (actor is null)
            {
                await Problems.InvalidToken().ExecuteAsync(context);
                return;
            }

            context.Items[Key] = actor;
        }

        await next(context);
    });
}
