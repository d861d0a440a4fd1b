namespace MetaCatalog.Search.Tests;

public class SuggestingTests
{
    [Fact]
    public void What_is_typed_is_completed_by_words_and_keywords_most_frequent_first()
    {
        using var index = A.Index(
            A.Document("a", "Seismic waves", "public", FieldValue.Keyword("subject", "Seismology")),
            A.Document("b", "Seismic stations", "public", FieldValue.Keyword("subject", "Seismology")),
            A.Document("c", "Seismograms", "public", FieldValue.Keyword("subject", "Seismic hazard")));

        var completions = index.Complete("seis", ["public"], 3);

        Assert.Equal([new("Seismology", "subject", 2), new("seismic", null, 2), new("Seismic hazard", "subject", 1)], completions);
    }

    [Fact]
    public void The_last_word_is_completed()
    {
        using var index = A.Index(A.Document("a", "地震観測とデータ"), A.Document("b", "crystal structure"));

        Assert.Equal(["structure"], index.Complete("the struc", ["public"]).Select(static completion => completion.Text));
        Assert.Equal(["地震観測"], index.Complete("地震", ["public"]).Select(static completion => completion.Text));
    }

    [Fact]
    public void A_word_that_is_only_in_deleted_documents_or_out_of_scope_is_not_completed()
    {
        using var index = A.Index(
            A.Document("a", "secretive", "public", FieldValue.Keyword("license", "cc0")), A.Document("b", "secretion", "staff"), A.Document("c", "secretary"));

        index.Apply([IndexChange.Remove("c")], 2);

        Assert.Equal(["secretive"], index.Complete("sec", ["public"]).Select(static completion => completion.Text));
        Assert.Empty(index.Complete("sec", ["public"], 10, [new Filter.AnyOf("license", ["mit"])]));
    }

    [Theory]
    [InlineData("crystl structre", "crystal structure")]
    [InlineData("スペクトロ 解析", "スペクトル 解析")]
    [InlineData("crystal", null)]
    public void A_misspelt_query_is_corrected_by_words_that_occur(string text, string? corrected)
    {
        using var index = A.Index(A.Document("a", "crystal structure"), A.Document("b", "スペクトルの解析"), A.Document("c", "crystel", "staff"));

        Assert.Equal(corrected, index.Search(A.Request(text) with { Suggest = true }).Corrected);
    }

    [Fact]
    public void Documents_like_one_share_the_words_that_set_it_apart()
    {
        var one = A.Document("a", "perovskite solar cell", "public", FieldValue.Text("body", "measured data of the cell"));
        using var index = A.Index(
            one,
            A.Document("b", "another perovskite film", "public", FieldValue.Text("body", "data")),
            A.Document("c", "genome data", "public", FieldValue.Text("body", "data of mice")));

        var hits = index.Search(A.Request() with { Query = index.Like(one, ["public"]) }).Hits;

        Assert.Equal("b", hits[0].Key);
        Assert.DoesNotContain("a", hits.Select(static hit => hit.Key));
    }

    [Theory]
    [InlineData("crystals", "We measured the [crystal] structure of ice.")]
    [InlineData("\"crystal structure\"", "We measured the [crystal] [structure] of ice.")]
    [InlineData("struct*", "We measured the crystal [structure] of ice.")]
    [InlineData("nothing OR ice", "We measured the crystal structure of [ice].")]
    public void Snippets_mark_what_matched(string query, string expected)
    {
        using var index = A.Index(A.Document("a", "t", "public", FieldValue.Text("body", "We measured the crystal structure of ice.")));

        var snippet = index.Search(A.Request(query) with { Highlight = ["body"] }).Hits[0].Snippets[0];

        Assert.Equal(expected, Marked(snippet));
    }

    [Fact]
    public void A_long_text_is_cut_where_most_of_the_query_stands()
    {
        var text = string.Concat(Enumerable.Repeat("これは長い説明である。", 30)) + "東北地方の地震の波形を収めた。" + string.Concat(Enumerable.Repeat("続きの説明である。", 30));
        using var index = A.Index(A.Document("a", "t", "public", FieldValue.Text("body", text)));

        var snippet = index.Search(A.Request("地震 波形") with { Highlight = ["body"] }).Hits[0].Snippets[0];

        Assert.Contains("[地震]の[波形]", Marked(snippet), StringComparison.Ordinal);
        Assert.InRange(snippet.Text.Length, 50, 110);
    }

    [Fact]
    public void Synonyms_are_found_with_less_weight()
    {
        var options = new SearchIndexOptions { Synonyms = Search.Analysis.Synonyms.Parse("# words\n地震, earthquake, seismic event\n") };
        using var index = SearchIndex.InMemory(A.Schema, options);
        index.Apply([IndexChange.Put(A.Document("a", "A seismic event")), IndexChange.Put(A.Document("b", "地震の話")), IndexChange.Put(A.Document("c", "An event"))], 1);

        Assert.Equal(["b", "a"], index.Find("地震"));
        Assert.Equal(["a", "b"], index.Find("seismic event"));
    }

    [Fact]
    public void An_explanation_adds_up_to_the_score()
    {
        using var index = A.Index(A.Document("a", "crystal structure"), A.Document("b", "crystal"));

        var hit = index.Search(A.Request("crystal structure") with { Explain = true }).Hits[0];

        Assert.Equal(hit.Score, hit.Explanation!.Value);
        Assert.Equal(hit.Score, hit.Explanation.Parts.Sum(static part => part.Value), 5);
    }

    [Fact]
    public void Signals_raise_scores()
    {
        using var index = A.Index(
            A.Document("a", "same", "public", FieldValue.Day("issued", new DateOnly(2001, 1, 1))),
            A.Document("b", "same", "public", FieldValue.Day("issued", new DateOnly(2024, 1, 1))));
        var now = new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero);

        var hits = index.Search(A.Request("same") with { Signals = [new RecencySignal("issued", 0.5, now, TimeSpan.FromDays(365))] }).Hits;

        Assert.Equal(["b", "a"], hits.Select(static hit => hit.Key));
    }

    private static string Marked(Snippet snippet) =>
        snippet.Marks.Reverse().Aggregate(snippet.Text, static (text, mark) => text.Insert(mark.Start + mark.Length, "]").Insert(mark.Start, "["));
}
