using MetaCatalog.Catalog.Validation;
using MetaCatalog.Search.Queries;

namespace MetaCatalog.Catalog.Discovery;

/// <summary>What can be wrong with a search question.</summary>
internal static class SearchFindings
{
    public static Finding Syntax(QuerySyntaxException syntax) => Of("search:syntax", syntax.Message, $"検索式を解釈できません：{syntax.Message}");

    public static Finding Request(string message) => Of("search:request", message, $"検索条件が正しくありません：{message}");

    public static Finding OutOfRange(string name, int value, int most) =>
        Of("search:range", $"{name} {value} is not allowed. Allowed: 0 to {most}.", $"{name} に {value} は指定できません。0 から {most} までです。");

    public static Finding UnknownFacet(string facet, IReadOnlyList<string> allowed)
    {
        var names = string.Join(", ", allowed);
        return Of("search:facet", $"There is no facet '{facet}'. Allowed: {names}.", $"「{facet}」という絞り込みはありません。使えるもの：{names}。");
    }

    public static Finding NotAllowed(string name, string value, string allowed) =>
        Of("search:value", $"{name} '{value}' is not allowed. Allowed: {allowed}.", $"{name} に「{value}」は指定できません。使えるもの：{allowed}。");

    private static Finding Of(string code, string en, string ja) => new(code, Severity.Error, new Bilingual(en, ja), new Location());
}
