using System.Text;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.Records;
using static MetaCatalog.Catalog.Tests.TestCatalog;

namespace MetaCatalog.Catalog.Tests.Assessment;

public sealed class ReassessmentTests
{
    private static readonly Dataset Reviewed = new() { Title = "Reviewed until June", Access = "restricted" };

    [Fact]
    public async Task A_run_under_the_same_rules_touches_nothing()
    {
        await using var test = await TestCatalog.Open();
        var records = new[] { await test.Create(new Dataset()), await test.Create(Reviewed), await test.Create(new Dataset { Title = "Draft" }, RecordState.Draft), await test.Create(Submission.Json(Plain)) };
        test.Clock.Advance(TimeSpan.FromHours(1));

        var status = await test.Catalog.Reassessment.Run(Administrator);

        Assert.Equal((4, 0), (status.Seen, status.Changed));
        foreach (var record in records)
        {
            var now = Assert.IsType<ReadOutcome.Found>(await test.Reader.Read(Steward, record.Id)).Record;
            Assert.Equal((record.ETag, record.Datestamp), (now.ETag, now.Datestamp));
        }
    }

    [Fact]
    public async Task A_review_date_that_passes_changes_the_result_and_with_it_the_datestamp_but_not_the_content()
    {
        await using var test = await TestCatalog.Open();
        var untouched = await test.Create(new Dataset());
        var record = await test.Create(Reviewed);
        test.Clock.Now = new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero);

        var status = await test.Catalog.Reassessment.Run(Administrator);

