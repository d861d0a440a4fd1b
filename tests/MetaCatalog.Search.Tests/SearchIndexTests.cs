namespace MetaCatalog.Search.Tests;

public class SearchIndexTests
{
    [Theory]
    [InlineData("地震", "a")]
    [InlineData("earthquakes", "b")]
    [InlineData("震", "a")]
    [InlineData("Fe2O3", "c")]
    [InlineData("hinet", "d")]
    [InlineData("Hi-net", "d")]
    [InlineData("\"high sensitivity\"", "d")]
    [InlineData("sensit*", "d")]
    [InlineData("earthqake~", "b")]
    [InlineData("title:fe2o3", "c")]
    [InlineData("地震 OR Fe2O3", "a c")]
    [InlineData("-地震 -earthquake -Fe2O3", "d")]
    public void A_query_finds_what_it_says(string query, string keys)
    {
        using var index = A.Index(
            A.Document("a", "東北地方の地震"),
            A.Document("b", "Earthquake's catalogue"),
            A.Document("c", "Thin film of α-Fe₂Ｏ３"),
            A.Document("d", "Hi-net: high sensitivity seismograph network"));

        Assert.Equal(keys.Split(' '), index.Find(query).Order());
    }

    [Theory]
    [InlineData("じしん")]
    [InlineData("ジシン")]
    [InlineData("jishin")]
    public void A_reading_finds_the_kanji_title(string query)
    {
        using var index = A.Index(A.Document("a", "地震", "public", FieldValue.Text("title.reading", "じしん")), A.Document("b", "津波"));

        Assert.Equal(["a"], index.Find(query));
    }

    [Fact]
    public void A_new_version_replaces_the_old_one_also_in_another_partition()
    {
        using var index = A.Index(A.Document("a", "first"));

        index.Apply([IndexChange.Put(A.Document("a", "second", "staff"))], 2);

        Assert.Empty(index.Find("first"));
        Assert.Empty(index.Find("second"));
        Assert.Equal(1, index.Search(A.Request("second") with { Partitions = ["public", "staff"] }).Total);
        Assert.Equal(2, index.AppliedSequence);
    }

    [Fact]
    public void A_document_that_does_not_fit_the_schema_changes_nothing()
    {
        using var index = A.Index(A.Document("a", "first"));

        Assert.Throws<ArgumentException>(() => index.Apply(
            [IndexChange.Remove("a"), IndexChange.Put(A.Document("b", "x", "public", FieldValue.Number("license", 1)))], 2));

        Assert.Equal(["a"], index.Find("first"));
        Assert.Equal(1, index.AppliedSequence);
    }

    [Fact]
    public void Facets_of_a_filtered_field_are_counted_as_if_it_were_not_filtered()
    {
        using var index = A.Index(
            A.Document("a", "x", "public", FieldValue.Keyword("license", "cc-by"), FieldValue.Keyword("subject", "earth/seismology")),
            A.Document("b", "x", "public", FieldValue.Keyword("license", "cc-by"), FieldValue.Keyword("subject", "earth/volcanology")),
            A.Document("c", "x", "public", FieldValue.Keyword("license", "cc0"), FieldValue.Keyword("subject", "matter")));

        var result = index.Search(A.Request("x") with
        {
            Filters = [new Filter.AnyOf("license", ["cc-by"])],
            Facets = [new ValueFacet("license"), new ValueFacet("subject"), new ValueFacet("subject", Under: "earth")],
        });

        Assert.Equal(2, result.Total);
        Assert.Equal([new("cc-by", 2), new("cc0", 1)], result.Facets[0].Counts);
        Assert.Equal([new("earth", 2)], result.Facets[1].Counts);
        Assert.Equal([new("earth/seismology", 1), new("earth/volcanology", 1)], result.Facets[2].Counts);
    }

    [Fact]
    public void Pages_follow_each_other_without_gap_or_repetition()
    {
        using var index = A.Index([.. Enumerable.Range(0, 25).Select(i => A.Document($"k{i:D2}", "same"))]);
        var keys = new List<string>();

        for (var request = A.Request("same") with { Top = 10 }; ;)
        {
            var result = index.Search(request);
            keys.AddRange(result.Hits.Select(static hit => hit.Key));
            Assert.Equal(25, result.Total);
            if (result.NextCursor is null)
            {
                break;
            }

            request = request with { Cursor = result.NextCursor };
        }

        Assert.Equal(Enumerable.Range(0, 25).Select(static i => $"k{i:D2}"), keys);
    }

    [Fact]
    public void A_cursor_of_another_query_is_refused()
    {
        using var index = A.Index([.. Enumerable.Range(0, 5).Select(i => A.Document($"k{i}", "same"))]);
        var cursor = index.Search(A.Request("same") with { Top = 2 }).NextCursor;

        Assert.Throws<SearchRequestException>(() => index.Search(A.Request("other") with { Cursor = cursor }));
        Assert.Throws<SearchRequestException>(() => index.Search(A.Request("same") with { Cursor = "x" + cursor }));
    }

