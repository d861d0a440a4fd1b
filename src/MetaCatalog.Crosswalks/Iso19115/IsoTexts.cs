using System.Xml.Linq;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Iso19115;

/// <summary>A text of ISO 19139 or 19115-3.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">Its language as BCP 47, or null.</param>
/// <param name="Address">What an anchor points to, or null.</param>
/// <param name="IsTranslation">Whether it stands under a locale of its own.</param>
internal readonly record struct IsoText(string Text, string? Language, string? Address, bool IsTranslation = false)
{
    /// <summary>The text as a literal.</summary>
    public Literal ToLiteral() => Language is not null && LanguageTags.IsWellFormed(Language) ? new Literal(Text, Language) : new Literal(Text);
}

/// <summary>Reads texts, anchors, translations, codes and numbers (ISO/TS 19139, 7.4 and "Cultural and linguistic adaptability").</summary>
internal sealed class IsoTexts
{
    private readonly XmlSource source;
    private readonly Dictionary<string, string> locales = new(StringComparer.OrdinalIgnoreCase);
    private readonly string? language;

    public IsoTexts(XmlSource source)
    {
        this.source = source;
        foreach (var locale in source.Take(source.Root, "locale", "otherLocale").SelectMany(holder => source.Take(holder, "PT_Locale")))
        {
            AddLocale(source.TakeWhole(locale));
        }

        var main = source.TakeFirst(source.Root, "defaultLocale") is { } holding ? source.TakeFirst(source.TakeFirst(holding, "PT_Locale"), "language") : source.TakeFirst(source.Root, "language");
        language = main is null ? null : LanguageCode.ToTag(CodeIn(source.TakeWhole(main))?.Split(';', 2)[0].Trim());
    }

    /// <summary>The source.</summary>
    public XmlSource Source => source;

    /// <summary>The texts of the properties with the name: each with its translations.</summary>
    public IEnumerable<IsoText> Take(XElement? parent, params IReadOnlyList<string> names)
    {
        foreach (var property in parent is null ? [] : source.Take(parent, names))
        {
            // A text in another language than the document's stands twice: as the text, and under its own locale.
            var all = TextsOf(property).ToList();
            foreach (var text in all.Where(text => !all.Exists(other => other.Text == text.Text && other.IsTranslation && !text.IsTranslation)))
            {
                yield return text;
            }
        }
    }

    /// <summary>The first text of the property, or null.</summary>
    public string? TakeText(XElement? parent, params IReadOnlyList<string> names) => Take(parent, names).Select(static text => text.Text).FirstOrDefault();

    /// <summary>The code values of the properties with the name.</summary>
    public IEnumerable<string> TakeCodes(XElement? parent, string name) =>
        (parent is null ? [] : source.Take(parent, name)).Select(property => CodeIn(source.TakeWhole(property))).OfType<string>();

    /// <summary>The elements inside the properties with the name.</summary>
    public IEnumerable<XElement> TakeInner(XElement? parent, params IReadOnlyList<string> names)
    {
        foreach (var property in parent is null ? [] : source.Take(parent, names))
        {
            foreach (var inner in source.Take(property, [.. property.Elements().Select(static element => element.Name.LocalName).Distinct()]))
            {
                yield return inner;
            }
        }
    }

    /// <summary>The first element inside the first property of each name in turn.</summary>
    public XElement? TakePath(XElement? parent, params IReadOnlyList<string> names) => names.Aggregate(parent, (at, name) => TakeInner(at, name).FirstOrDefault());

    private IEnumerable<IsoText> TextsOf(XElement property)
    {
        foreach (var element in source.Take(property, "CharacterString", "Anchor", "URL", "FileName", "Date", "DateTime", "Decimal", "Real", "Integer", "MimeFileType"))
        {
            if (XmlSource.TextOf(element) is { } text)
            {
                yield return new IsoText(text, language, source.TakeAttribute(element, "href"));
            }
        }

        foreach (var group in source.Take(property, "PT_FreeText").SelectMany(free => source.Take(free, "textGroup")))
        {
            foreach (var element in source.Take(group, "LocalisedCharacterString"))
            {
                var locale = source.TakeAttribute(element, "locale")?.TrimStart('#');
                if (XmlSource.TextOf(element) is { } text)
                {
                    yield return new IsoText(text, locale is null ? null : locales.GetValueOrDefault(locale, LanguageCode.ToTag(locale) ?? locale), null, IsTranslation: true);
                }
            }
        }
    }

    private void AddLocale(XElement locale)
    {
        var id = locale.Attribute("id")?.Value;
        var code = locale.Descendants().Where(static element => element.Name.LocalName == "LanguageCode").Select(CodeOf).FirstOrDefault();
        if (id is not null && LanguageCode.ToTag(code) is { } tag)
        {
            locales[id] = tag;
        }
    }

    private static string? CodeIn(XElement property) => property.Elements().Select(CodeOf).FirstOrDefault() ?? XmlSource.TextOf(property);

    private static string? CodeOf(XElement code) => code.Attribute("codeListValue")?.Value.Trim() is { Length: > 0 } value ? value : XmlSource.TextOf(code);
}
