using MetaCatalog.Search.Analysis;

namespace MetaCatalog.Search.Tests.Analysis;

public class EnglishStemmerTests
{
    [Theory]
    [InlineData("consign consigned consigning consignment", "consign")]
    [InlineData("consist consisted consistency consistent consistently consisting consists", "consist")]
    [InlineData("knight knights", "knight")]
    [InlineData("kneel", "kneel")]
    [InlineData("measurement measurements measure measuring", "measur")]
    [InlineData("crystallography", "crystallographi")]
    [InlineData("seismology", "seismolog")]
    [InlineData("generously generous", "generous")]
    [InlineData("generate generates generation", "generat")]
    [InlineData("communication communications communicate", "communic")]
    [InlineData("arsenal", "arsenal")]
    [InlineData("running run runs", "run")]
    [InlineData("hoping hoped hope", "hope")]
    [InlineData("hopping", "hop")]
    [InlineData("skies sky", "sky")]
    [InlineData("dying", "die")]
    [InlineData("news", "news")]
    [InlineData("proceed proceeds", "proceed")]
    [InlineData("gas gaps", "gas gap")]
    [InlineData("this kiwis", "this kiwi")]
    [InlineData("ties cries tied cried", "tie cri tie cri")]
    [InlineData("agreed feed", "agre feed")]
    [InlineData("luxuriating", "luxuri")]
    [InlineData("cry by say", "cri by say")]
    [InlineData("relational conditional rationalize", "relat condit ration")]
    [InlineData("adoption", "adopt")]
    [InlineData("replacement", "replac")]
    [InlineData("controlling", "control")]
    [InlineData("yields youth", "yield youth")]
    [InlineData("a is", "a is")]
    public void Words_become_their_stems(string words, string stems)
    {
        var expected = stems.Split(' ');
        var actual = words.Split(' ').Select(Stem).ToArray();

        Assert.Equal(expected.Length == 1 ? [.. actual.Select(_ => stems)] : expected, actual);
    }

    private static string Stem(string word)
    {
        var buffer = new char[word.Length + 1];
        word.CopyTo(buffer);
        return new string(buffer, 0, EnglishStemmer.Stem(buffer, word.Length));
    }
}
