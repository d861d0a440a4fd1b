using System.Globalization;
using MetaCatalog.Catalog.Access.Use;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Access.Requests;

/// <summary>What can be wrong with a request for access, or with a decision on one.</summary>
internal static class RequestFindings
{
    public static Finding UnknownPurpose(string? purpose)
    {
        var allowed = string.Join(", ", UsePurposes.All.Select(static known => known.Code));
        return Of("request:purpose", "/purpose", $"The purpose '{purpose}' is not known. Allowed: {allowed}.", $"利用目的「{purpose}」は指定できません。指定できる値: {allowed}。");
    }

    public static Finding Length(string member, int length, int least, int most) =>
        Of($"request:{member}", "/" + member, $"{member} has {length} characters. Allowed: {least} to {most}.", $"{member} は {length} 文字です。{least} から {most} 文字で記入してください。");

    public static Finding TermsNotAccepted() =>
        Of("request:terms", "/acceptsTerms", "The terms are not accepted. Send acceptsTerms: true once you have read them.", "利用条件に同意していません。内容を確認のうえ、acceptsTerms に true を指定してください。");

    public static Finding Expiry(DateTimeOffset? expires, DateTimeOffset from, DateTimeOffset until) => Of(
        "request:expires", "/expires",
        string.Create(CultureInfo.InvariantCulture, $"The grant cannot end at {expires:u}. Allowed: after {from:u}, not after {until:u}."),
        string.Create(CultureInfo.InvariantCulture, $"利用許可の終了を {expires:u} にはできません。{from:u} より後、{until:u} までを指定してください。"));

    public static Finding ReasonNeeded() =>
        Of("request:reason", "/reason", "Say why: a refusal, and a grant for what the conditions prohibit, need a reason.", "理由を記入してください。不許可の場合、および利用条件で禁じられている目的を許可する場合は必須です。");

    private static Finding Of(string code, string pointer, string en, string ja) => new(code, Severity.Error, new Bilingual(en, ja), new Location(pointer));
}