        Assert.Equal(1, status.Changed);
        var now = Assert.IsType<ReadOutcome.Found>(await test.Reader.Read(Anyone, record.Id)).Record;
        Assert.Equal(record.Assessment.Warnings + 1, now.Assessment.Warnings);
        Assert.Equal(test.Clock.Now, now.Datestamp);
        var history = await test.Reader.History(Steward, record.Id);
        Assert.Equal([RevisionKind.Created, RevisionKind.Reassessed], history.Select(revision => revision.Kind));
        Assert.Equal(history[0].ContentHash, history[1].ContentHash);
        Assert.Equal(untouched.ETag, Assert.IsType<ReadOutcome.Found>(await test.Reader.Read(Anyone, untouched.Id)).Record.ETag);
        await test.AssertClean();
        await test.Reopen();
        Assert.Equal(now.Assessment, Assert.IsType<ReadOutcome.Found>(await test.Reader.Read(Anyone, record.Id)).Record.Assessment);
    }

    [Fact]
    public async Task It_is_due_until_it_ran_and_again_when_the_day_or_the_rules_change()
    {
        await using var test = await TestCatalog.Open();
        await test.Create(new Dataset());
        var before = test.Catalog.Reassessment.Status();
        var after = await test.Catalog.Reassessment.Run(Administrator);
        test.Clock.Advance(TimeSpan.FromDays(1));
        var nextDay = test.Catalog.Reassessment.Status();
        test.Clock.Advance(TimeSpan.FromDays(-1));
        await using var gated = await TestCatalog.Open(options => options with { PublishFrom = ReadinessLevel.L2 });

        Assert.Equal((true, false, true), (before.IsDue, after.IsDue, nextDay.IsDue));
        Assert.NotEqual(after.Ruleset, gated.Catalog.Reassessment.Status().Ruleset);
    }

    [Fact]
    public async Task An_interrupted_run_goes_on_where_it_stopped()
    {
        await using var test = await TestCatalog.Open();
        await Task.WhenAll(Enumerable.Range(0, 450).Select(number => test.Create(new Dataset { Title = $"Station {number}" }, RecordState.Draft)));

        using var interruption = new CancellationTokenSource();
        List<long> seen = [];
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => test.Catalog.Reassessment.Run(Administrator, status => { seen.Add(status.Seen); interruption.Cancel(); }, interruption.Token));
        await test.Reopen();
        var status = await test.Catalog.Reassessment.Run(Administrator, status => seen.Add(status.Seen));

        Assert.Equal([200, 400, 450], seen);
        Assert.Equal(450, status.Seen);
    }

    [Fact]
    public async Task Each_day_leaves_a_point_that_counts_public_records_only()
    {
        await using var test = await TestCatalog.Open();
        await test.Create(new Dataset());
        await test.Create(new Dataset { Title = "Draft" }, RecordState.Draft);
        await test.Create(new Dataset { Title = "Secret" }.Hidden());
        await test.Catalog.Reassessment.Run(Administrator);
        await test.Create(new Dataset { Title = "Second" });
        test.Clock.Advance(TimeSpan.FromDays(1));

        await test.Catalog.Reassessment.RunIfDue(Administrator);
        await test.Catalog.Reassessment.RunIfDue(Administrator);

        var points = test.Catalog.Reassessment.Trend();
        Assert.Equal([(new DateOnly(2026, 4, 1), 1), (new DateOnly(2026, 4, 2), 2)], points.Select(point => (point.Day, (int)point.Records)));
        Assert.All(points, point => Assert.Equal(point.Records, point.Levels.Sum()));
        Assert.True(points[0].MeanFair > 50 && points[0].MeanScore > 20);
    }

    [Fact]
    public async Task Only_administrators_may_reassess()
    {
        await using var test = await TestCatalog.Open();

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => test.Catalog.Reassessment.Run(Steward));
    }

    [Fact]
    public async Task How_fair_a_record_is_is_a_facet_a_range_and_an_order()
    {
        await using var test = await TestCatalog.Open();
        var lesser = await test.Create(new Dataset { Title = "Lesser" });
        var better = await test.Create(new Dataset { Title = "Better", Extra = " ; dct:identifier \"https://doi.org/10.1000/1\" ; dcat:theme <https://example.org/t> ; dct:spatial <https://example.org/s> ; dct:modified \"2026-02-01\"^^xsd:date" });

        var byFair = await test.Search(Anyone, new SearchQuestion { Sort = SearchSort.Fair });
        var byMqa = await test.Search(Anyone, new SearchQuestion { Sort = SearchSort.Mqa });
        var best = await test.Search(Anyone, new SearchQuestion { Ranges = new Dictionary<string, IReadOnlyList<ValueRange>> { [Histograms.Fair] = [new ValueRange(lesser.Assessment.Fair + 1, 100)] } });

        Assert.Equal([better.Id, lesser.Id], byFair.Hits.Select(hit => hit.Id));
        Assert.Equal([better.Id, lesser.Id], byMqa.Hits.Select(hit => hit.Id));
        Assert.Equal([better.Id], best.Hits.Select(hit => hit.Id));
        Assert.Equal(2, byFair.Facets.Single(facet => facet.Name == Facets.Mqa).Values.Sum(value => value.Count));
        await test.AssertClean();
    }

    [Theory]
    [InlineData("open", false)]
    [InlineData("restricted", true)]
    public async Task An_address_out_of_sight_changes_no_score(string access, bool isVeiled)
    {
        await using var test = await TestCatalog.Open();
        const string File = " ; dcat:distribution [ a dcat:Distribution ; dct:title \"Raw\"@en ; dcat:accessURL <https://example.org/page> ; dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ; dct:license <https://creativecommons.org/licenses/by/4.0/>";

        var without = await test.Create(new Dataset { Title = "One", Access = access, Extra = File + " ]" });
        var with = await test.Create(new Dataset { Title = "Other", Access = access, Extra = File + " ; dcat:downloadURL <https://example.org/secret> ]" });

        Assert.Equal(isVeiled, (without.Assessment.Fair, without.Assessment.Mqa) == (with.Assessment.Fair, with.Assessment.Mqa));
    }

    [Fact]
    public async Task Results_are_a_facet_and_an_order()
    {
        await using var test = await TestCatalog.Open();
        var lesser = await test.Create(new Dataset { Title = "Lesser" });
        var better = await test.Create(new Dataset { Title = "Better", Extra = " ; <http://mlcommons.org/croissant/RAI/dataBiases> \"None known.\" ; dcat:version \"1\"" });

        var answer = await test.Search(Anyone, new SearchQuestion { Sort = SearchSort.Readiness });

        Assert.Equal([better.Id, lesser.Id], answer.Hits.Select(hit => hit.Id));
        Assert.Equal(2, answer.Facets.Single(facet => facet.Name == Facets.Readiness).Values.Sum(value => value.Count));
    }

    private static byte[] Plain => Encoding.UTF8.GetBytes("""
        { "type": "Dataset", "title": { "en": "Plain", "ja": "平文" }, "description": { "en": "A plain record.", "ja": "平文の記録。" }, "keyword": { "en": ["plain"] }, "issued": "2026-04-01",
          "publisher": { "type": "Organization", "name": { "en": "Example University" } }, "contactPoint": { "type": "Organization", "fn": { "en": "Data office" }, "hasEmail": "mailto:data@example.org" },
          "license": "https://creativecommons.org/licenses/by/4.0/", "accessRights": "open",
          "distribution": [ { "type": "Distribution", "title": { "en": "d" }, "accessURL": "https://data.example.org/d.csv", "mediaType": "text/csv" } ] }
        """);
}
