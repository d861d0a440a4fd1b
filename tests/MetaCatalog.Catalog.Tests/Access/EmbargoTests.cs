using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using static MetaCatalog.Catalog.Tests.TestCatalog;

namespace MetaCatalog.Catalog.Tests.Access;

public sealed class EmbargoTests
{
    // The first of May begins in Japan at 15:00 on the thirtieth of April in UTC.
    private static readonly DateTimeOffset End = new(2026, 4, 30, 15, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Every_door_turns_at_the_same_instant()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset().Embargoed("2026-05-01"));

        test.Clock.Now = End.AddMilliseconds(-1);
        Assert.Equal(("embargoed", "embargoed", "access:embargoed"), await Doors(test, record.Id));

        test.Clock.Now = End;
        Assert.Equal(("open", "open", "access:open"), await Doors(test, record.Id));
    }

    [Fact]
    public async Task The_facet_turns_even_when_search_is_the_first_door_to_be_opened()
    {
        await using var test = await TestCatalog.Open();
        await test.Create(new Dataset().Embargoed("2026-05-01"));

        test.Clock.Now = End;

        var facet = (await test.Search(Anyone, new())).Facets.Single(static facet => facet.Name == "access");
        Assert.Equal("open", Assert.Single(facet.Values).Value);
    }

    [Fact]
    public async Task The_lift_is_a_change_of_its_own()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset().Embargoed("2026-05-01"));
        var before = await test.Changes(new());

        test.Clock.Now = End.AddDays(3);

        var after = await test.Changes(new() { After = before.Position });
        var history = await test.Reader.History(Steward, record.Id);
        Assert.Equal((record.Id, End), (Assert.Single(after.Headers).Id, after.Headers[0].Datestamp));
        Assert.Equal((RevisionKind.EmbargoLifted, "system", record.Revision.ContentHash), (history[1].Kind, history[1].Actor, history[1].ContentHash));
        Assert.Equal(record.Revision.Sequence + 1, history[1].Sequence);
        Assert.Contains("2026-04-30T15:00:00", history[1].Note, StringComparison.Ordinal);
        await test.AssertClean();
    }

    [Fact]
    public async Task What_came_due_while_the_catalog_was_closed_is_lifted_when_it_opens()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset().Embargoed("2026-05-01"));

        test.Clock.Now = End.AddDays(3);
        await test.Reopen();

        Assert.Equal(("open", "open", "access:open"), await Doors(test, record.Id));
        Assert.Equal(2, (await test.Reader.History(Anyone, record.Id)).Count);
    }

    [Fact]
    public async Task A_write_after_the_end_finds_the_embargo_lifted()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset().Embargoed("2026-05-01"));

        test.Clock.Now = End;

        Assert.IsType<SaveOutcome.StaleRevision>(await test.Editor.Replace(Steward, record.Id, new Dataset(), record.Revision.Id));
    }

    [Fact]
    public async Task An_embargo_that_was_moved_ends_at_its_new_date()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset().Embargoed("2026-05-01"));
        await test.Replace(record, new Dataset().Embargoed("2026-06-01"));

        test.Clock.Now = End;

        Assert.Equal(("embargoed", "embargoed", "access:embargoed"), await Doors(test, record.Id));
    }

    [Fact]
    public async Task Many_readers_at_once_lift_an_embargo_once()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset().Embargoed("2026-05-01"));

        test.Clock.Now = End;
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () => await Doors(test, record.Id))));

        Assert.Equal(2, (await test.Reader.History(Steward, record.Id)).Count);
    }

    [Fact]
    public async Task An_embargo_whose_end_a_rule_that_stops_publication_forbids_ends_in_review_and_not_in_the_open()
    {
        await using var test = await TestCatalog.Open();
        var source = await test.Create(new Dataset { Iri = "https://example.org/source", Title = "Source" });
        var model = await test.Create(new Dataset
        {
            Iri = "https://example.org/model",
            Title = "Model",
            Extra = " ; a mc:AIModel ; <http://www.w3.org/ns/prov#wasDerivedFrom> <https://example.org/source> ; mc:retentionEnd \"2030-01-01\"^^xsd:date",
        }.Embargoed("2026-05-01"));
        await test.Replace(source, Genome);

        test.Clock.Now = End;
        var seen = await test.Reader.Read(Anyone, model.Id);
        var found = await test.Search(Anyone, new());
        var harvested = Assert.Single((await test.Changes(new())).Headers, header => header.Id == model.Id);
        var history = await test.Reader.History(Steward, model.Id);

        Assert.IsType<ReadOutcome.NotFound>(seen);
        Assert.DoesNotContain(found.Hits, hit => hit.Id == model.Id);
        Assert.True(harvested.IsDeleted);
        Assert.Equal((RecordState.InReview, RevisionKind.Returned, "system"), (history[^1].State, history[^1].Kind, history[^1].Actor));
        Assert.Contains("P-40", history[^1].Note, StringComparison.Ordinal);
        Assert.IsType<SaveOutcome.Refused>(await test.Editor.ChangeState(Steward, model.Id, RecordState.Published, null));
        await test.AssertClean();
    }

    private static Dataset Genome => new()
    {
        Iri = "https://example.org/source",
        Title = "Source",
        Access = "controlled",
        Extra = """
             ; mc:humanData <https://w3id.org/metacatalog/codes/human-data/individual>
             ; <https://w3id.org/metacatalog/ns/genomic#dataClass> <https://w3id.org/metacatalog/codes/genomic-data-class/whole-genome>
             ; <https://w3id.org/metacatalog/ns/genomic#organism> <http://purl.obolibrary.org/obo/NCBITaxon_9606>
             ; <http://schema.org/usageInfo> <http://purl.obolibrary.org/obo/DUO_0000042> ; mc:ethicsApproval "2025-001"
             ; mc:dataAccessCommittee [ a foaf:Agent ; foaf:name "DAC" ; vcard:hasEmail <mailto:dac@example.org> ]
            """,
    };

    private static async Task<(string Page, string Facet, string Set)> Doors(TestCatalog test, RecordId id)
    {
        var page = Assert.IsType<ReadOutcome.Found>(await test.Reader.Read(Anyone, id)).Record;
        var facet = (await test.Search(Anyone, new())).Facets.Single(static facet => facet.Name == "access");
        var header = Assert.Single((await test.Changes(new())).Headers);
        return (page.AccessLevel.Code(), Assert.Single(facet.Values).Value, header.Sets.Single(static set => set.StartsWith("access:", StringComparison.Ordinal)));
    }
}
