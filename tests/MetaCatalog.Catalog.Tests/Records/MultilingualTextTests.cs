using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Tests.Records;

public class MultilingualTextTests
{
    [Theory]
    [InlineData("ja", "地震", "ja:地震 en:quake")]
    [InlineData("en-GB", "quake", "ja:地震 en:quake")]
    [InlineData("ja", "quake", "en:quake de:Beben")]
    [InlineData("fr", "地震", "ja:地震 ja-Kana:ジシン")]
    [InlineData("ja", "ジシン", "ja-Kana:ジシン en:quake")]
    [InlineData("en", "plain", "ja:地震 :plain")]
    [InlineData("en", "Jishin", "ja-Latn:Jishin")]
    [InlineData("de", "Beben", "en:quake de:Beben")]
    public void A_reader_gets_the_text_that_serves_best(string language, string expected, string texts)
    {
        var text = new MultilingualText([.. texts.Split(' ').Select(Literal)]);

        Assert.Equal(expected, text.In(language));
    }

    [Fact]
    public void A_transliteration_does_not_count_as_the_language()
    {
        var text = new MultilingualText([new Literal("ジシン", "ja-Kana")]);

        Assert.False(text.IsIn("ja"));
    }

    private static Literal Literal(string text)
    {
        var (language, value) = (text.Split(':')[0], text.Split(':')[1]);
        return language.Length == 0 ? new Literal(value) : new Literal(value, language);
    }
}
