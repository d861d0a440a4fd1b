using System.Text;
using System.Text.RegularExpressions;

namespace MetaCatalog.Harvest.Outbound;

/// <summary>Tells a page that asks who one is from any other page.</summary>
internal static partial class LoginPage
{
    /// <summary>Whether a page asks for a login: it takes a password, or another address than the one asked for, named for signing in, gave it.</summary>
    /// <param name="asked">The address that was asked for.</param>
    /// <param name="page">What answered.</param>
    public static bool Is(string asked, OutboundAnswer.Answered page) =>
        PasswordField().IsMatch(Encoding.Latin1.GetString(page.Beginning.Span)) || (page.Address.AbsoluteUri != asked && SignIn().IsMatch(page.Address.Host + page.Address.AbsolutePath));

    [GeneratedRegex("""<input\b[^>]{0,500}\btype\s*=\s*["']?password\b""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex PasswordField();

    [GeneratedRegex(@"(^|[./_-])(log-?in|sign-?in|logon|sso|saml2?|shibboleth|wayf|idp|oauth2?|openid|cas)([./_-]|$)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex SignIn();
}
