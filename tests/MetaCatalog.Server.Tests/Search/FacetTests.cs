using System.Net;
using System.Text.Json;

namespace MetaCatalog.Server.Tests.Search;

/// <summary>GET /datasets: facets, histograms and filters of the three fields.</summary>
public class FacetTests
{
    private const string Ore = """
        "conformsTo": "materials", "chemicalFormula": "Fe2O3", "theme": "489",
        "variableMeasured": [{"name": {"en": "temperature"}, "minValue": 26.85, "maxValue": 226.85, "hasUnit": "DEG_C"}],
        """;

    private const string Spinel = """
        "conformsTo": "materials", "chemicalFormula": "LiMn2O4",
        """;

    private const string Mice = """
        "conformsTo": "genomic", "organism": "NCBITaxon:10090", "organismName": { "en": "Mus musculus", "ja": "ハツカネズミ" },
        """;

    private const string Rice = """
        "conformsTo": "genomic", "organismName": { "en": "Oryza sativa" },
        """;

    private const string Catalogue = """
        "conformsTo": "seismic", "minMagnitude": 0.5, "maxMagnitude": 7.3, "samplingRate": 100.0,
        "temporal": { "startDate": "2011-03-11", "endDate": "2011-12-31" },
        "spatial": { "bbox": "ENVELOPE(175, -175, -10, -20)" },
        """;

