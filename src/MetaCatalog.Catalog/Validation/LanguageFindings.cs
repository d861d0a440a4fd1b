using System.Collections.Frozen;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Validation;

/// <summary>Language tags that are not well-formed (BCP 47, 2.1) or whose two letters name no language (ISO 639-1).</summary>
internal static class LanguageFindings
{
    private static readonly FrozenSet<string> TwoLetters = (
        "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy "
        + "ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv "
        + "mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw "
        + "ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A finding for each tag that is wrong, at the first text that bears it.</summary>
    public static IEnumerable<Finding> Check(Graph graph) =>
        graph.Where(static triple => triple.Object is Literal { Language: { } tag } && Fault(tag) is not null)
            .DistinctBy(static triple => ((Literal)triple.Object).Language, StringComparer.OrdinalIgnoreCase)
            .Select(static triple => Of(triple, ((Literal)triple.Object).Language!)); // it has one

    private static Finding Of(Triple triple, string tag) => new(
        $"language:{Fault(tag)}",
        Severity.Error,
        new Bilingual(
            $"The language tag '{tag}' is not {(Fault(tag) == "malformed" ? "well-formed" : "that of any language")}. Allowed: BCP 47 tags such as ja, en, ja-Kana, zh-Hant.",
            $"言語タグ「{tag}」は{(Fault(tag) == "malformed" ? "書式が正しくありません" : "どの言語も表しません")}。使えるのは ja、en、ja-Kana、zh-Hant などの BCP 47 タグです。"),
        new Location(FocusNode: triple.Subject, Path: triple.Predicate.ToString(), Value: triple.Object))
    {
        Repair = new Bilingual("Write the tag of the language that the text is in, or leave it away.", "テキストの言語を表すタグに直すか、タグを外してください。"),
    };

    private static string? Fault(string tag)
    {
        if (tag is "ja" or "en" or "ja-Kana" or "ja-Latn")
        {
            return null; // nearly all texts of the catalog
        }

        if (!LanguageTags.IsWellFormed(tag))
        {
            return "malformed";
        }

        var hyphen = tag.IndexOf('-', StringComparison.Ordinal);
        var primary = hyphen < 0 ? tag : tag[..hyphen];
        return primary.Length == 2 && !TwoLetters.Contains(primary) ? "unknown" : null;
    }
}
