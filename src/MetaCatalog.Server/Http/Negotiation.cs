using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace MetaCatalog.Server.Http;

/// <summary>Chooses a representation by <c>?format=</c>, else by <c>Accept</c> (RFC 9110, 12.5.1), and a language for pages.</summary>
internal static class Negotiation
{
    /// <summary>The offer that the request prefers, or null when it accepts none. Earlier offers win ties.</summary>
    public static Representation? Choose(HttpRequest request, IReadOnlyList<Representation> offers)
    {
        if (request.Query.TryGetValue("format", out var wanted) && wanted.Count > 0)
        {
            return offers.FirstOrDefault(offer => string.Equals(offer.Name, wanted[0], StringComparison.OrdinalIgnoreCase))
                ?? offers.FirstOrDefault(offer => string.Equals(offer.MediaType, wanted[0], StringComparison.OrdinalIgnoreCase));
        }

        return ByAccept(request, offers);
    }

    /// <summary>The offer that <c>Accept</c> prefers, or null when it accepts none.</summary>
    /// <remarks>Of equal quality, one that is named goes before one that a wildcard takes: who sends <c>text/html, */*</c> wants a page.</remarks>
    public static Representation? ByAccept(HttpRequest request, IReadOnlyList<Representation> offers)
    {
        var accept = request.GetTypedHeaders().Accept;
        if (accept is not { Count: > 0 })
        {
            return offers[0];
        }

        Representation? best = null;
        var bestPreference = (Quality: 0.0, Specificity: int.MaxValue);
        foreach (var offer in offers)
        {
            var preference = PreferenceFor(offer, accept);
            if (preference.Quality > 0 && preference.CompareTo(bestPreference) > 0)
            {
                (best, bestPreference) = (offer, preference);
            }
        }

        return best;
    }

    /// <summary>The language of a page: the switch <c>?lang=</c>, the cookie it set, then <c>Accept-Language</c>; <c>ja</c> or <c>en</c>.</summary>
    public static string Language(HttpContext context)
    {
        var request = context.Request;
        if (request.Query["lang"].FirstOrDefault() is { } asked && Known(asked) is { } chosen)
        {
            context.Response.Cookies.Append("lang", chosen, new CookieOptions { HttpOnly = true, SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax, IsEssential = true, MaxAge = TimeSpan.FromDays(365) });
            return chosen;
        }

        return (request.Cookies["lang"] is { } kept ? Known(kept) : null) ?? Preferred(request) ?? "en";
    }

    private static string? Preferred(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(static language => language.Quality ?? 1)
            .Select(static language => Known(language.Value.Value))
            .FirstOrDefault(static language => language is not null);

    private static string? Known(string? tag) => tag switch
    {
        null => null,
        _ when tag.StartsWith("ja", StringComparison.OrdinalIgnoreCase) => "ja",
        _ when tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) => "en",
        _ => null,
    };

    // The most specific range that matches decides (RFC 9110, 12.5.1); parameters such as profile are ignored.
    private static (double Quality, int Specificity) PreferenceFor(Representation offer, IList<MediaTypeHeaderValue> accept)
    {
        var specificity = -1;
        var quality = 0.0;
        foreach (var range in accept)
        {
            var match = Specificity(offer, range);
            if (match > specificity)
            {
                (specificity, quality) = (match, range.Quality ?? 1);
            }
        }

        return (quality, specificity);
    }

    private static int Specificity(Representation offer, MediaTypeHeaderValue range)
    {
        if (range.MatchesAllTypes)
        {
            return 0;
        }

        if (range.MatchesAllSubTypes)
        {
            return offer.MediaType.StartsWith(range.Type.Value + "/", StringComparison.OrdinalIgnoreCase) ? 1 : -1;
        }

        return offer.Matches(range.MediaType.Value) ? 2 : -1;
    }
}
