using MetaCatalog.Rdf.Iris;

namespace MetaCatalog.Rdf.Tests.Iris;

public sealed class LanguageTagsTests
{
    [Theory]
    [InlineData("ja ja-Kana ja-Latn ja-Kana-JP en-GB zh-cmn-Hans-CN sl-rozaj-biske de-CH-1996 es-419 en-a-bbb-x-a-ccc x-whatever i-klingon sgn-BE-FR qaa-Qaaa-QM de-DE-u-co-phonebk")]
    public void Tags_are_well_formed(string tags) => Assert.All(tags.Split(' '), tag => Assert.True(LanguageTags.IsWellFormed(tag), tag));

    [Theory]
    [InlineData("|a|ja_JP|ja-|-ja|toolonglanguage|de-DE-1901-1901|en-a-bbb-a-ccc|en-a|x|en-x|a-DE|ja-Kana-Latn|日本")]
    public void Other_text_is_not(string tags) => Assert.All(tags.Split('|'), tag => Assert.False(LanguageTags.IsWellFormed(tag), tag));

    [Theory]
    [InlineData("JA-KANA", "ja-Kana")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("EN-x-GB", "en-x-gb")]
    [InlineData("de-ch-1996", "de-CH-1996")]
    public void Tags_have_a_usual_spelling(string tag, string canonical) => Assert.Equal(canonical, LanguageTags.Canonical(tag));

    [Theory]
    [InlineData("ja-Kana", "JA", true)]
    [InlineData("ja", "*", true)]
    [InlineData("jav", "ja", false)]
    [InlineData("ja", "ja-Kana", false)]
    public void Ranges_match_by_whole_subtags(string tag, string range, bool matches) => Assert.Equal(matches, LanguageTags.Matches(tag, range));
}
