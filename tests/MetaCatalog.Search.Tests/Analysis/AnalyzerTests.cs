using MetaCatalog.Search.Analysis;

namespace MetaCatalog.Search.Tests.Analysis;

/// <summary>What the analyzer makes of text: term@position, with a letter for its kind unless it is a plain word
/// (j joined, f fragment, l last character, w surface).</summary>
public class AnalyzerTests
{
    [Theory]
    [InlineData("Crystal Structures", "crystal@0 structur@1")]
    [InlineData("earthquake's", "earthquak@0")]
    [InlineData("ＤＡＴＡ　ｆｉｌｅ", "data@0 file@1")]
    [InlineData("Müller's Ångström", "muller@0 angstrom@1")]
    [InlineData("Fe2O3", "fe2o3@0 f:fe@0")]
    [InlineData("Fe₂O₃", "fe2o3@0 f:fe@0")]
    [InlineData("GRCh38", "grch38@0 f:grch@0")]
    [InlineData("PRJDB1234", "prjdb1234@0 f:prjdb@0 f:1234@0")]
    [InlineData("10.1234/abc", "j:10.1234abc@0 10@0 1234@1 abc@2")]
    [InlineData("Hi-net", "j:hinet@0 hi@0 net@1")]
    [InlineData("N.ABCH", "j:nabch@0 n@0 abch@1")]
    [InlineData("α-Fe2O3", "j:αfe2o3@0 α@0 fe2o3@1 f:fe@1")]
    [InlineData("5 µm", "5@0 μm@1")]
    [InlineData("5 μm", "5@0 μm@1")]
    [InlineData("2 Å", "2@0 å@1")]
    [InlineData("2 \u212B", "2@0 å@1")]
    [InlineData("M7.3", "j:m7.3@0 m7@0 3@1")]
    [InlineData("3.14", "j:3.14@0 3@0 14@1")]
    [InlineData("25 ℃", "25@0 c@1")]
    [InlineData("㏳", "20@0 l:日@1")]
    [InlineData("地震", "地震@0 l:震@1")]
    [InlineData("地震計", "地震@0 震計@1 l:計@2")]
    [InlineData("震", "l:震@0")]
    [InlineData("地震。観測", "地震@0 l:震@1 観測@2 l:測@3")]
    [InlineData("人々の", "人々@0 々の@1 l:の@2")]
    [InlineData("データー", "デー@0 ータ@1 l:タ@2")]
    [InlineData("センサー網", "セン@0 ンサ@1 サ網@2 l:網@3")]
    [InlineData("ゲー", "ゲー@0 l:ー@1")]
    [InlineData("doi:10.1234/abc", "j:10.1234abc@0 10@0 1234@1 abc@2")]
    [InlineData("https://doi.org/10.1234/abc", "j:10.1234abc@0 10@0 1234@1 abc@2")]
    [InlineData("http://example.org", "j:exampleorg@0 exampl@0 org@1")]
    [InlineData("酸化亞鉛", "酸化@0 化亜@1 亜鉛@2 l:鉛@3")]
    [InlineData("ｹﾞﾉﾑ", "ゲノ@0 ノム@1 l:ム@2")]
    [InlineData("學會", "学会@0 l:会@1")]
    [InlineData("Fe2O3薄膜", "fe2o3@0 f:fe@0 薄膜@1 l:膜@2")]
    [InlineData("한국어", "한국@0 국어@1 l:어@2")]
    [InlineData("", "")]
    [InlineData("。、!? --- ", "")]
    public void Text_becomes_these_tokens(string text, string tokens)
    {
        Assert.Equal(tokens, Tokens(text, TextRole.Words));
    }

    [Theory]
    [InlineData("じしん", "ジシ@0 シン@1 l:ン@2")]
    [InlineData("ジシン", "ジシ@0 シン@1 l:ン@2")]
    [InlineData("jishin", "ジシ@0 シン@1 l:ン@2")]
    [InlineData("Zisin", "ジシ@0 シン@1 l:ン@2")]
    [InlineData("Tōkyō", "トキ@0 キョ@1 l:ョ@2")]
    [InlineData("とうきょう", "トキ@0 キョ@1 l:ョ@2")]
    [InlineData("toukyou", "トキ@0 キョ@1 l:ョ@2")]
    [InlineData("じしん の かんそく", "ジシ@0 シン@1 ンノ@2 ノカ@3 カン@4 ンソ@5 ソク@6 l:ク@7")]
    public void A_reading_becomes_these_tokens(string text, string tokens)
    {
        Assert.Equal(tokens, Tokens(text, TextRole.Reading));
    }

    [Theory]
    [InlineData("Hi-net waveforms", "hi-net hi net waveforms")]
    [InlineData("2024 GRCh38", "grch38")]
    [InlineData("地震の観測データ", "地震 観測 データ")]
    public void Words_are_offered_as_people_write_them(string text, string surfaces)
    {
        var sink = new TokenList { WantsSurfaces = true };

        new Analyzer(stemsEnglish: true).Analyze(text, TextRole.Words, 0, sink);

        Assert.Equal(surfaces, string.Join(' ', sink.Tokens.Where(static token => token.Kind == TokenKind.Surface).Select(static token => token.Term)));
    }

    [Fact]
    public void Sources_point_into_the_text_as_it_was_written()
    {
        const string text = "ｹﾞﾉﾑ and Fe₂O₃";
        var sink = new TokenList();

        new Analyzer(stemsEnglish: true).Analyze(text, TextRole.Words, 0, sink);

        Assert.Equal(["ｹﾞﾉ", "ﾉﾑ", "ﾑ", "and", "Fe₂O₃", "Fe"], sink.Tokens.Select(token => text.Substring(token.Source.Start, token.Source.Length)));
    }

    [Fact]
    public void Any_text_is_read()
    {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => (char)random.Next(0x10000))]);
            var sink = new TokenList { WantsSurfaces = true };

            new Analyzer(stemsEnglish: true).Analyze(text, i % 2 == 0 ? TextRole.Words : TextRole.Reading, 0, sink);

            Assert.All(sink.Tokens, token => Assert.InRange(token.Source.Start + token.Source.Length, 1, text.Length));
        }
    }

    private static string Tokens(string text, TextRole role)
    {
        var sink = new TokenList();
        new Analyzer(stemsEnglish: true).Analyze(text, role, 0, sink);
        return string.Join(' ', sink.Tokens.Select(static token => $"{Letter(token.Kind)}{token.Term}@{token.Position}"));
    }

    private static string Letter(TokenKind kind) => kind switch
    {
        TokenKind.Joined => "j:",
        TokenKind.Fragment => "f:",
        TokenKind.LastCharacter or TokenKind.LastKana => "l:",
        TokenKind.Surface => "w:",
        _ => "",
    };

    private sealed class TokenList : ITokenSink
    {
        public List<(TokenKind Kind, string Term, int Position, TextRange Source)> Tokens { get; } = [];

        public bool WantsSurfaces { get; init; }

        void ITokenSink.BeginUnit()
        {
        }

        void ITokenSink.Add(TokenKind kind, ReadOnlySpan<char> term, int position, TextRange source) =>
            Tokens.Add((kind, term.ToString(), position, source));
    }
}
