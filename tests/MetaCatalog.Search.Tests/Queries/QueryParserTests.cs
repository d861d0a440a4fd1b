using System.Globalization;
using MetaCatalog.Search.Queries;

namespace MetaCatalog.Search.Tests.Queries;

/// <summary>How query text is read, written as an expression: + is required, ? adds, - excludes.</summary>
public class QueryParserTests
{
    [Theory]
    [InlineData("", "*")]
    [InlineData("  ", "*")]
    [InlineData("*", "*")]
    [InlineData("crystal", "crystal")]
    [InlineData("crystal structure", "(+crystal +structure)")]
    [InlineData("crystal　structure", "(+crystal +structure)")]
    [InlineData("a AND b", "(+a +b)")]
    [InlineData("a && b", "(+a +b)")]
    [InlineData("a OR b", "(?a ?b)")]
    [InlineData("a || b c", "(?a ?(+b +c))")]
    [InlineData("a AND b OR c", "(?(+a +b) ?c)")]
    [InlineData("a NOT b", "(+a -b)")]
    [InlineData("a -b !c +d", "(+a -b -c +d)")]
    [InlineData("-b", "(-b)")]
    [InlineData("(a OR b) c", "(+(?a ?b) +c)")]
    [InlineData("\"a b\"", "\"a b\"")]
    [InlineData("\"a b\"~3", "\"a b\"~3")]
    [InlineData("“a b”", "\"a b\"")]
    [InlineData("cry*", "cry*")]
    [InlineData("c?y*l", "c?y*l")]
    [InlineData("crystl~", "crystl~2")]
    [InlineData("crystl~1", "crystl~1")]
    [InlineData("a^2.5 b", "(+a^2.5 +b)")]
    [InlineData("(a b)^3", "(+a +b)^3")]
    [InlineData("title:a", "title:a")]
    [InlineData("title:\"a b\"", "title:\"a b\"")]
    [InlineData("title:(a OR b)", "(?title:a ?title:b)")]
    [InlineData("license:cc-by", "license:cc-by")]
    [InlineData("size:[1 TO 5]", "size:[1 TO 5]")]
    [InlineData("size:{1 TO *]", "size:{1 TO *]")]
    [InlineData("size:>=5", "size:[5 TO *]")]
    [InlineData("size:<5", "size:[* TO 5}")]
    [InlineData("issued:[2020 TO 2021-06]", "issued:[2020 TO 2021-06]")]
    [InlineData("size:*", "where")]
    [InlineData("a\\:b", "a:b")]
    [InlineData("Hi-net", "Hi-net")]
    public void Text_is_read_so_in_both_modes(string text, string expected)
    {
        Assert.Equal(expected, Write(QueryParser.Parse(text, A.Schema, QueryMode.Strict)));
        Assert.Equal(expected, Write(QueryParser.Parse(text, A.Schema, QueryMode.Forgiving)));
    }

    [Theory]
    [InlineData("doi:10.1234/abc", "doi:10.1234/abc", 0)]
    [InlineData("a (b", "(+a +b)", 2)]
    [InlineData("a) b", "(+a +b)", 1)]
    [InlineData("\"a b", "\"a b\"", 0)]
    [InlineData("AND b", "b", 0)]
    [InlineData("a OR", "a", 2)]
    [InlineData("a -", "a", 2)]
    [InlineData("()", "*", 0)]
    [InlineData("size:big", "big", 5)]
    [InlineData("size:[a TO b]", "(+[a +TO +b])", 5)]
    [InlineData("a^x", "(+a +x)", 1)]
    public void What_is_an_error_in_strict_mode_means_something_sensible_otherwise(string text, string forgiven, int position)
    {
        var error = Assert.Throws<QuerySyntaxException>(() => QueryParser.Parse(text, A.Schema, QueryMode.Strict));

        Assert.Equal(position, error.Position);
        Assert.Equal(forgiven, Write(QueryParser.Parse(text, A.Schema, QueryMode.Forgiving)));
    }

    [Theory]
    [InlineData("what is dna?", "(+what +is +dna)")]
    public void A_question_is_no_wildcard(string text, string expected)
    {
        Assert.Equal(expected, Write(QueryParser.Parse(text, A.Schema, QueryMode.Forgiving)));
    }

    [Fact]
    public void The_search_box_never_fails()
    {
        const string signs = "ab地 ()[]{}\"^~*?:+-!&|\\/<>=.0A";
        var random = new Random(3);
        using var index = A.Index(A.Document("a", "ab 地震"));
        for (var i = 0; i < 5_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(25)).Select(_ => signs[random.Next(signs.Length)])]);
            var typed = i % 3 == 0 ? "size:" + text : i % 3 == 1 ? text + " AND title:" + text : text;

            Assert.NotNull(index.Search(A.Request(typed)));
        }
    }

    [Fact]
    public void A_long_text_is_cut_in_the_search_box_and_refused_in_strict_mode()
    {
        using var index = A.Index(A.Document("a", "w1 w2"));
        var words = string.Join(" OR ", Enumerable.Range(1, 3_000).Select(static i => $"w{i}"));
        var patterns = string.Join(" OR ", Enumerable.Range(1, 100).Select(static i => $"w{i}*"));

        Assert.Equal(["a"], index.Find(words));
        Assert.Equal(["a"], index.Find(patterns));
        Assert.Throws<SearchRequestException>(() => index.Search(A.Request(words) with { Mode = QueryMode.Strict }));
        Assert.Throws<SearchRequestException>(() => index.Search(A.Request(patterns) with { Mode = QueryMode.Strict }));
    }

    [Fact]
    public void Deep_nesting_is_bounded()
    {
        var text = new string('(', 1_000) + "a" + new string(')', 1_000);

        Assert.Throws<QuerySyntaxException>(() => QueryParser.Parse(text, A.Schema, QueryMode.Strict));
        Assert.Equal("a", Write(QueryParser.Parse(text, A.Schema, QueryMode.Forgiving)));
    }

    private static string Write(Query query)
    {
        var boost = query.Boost == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"^{query.Boost}");
        return boost.Insert(0, query switch
        {
            Query.All => "*",
            Query.Term term => Named(term.Field, term.Text),
            Query.Phrase phrase => Named(phrase.Field, $"\"{phrase.Text}\"{(phrase.Slop == 0 ? "" : $"~{phrase.Slop}")}"),
            Query.Prefix prefix => Named(prefix.Field, prefix.Text + "*"),
            Query.Wildcard wildcard => Named(wildcard.Field, wildcard.Pattern),
            Query.Fuzzy fuzzy => Named(fuzzy.Field, $"{fuzzy.Text}~{fuzzy.MaxEdits}"),
            Query.Range range => Named(range.Field, $"{(range.IncludesFrom ? '[' : '{')}{range.From ?? "*"} TO {range.To ?? "*"}{(range.IncludesTo ? ']' : '}')}"),
            Query.Group group => $"({string.Join(' ', group.Clauses.Select(static clause => (clause.Occur switch { Occur.Must => "+", Occur.Should => "?", _ => "-" }) + Write(clause.Query)))})",
            _ => "where",
        });
    }

    private static string Named(string? field, string text) => field is null ? text : $"{field}:{text}";
}
