using System.Xml.Linq;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;

using static MetaCatalog.Crosswalks.Iso19115.IsoNames;

namespace MetaCatalog.Crosswalks.Iso19115;

/// <summary>Texts in several languages: the main language as the text, others as its translations (ISO/TS 19139, "Cultural and linguistic adaptability").</summary>
internal sealed class IsoWriting
{
    private readonly SortedSet<string> others = new(StringComparer.Ordinal);
    private readonly string main;

    public IsoWriting(CrosswalkSource source)
    {
        var titles = source.Peek(source.Topic, Dcterms.Title).OfType<Literal>().Select(LanguageTag.Of).OfType<string>().ToList();
        main = titles.Contains("ja") ? "ja" : titles.FirstOrDefault(static tag => tag.Length == 2) ?? "en";
        foreach (var tag in source.AllLiterals().Select(LanguageTag.Of).OfType<string>().Where(tag => tag != main))
        {
            others.Add(tag);
        }
    }

    /// <summary>The language of the document, ISO 639-2.</summary>
    public string MainLanguage => LanguageCode.ToIso6393(main) ?? "und";

    /// <summary>The locales of the translations.</summary>
    public IEnumerable<XElement> Locales() => others.Select(tag => new XElement(
        Gmd + "locale",
        new XElement(
            Gmd + "PT_Locale",
            new XAttribute("id", IdOf(tag)),
            new XElement(Gmd + "languageCode", Code("LanguageCode", LanguageCode.ToIso6393(tag) ?? "und")),
            new XElement(Gmd + "characterEncoding", Code("MD_CharacterSetCode", "utf8")))));

    /// <summary>The texts as one property for each meaning: a text with its translations when every language has one, else each on its own.</summary>
    public static IEnumerable<IReadOnlyList<Literal>> Groups(IReadOnlyList<Literal> texts)
    {
        var clean = texts.Where(static text => !string.IsNullOrWhiteSpace(text.LexicalForm)).ToList();
        return clean.Count == clean.Select(LanguageTag.Of).Distinct().Count() ? clean.Count == 0 ? [] : [clean] : clean.Select(static text => (IReadOnlyList<Literal>)[text]);
    }

    /// <summary>A property with a text and its translations.</summary>
    public XElement Localised(string name, IReadOnlyList<Literal> texts)
    {
        var all = new MultilingualText(texts);
        var first = all.LiteralIn(main)!; // a group holds at least one text
        var translations = texts.Where(text => !ReferenceEquals(text, first) && LanguageTag.Of(text) is not null).ToList();
        var needsLocale = LanguageTag.Of(first) is { } own && own != main;
        return new XElement(
            Gmd + name,
            translations.Count > 0 || needsLocale ? new XAttribute(IsoNames.Xsi + "type", "gmd:PT_FreeText_PropertyType") : null,
            Text(first.LexicalForm),
            translations.Count > 0 || needsLocale ? new XElement(Gmd + "PT_FreeText", translations.Concat(needsLocale ? [first] : []).Select(Translation)) : null);
    }

    private static XElement Translation(Literal text) => new(
        Gmd + "textGroup",
        new XElement(Gmd + "LocalisedCharacterString", new XAttribute("locale", "#" + IdOf(LanguageTag.Of(text)!)), LanguageTag.Clean(text.LexicalForm))); // texts without a language were left out

    private static string IdOf(string tag) => "locale-" + tag;
}
