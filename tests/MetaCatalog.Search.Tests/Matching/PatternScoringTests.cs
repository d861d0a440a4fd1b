namespace MetaCatalog.Search.Tests.Matching;

public class PatternScoringTests
{
    [Theory]
    [InlineData("struct*")]
    [InlineData("stru?t*")]
    [InlineData("sructure~")]
    public void What_has_the_words_of_a_pattern_more_often_comes_first(string text)
    {
        using var index = A.Index(A.Document("a", "structure of matter and more"), A.Document("b", "structure of structural structures"));

        Assert.Equal(["b", "a"], index.Find(text));
    }

    [Fact]
    public void In_a_shorter_text_a_word_of_a_pattern_counts_more()
    {
        using var index = A.Index(A.Document("a", "seismic waves below the islands of the south"), A.Document("b", "seismology today"));

        Assert.Equal(["b", "a"], index.Find("seism*"));
    }

    [Fact]
    public void Among_fuzzy_words_the_one_that_is_meant_comes_first()
    {
        using var index = A.Index(A.Document("a", "cristal"), A.Document("b", "crystal"), A.Document("c", "krustal"));

        Assert.Equal(["b", "a", "c"], index.Find("crystal~2"));
    }

    [Fact]
    public void A_rare_pattern_weighs_more_than_a_usual_word()
    {
        using var index = A.Index(A.Document("a", "data zircon"), A.Document("b", "data model"), A.Document("c", "data table"), A.Document("d", "zirconium"));

        Assert.Equal("d", index.Find("data OR zirc*")[1]);
    }

    [Fact]
    public void A_single_character_is_scored_by_how_often_it_stands_there()
    {
        using var index = A.Index(A.Document("a", "地震と津波の観測網"), A.Document("b", "地震と大地と地下水"));

        Assert.Equal(["b", "a"], index.Find("地"));
    }

    [Theory]
    [InlineData("struct*")]
    [InlineData("title:struct*^2")]
    [InlineData("strukture~")]
    public void An_explanation_multiplies_up_to_the_score(string text)
    {
        using var index = A.Index(A.Document("a", "structure of structural things"), A.Document("b", "else"));

        var hit = index.Search(A.Request(text) with { Mode = QueryMode.Strict, Explain = true }).Hits[0];

        Assert.Equal(hit.Score, hit.Explanation!.Value);
        Assert.Equal(hit.Score, hit.Explanation.Parts.Aggregate(1f, static (product, part) => product * part.Value), 4);
        Assert.StartsWith("idf: 1 of 2 documents", hit.Explanation.Parts[0].What, StringComparison.Ordinal);
    }

    [Fact]
    public void Deleted_documents_make_no_pattern_more_usual()
    {
        using var index = A.Index(A.Document("a", "structure"), A.Document("b", "structural"), A.Document("c", "else"));
        index.Apply([IndexChange.Remove("b")], 2);

        var hit = index.Search(A.Request("struct*") with { Explain = true }).Hits[0];

        Assert.StartsWith("idf: 1 of 2 documents", hit.Explanation!.Parts[0].What, StringComparison.Ordinal);
    }
}
