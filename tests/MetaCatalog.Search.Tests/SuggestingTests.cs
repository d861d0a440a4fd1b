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
        Assert.Equal(["a", "b", "c"], index.Find("seismic event"));
    }

    [Fact]
    public void A_synonym_within_a_Japanese_compound_is_found()
    {
        var options = new SearchIndexOptions { Synonyms = Search.Analysis.Synonyms.Parse("全ゲノム, whole genome") };
        using var index = SearchIndex.InMemory(A.Schema, options);
        index.Apply([IndexChange.Put(A.Document("a", "Whole genome 解析")), IndexChange.Put(A.Document("b", "ゲノム解析"))], 1);

        Assert.Equal("a", index.Find("全ゲノム解析")[0]);
    }

    [Fact]
    public void When_nothing_has_a_misspelt_word_the_corrected_query_is_answered()
    {
        using var index = A.Index(A.Document("a", "カーボンナノチューブ"), A.Document("b", "クリープ"));

        var result = index.Search(A.Request("カーボンナノチュープ") with { Suggest = true });

        Assert.True(result.IsCorrected);
        Assert.Equal("カーボンナノチューブ", result.Corrected);
        Assert.Equal(["a"], result.Hits.Select(static hit => hit.Key));
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

    [Fact]
    public void An_explanation_says_what_each_signal_adds()
    {
        using var index = A.Index(A.Document("a", "same", "public", FieldValue.Number("size", 3)));

        var hit = index.Search(A.Request("same") with { Explain = true, Signals = [new LinearSignal("size", 0.2, 0, 4)] }).Hits[0];

        Assert.Equal(hit.Score, hit.Explanation!.Value);
        Assert.Equal(hit.Score, hit.Explanation.Parts.Aggregate(1f, static (product, part) => product * part.Value), 5);
        var signal = Assert.Single(hit.Explanation.Parts[1].Parts);
        Assert.Equal(("size: 3 between 0 and 4, weight 0.2", 0.15f), (signal.What, signal.Value));
    }

    private static string Marked(Snippet snippet) =>
        snippet.Marks.Reverse().Aggregate(snippet.Text, static (text, mark) => text.Insert(mark.Start + mark.Length, "]").Insert(mark.Start, "["));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_first_hits_by_signals_are_the_first_of_all_hits(int seed)
    {
        var random = new Random(seed);
        using var index = A.Index([.. Enumerable.Range(0, 500).Select(i => A.Document($"d{i:D3}", string.Concat(Enumerable.Repeat("same ", 1 + random.Next(4))), "public", FieldValue.Number("size", random.Next(6))))]);
        var request = A.Request("same") with { Signals = [new LinearSignal("size", 1.5, 0, 4)] };

        var all = index.Search(request with { Top = 500 });
        var first = index.Search(request with { Top = 7 });

        Assert.Equal(all.Hits.Take(7).Select(static hit => (hit.Key, hit.Score)), first.Hits.Select(static hit => (hit.Key, hit.Score)));
        Assert.Equal(all.Total, first.Total);
        Assert.NotNull(first.NextCursor);
    }
}