    [Fact]
    public void An_unknown_field_is_named_in_the_error()
    {
        using var index = A.Index();

        var error = Assert.Throws<SearchRequestException>(() => index.Search(A.Request() with { Filters = [new Filter.AnyOf("colour", ["red"])] }));

        Assert.Contains("'colour'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void When_few_have_all_words_those_with_some_follow_and_it_is_said()
    {
        using var index = A.Index(A.Document("a", "crystal"), A.Document("b", "crystal structure"), A.Document("c", "structure"), A.Document("d", "genome"));

        var result = index.Search(A.Request("crystal structure"));

        Assert.True(result.Relaxed);
        Assert.Equal("b", result.Hits[0].Key);
        Assert.Equal(3, result.Total);
    }

    [Fact]
    public void A_filter_does_not_decide_how_many_words_must_be_there()
    {
        using var index = SearchIndex.InMemory(A.Schema, new SearchIndexOptions { FewHits = 2 });
        index.Apply(
        [
            IndexChange.Put(A.Document("a", "crystal structure", "public", FieldValue.Keyword("license", "cc0"))),
            IndexChange.Put(A.Document("b", "crystal structure")),
            IndexChange.Put(A.Document("c", "structure", "public", FieldValue.Keyword("license", "cc0"))),
        ], 1);

        var result = index.Search(A.Request("crystal structure") with { Filters = [new Filter.AnyOf("license", ["cc0"])] });

        Assert.False(result.Relaxed);
        Assert.Equal(["a"], result.Hits.Select(static hit => hit.Key));
    }

    [Theory]
    [InlineData("structure of the crystal")]
    [InlineData("crystal and structure")]
    public void Function_words_need_not_occur(string text)
    {
        using var index = SearchIndex.InMemory(A.Schema, new SearchIndexOptions { FewHits = 0 });
        index.Apply([IndexChange.Put(A.Document("a", "Crystal structure"))], 1);

        Assert.Equal(["a"], index.Find(text));
    }

    [Theory]
    [InlineData("ステンレス鋼の腐食", true)]
    [InlineData("ステンレス鋼における腐食", true)]
    [InlineData("鋼のステンレス腐食", false)]
    public void The_words_of_a_Japanese_phrase_may_stand_in_another_order(string text, bool found)
    {
        using var index = SearchIndex.InMemory(A.Schema, new SearchIndexOptions { FewHits = 0 });
        index.Apply([IndexChange.Put(A.Document("a", "腐食：ステンレス鋼"))], 1);

        Assert.Equal(found, index.Find(text).Length == 1);
    }

    [Fact]
    public void As_many_patterns_as_are_allowed_may_be_loosened()
    {
        using var index = A.Index(A.Document("a", "crystal"));

        var result = index.Search(A.Request(string.Join(' ', Enumerable.Range(0, 40).Select(static i => $"crys* w{i}*"))));

        Assert.Equal(["a"], result.Hits.Select(static hit => hit.Key));
    }

    [Theory]
    [InlineData("電子後方散乱回折", "電子線後方散乱回折", "電子の散乱")]
    [InlineData("溶接部", "溶接", "部品")]
    [InlineData("tilt", "tiltmeters", "title")]
    public void A_word_that_nothing_has_is_looked_for_in_what_it_is_part_of_and_in_its_parts(string asked, string near, string far)
    {
        using var index = A.Index(A.Document("far", far), A.Document("near", near), A.Document("other", "無関係 unrelated"));

        var result = index.Search(A.Request(asked));

        Assert.Equal("near", result.Hits[0].Key);
        Assert.DoesNotContain("other", result.Hits.Select(static hit => hit.Key));
    }

    [Fact]
    public void A_word_as_it_was_typed_counts_more_than_its_parts()
    {
        using var index = A.Index(A.Document("parts", "構造 解析 構造 解析 造解"), A.Document("whole", "結晶の構造解析"), A.Document("other", "結晶"));

        Assert.Equal("whole", index.Search(A.Request("構造解析 結晶")).Hits[0].Key);
    }

    [Fact]
    public void When_nothing_has_all_words_those_with_any_are_given_and_it_is_said()
    {
        using var index = A.Index(A.Document("a", "crystal structure"), A.Document("b", "thermal conductivity"));

        var result = index.Search(A.Request("crystal conductivity"));

        Assert.True(result.Relaxed);
        Assert.Equal(["a", "b"], result.Hits.Select(static hit => hit.Key).Order());
    }

    [Fact]
    public void When_filters_leave_nothing_the_answer_says_which_to_drop()
    {
        using var index = A.Index(A.Document("a", "x", "public", FieldValue.Keyword("license", "cc0")));

        var result = index.Search(A.Request("x") with { Filters = [new Filter.AnyOf("license", ["cc-by"])] });

        Assert.Equal([new FilterAdvice("license", 1)], result.Advice);
    }
}
