using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Http;

/// <summary>Who is signed in to the pages: a cookie that holds the API token, sealed with a key that ends with the process.</summary>
/// <remarks>
/// The token is verified again at every request, so that one that expires or is revoked ends the session at once. The cookie is
/// out of reach of scripts and is sent from our own pages alone; requests that change something must come from them too.
/// </remarks>
internal sealed class Sessions(IDataProtectionProvider protection)
{
    private const string Cookie = "session";

    private readonly IDataProtector sealing = protection.CreateProtector("MetaCatalog.Session");

    /// <summary>Signs in.</summary>
    public void Begin(HttpContext context, string secret) => context.Response.Cookies.Append(Cookie, sealing.Protect(secret), Settings(context));

    /// <summary>Signs out.</summary>
    public static void End(HttpContext context) => context.Response.Cookies.Delete(Cookie, Settings(context));

    /// <summary>The API token of the session; null when there is none, or its cookie is from another run of the service.</summary>
    public string? SecretOf(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is not { Length: > 0 and < 4096 } cookie)
        {
            return null;
        }

        try
        {
            return sealing.Unprotect(cookie);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Whether the request was made by a page of our own, as far as the browser tells (Fetch Metadata; RFC 6454, 7).</summary>
    public static bool IsFromOurPages(HttpRequest request, string catalogUrl)
    {
        var origin = request.Headers.Origin.ToString();
        return request.Headers["Sec-Fetch-Site"].ToString() == "same-origin"
            || origin == $"{request.Scheme}://{request.Host}"
            || (origin.Length > 0 && (catalogUrl == origin || catalogUrl.StartsWith(origin + "/", StringComparison.Ordinal)));
    }

    private static CookieOptions Settings(HttpContext context) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
        IsEssential = true,
        Path = "/",
    };
}