    [Theory]
    [InlineData("elements=Fe,O", "Ore")]
    [InlineData("elements=O", "Ore,Spinel")]
    [InlineData("onlyElements=Fe,O,Ti", "Ore")]
    [InlineData("onlyElements=Fe", "")]
    [InlineData("element=Li&element=Fe", "Ore,Spinel")]
    [InlineData("organism=Mus musculus", "Mice")]
    [InlineData("organism=10090", "Mice")]
    [InlineData("organism=マウス", "Mice")]
    [InlineData("organism=Mammalia", "Mice")]
    [InlineData("organism=Eukaryota", "Mice,Rice")]
    [InlineData("organism=イネ科", "Rice")]
    [InlineData("theme=research-field", "Ore")]
    [InlineData("theme=research-field/489", "Ore")]
    [InlineData("magnitude=7..8", "Catalogue")]
    [InlineData("magnitude=5.2..5.8", "Catalogue")]
    [InlineData("magnitude=7.5..", "")]
    [InlineData("samplingRate=100", "Catalogue")]
    [InlineData("samplingRate=50..<100", "")]
    [InlineData("temperature=400..450", "Ore")]
    [InlineData("temperature=600..700", "")]
    [InlineData("time=2011-06..2011-07", "Catalogue")]
    [InlineData("time=2012..", "")]
    [InlineData("time=..2011", "Catalogue")]
    [InlineData("bbox=170,-15,-170,-5", "Catalogue")]
    [InlineData("bbox=-180,-15,-178,-12", "Catalogue")]
    [InlineData("bbox=-180,-15,-178,-12&within=true", "")]
    [InlineData("bbox=170,-30,-170,0&within=true", "Catalogue")]
    [InlineData("bbox=0,-30,10,0", "")]
    [InlineData("issued=2026..2026&elements=Fe", "Ore")]
    [InlineData("issued=..2020", "")]
    public async Task A_filter_finds(string query, string titles)
    {
        await using var server = await Filled();

        using var answer = await Ask(server, query);

        Assert.Equal(titles, string.Join(',', Titles(answer).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Each_value_of_a_facet_finds_as_many_as_it_counts()
    {
        await using var server = await Filled();
        using var all = await Ask(server, "facetSize=100");

        foreach (var facet in all.RootElement.GetProperty("facets").EnumerateObject())
        {
            foreach (var value in facet.Value.EnumerateArray())
            {
                var text = value.GetProperty("value").GetString()!;
                using var answer = await Ask(server, $"{facet.Name}={Uri.EscapeDataString(text)}");
                Assert.True(value.GetProperty("count").GetInt64() == answer.RootElement.GetProperty("total").GetInt64(), $"{facet.Name}={text}");
            }
        }
    }

    [Fact]
    public async Task How_fair_a_dataset_is_is_told_counted_filtered_and_sorted_by()
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.Record("Better", more: "\"identifier\": \"https://doi.org/10.1000/1\", \"theme\": \"489\","));
        await server.Register(Given.Record("Lesser"));

        using var answer = await Ask(server, "sort=fair");
        using var byMqa = await Ask(server, "sort=mqa");
        var (best, other) = (answer.RootElement.GetProperty("hits")[0], answer.RootElement.GetProperty("hits")[1]);
        var (most, less) = (best.GetProperty("fair").GetProperty("score").GetInt32(), other.GetProperty("fair").GetProperty("score").GetInt32());
        using var filtered = await Ask(server, $"fair={most}..100&mqa={best.GetProperty("mqa").GetProperty("band").GetString()}");
        var page = await Page(server, "/datasets?sort=mqa&lang=ja");

        Assert.True(most > less, $"{most} > {less}");
        Assert.Equal(("Better", "Better"), (Titles(byMqa).First(), Titles(filtered).Single()));
        Assert.Equal(2, answer.RootElement.GetProperty("facets").GetProperty("fair").EnumerateArray().Sum(step => step.GetProperty("count").GetInt32()));
        Assert.Contains("FAIR（F-UJI、%）", page, StringComparison.Ordinal);
        Assert.Contains("メタデータ品質順", page, StringComparison.Ordinal);
        Assert.Contains($"FAIR {most} %", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_span_counts_in_every_step_it_reaches()
    {
        await using var server = await Filled();

        using var answer = await Ask(server, "");

        Assert.Equal(["0..<1", "1..<2", "2..<3", "3..<4", "4..<5", "5..<6", "6..<7", "7..<8"], Values(answer, "magnitude"));
        Assert.Equal(["300..<350", "350..<400", "400..<500", "500..<600"], Values(answer, "temperature"));
        Assert.Equal(["2026"], Values(answer, "issued"));
    }

    [Fact]
    public async Task A_chosen_branch_shows_the_next_level_and_a_histogram_is_not_narrowed_by_itself()
    {
        await using var server = await Filled();

        using var branch = await Ask(server, "organism=Eukaryota");
        using var range = await Ask(server, "magnitude=7..8");

        Assert.Equal(["Eukaryota/Metazoa", "Eukaryota/Viridiplantae"], Values(branch, "organism").Order(StringComparer.Ordinal));
        Assert.Equal(8, Values(range, "magnitude").Count);
    }

    [Theory]
    [InlineData("bbox=1,2,3")]
    [InlineData("bbox=1,50,3,40")]
    [InlineData("magnitude=large")]
    [InlineData("magnitude=7..5")]
    [InlineData("time=soon")]
    [InlineData("time=2012..2011")]
    [InlineData("elements=Xx")]
    [InlineData("recency=9")]
    [InlineData("explain=perhaps")]
    public async Task A_value_that_is_not_allowed_is_refused_with_what_is(string query)
    {
        await using var server = await TestServer.Start();

        using var response = await server.Anonymous.GetAsync("/datasets?" + query);
        var body = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Allowed", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_hidden_is_in_no_histogram_or_branch()
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.Record());
        var before = await server.Anonymous.GetStringAsync("/datasets");
        await server.Register(Given.HiddenRecord().Replace("\"distribution\"", Mice + Catalogue.Replace("\"conformsTo\": \"seismic\",", "", StringComparison.Ordinal) + "\"distribution\"", StringComparison.Ordinal));

        Assert.Equal(before, await server.Anonymous.GetStringAsync("/datasets"));
    }

    [Fact]
    public async Task Scores_are_explained_down_to_the_signals()
    {
        await using var server = await Filled();

        using var answer = await Ask(server, "q=Ore&explain=true&recency=0.5");
        var hit = answer.RootElement.GetProperty("hits")[0];

        Assert.Equal(hit.GetProperty("score").GetDouble(), hit.GetProperty("explanation").GetProperty("value").GetDouble(), 3);
        Assert.Contains("issued", hit.GetProperty("explanation").ToString(), StringComparison.Ordinal);
        Assert.Contains("quality", hit.GetProperty("explanation").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_strict_question_says_where_its_error_is_and_a_forgiving_one_is_answered()
    {
        await using var server = await Filled();

        using var strict = await server.Anonymous.GetAsync("/datasets?strict=true&q=%22open");
        using var forgiving = await server.Anonymous.GetAsync("/datasets?q=%22open");

        Assert.Equal(HttpStatusCode.BadRequest, strict.StatusCode);
        Assert.Equal(HttpStatusCode.OK, forgiving.StatusCode);
    }

    [Fact]
    public async Task A_misspelt_word_is_answered_as_corrected()
    {
        await using var server = await Filled();

        using var answer = await Ask(server, "q=Catalogeu");

        Assert.Equal("catalogue", answer.RootElement.GetProperty("corrected").GetString());
        Assert.Contains("Catalogue", Titles(answer));
    }

    [Fact]
    public async Task The_page_shows_the_facets_of_the_fields()
    {
        await using var server = await Filled();

        var page = await Page(server, "/datasets?organism=Eukaryota");

        Assert.Contains("Viridiplantae", page, StringComparison.Ordinal);
        Assert.Contains("Organism", page, StringComparison.Ordinal);
    }

    private static async Task<string> Page(TestServer server, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html");
        using var response = await server.Steward.SendAsync(request);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }

    private static async Task<TestServer> Filled()
    {
        var server = await TestServer.Start();
        foreach (var (title, more) in new[] { ("Ore", Ore), ("Spinel", Spinel), ("Mice", Mice), ("Rice", Rice), ("Catalogue", Catalogue) })
        {
            await server.Register(Given.Record(title, title).Replace("\"distribution\"", more + "\"distribution\"", StringComparison.Ordinal), "draft");
        }

        return server;
    }

    private static async Task<JsonDocument> Ask(TestServer server, string query) =>
        JsonDocument.Parse(await server.Steward.GetStringAsync("/datasets?" + query));

    private static IEnumerable<string> Titles(JsonDocument answer) =>
        answer.RootElement.GetProperty("hits").EnumerateArray().Select(static hit => hit.GetProperty("title").GetString()!);

    private static List<string> Values(JsonDocument answer, string facet) =>
        [.. answer.RootElement.GetProperty("facets").GetProperty(facet).EnumerateArray().Select(static value => value.GetProperty("value").GetString()!)];
}
