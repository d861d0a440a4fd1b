using System.Buffers;
using System.Xml.Linq;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Language tags of literals as XML formats of Japan's repositories write them.</summary>
internal static class LanguageTag
{
    /// <summary>
    /// <c>ja-Kana</c> and <c>ja-Latn</c> for readings, <c>zh-cn</c> and <c>zh-tw</c>, else the primary subtag; null without a tag.
    /// </summary>
    public static string? Of(Literal literal)
    {
        var tag = literal.Language;
        if (tag is "ja" or "en")
        {
            return tag;
        }

        return tag?.ToLowerInvariant() switch
        {
            null => null,
            "ja-kana" or "ja-hrkt" or "ja-hira" => "ja-Kana",
            "ja-latn" => "ja-Latn",
            "zh-cn" or "zh-hans" => "zh-cn",
            "zh-tw" or "zh-hant" => "zh-tw",
            var other => other.Split('-', 2)[0],
        };
    }

    /// <summary>Whether the literal is a reading of a Japanese text.</summary>
    public static bool IsReading(Literal literal) => Of(literal) is "ja-Kana" or "ja-Latn";

    /// <summary>An element with the text and, when there is one, its language.</summary>
    public static XElement Text(XName name, Literal literal) =>
        Of(literal) is { } tag ? new XElement(name, new XAttribute(XNamespace.Xml + "lang", tag), Clean(literal.LexicalForm)) : new XElement(name, Clean(literal.LexicalForm));

    /// <summary>The text without characters that XML 1.0 cannot hold (XML 1.0, 2.2).</summary>
    public static string Clean(string text) => IsXml(text) ? text : string.Concat(text.Where(IsXml));

    /// <summary>Notes every text that was carried without some of its characters.</summary>
    public static void NoteCleaned(CrosswalkSource source)
    {
        foreach (var triple in source.Carried.Where(static triple => triple.Object is Literal literal && !IsXml(literal.LexicalForm)))
        {
            source.Lose(LossKind.Changed, triple.ToString(), "XML cannot hold some of its control characters; they were left out.");
        }
    }

    private static readonly SearchValues<char> NoXml = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(static code => (char)code).Except(['\t', '\n', '\r']), '\uFFFE', '\uFFFF']);

    private static bool IsXml(string text) => !text.AsSpan().ContainsAny(NoXml);

    private static bool IsXml(char c) => !NoXml.Contains(c);
}
