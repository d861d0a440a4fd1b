using System.Text;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.ReadModels;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf;
using MetaCatalog.Storage;
using MetaCatalog.TestKit;

namespace MetaCatalog.Catalog.Tests;

/// <summary>A whole catalog in a folder of its own, with a clock that the test sets.</summary>
internal sealed class TestCatalog : IAsyncDisposable
{
    public const string BaseIri = "https://catalog.example.org";

    public static readonly DateTimeOffset Noon = new(2026, 4, 1, 12, 0, 0, TimeSpan.Zero);
    public static readonly Actor Steward = new("steward", Role.Steward);
    public static readonly Actor Administrator = new("admin", Role.Administrator);
    public static readonly Actor Anyone = Actor.Anonymous;

    private readonly TemporaryFolder folder = new();
    private RecordStore store = null!;

    private readonly Func<CatalogOptions, CatalogOptions> change;

    private readonly ILinkVisitor? visitor;

    private TestCatalog(Func<CatalogOptions, CatalogOptions> change, ILinkVisitor? visitor)
    {
        this.change = change;
        this.visitor = visitor;
    }

    public MetadataCatalog Catalog { get; private set; } = null!;

    public FakeClock Clock { get; } = new(Noon);

    public RecordEditor Editor => Catalog.Editor;

    public RecordReader Reader => Catalog.Reader;

    public string Folder => folder.Path;

    public static async Task<TestCatalog> Open(Func<CatalogOptions, CatalogOptions>? change = null, ILinkVisitor? visitor = null)
    {
        var test = new TestCatalog(change ?? (static options => options), visitor);
        await test.Start();
        return test;
    }

    public async Task Reopen(Action? between = null)
    {
        await Stop();
        between?.Invoke();
        await Start();
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        folder.Dispose();
    }

    /// <summary>Creates a record that must be taken.</summary>
    public async Task<Record> Create(Submission submission, RecordState state = RecordState.Published)
    {
        var outcome = await Editor.Create(Steward, submission, state);
        return outcome is SaveOutcome.Created created ? created.Record : throw new InvalidOperationException(Tell(outcome));
    }

    public async Task<Record> Replace(Record record, Submission submission)
    {
        var outcome = await Editor.Replace(Steward, record.Id, submission, record.Revision.Id);
        return outcome is SaveOutcome.Revised revised ? revised.Record : throw new InvalidOperationException(Tell(outcome));
    }

    public async Task<SearchAnswer> Search(Actor actor, SearchQuestion question) =>
        Assert.IsType<SearchOutcome.Answered>(await Reader.Search(actor, question)).Answer;

    public async Task<ChangesPage> Changes(ChangesQuestion question) =>
        Assert.IsType<ChangesOutcome.Answered>(await Reader.Changes(Anyone, question)).Page;

    public async Task AssertClean() =>
        Assert.Empty((await Catalog.Upkeep.Verify(Administrator, TestContext.Current.CancellationToken)).Faults);

    public static string Tell(object outcome) => outcome is SaveOutcome.Refused refused
        ? string.Join('\n', refused.Report.Findings.Select(static finding => $"{finding.Severity} {finding.Code} {finding.Message.En} {finding.Location}"))
        : outcome.ToString()!;

    private async Task Start()
    {
        store = RecordStore.Open(folder.Path);
        var options = new CatalogOptions { BaseIri = BaseIri, DataFolder = folder.Path };
        Catalog = await MetadataCatalog.Open(store.Log, store.Tokens, store.Requests, store.Assessments, store.Probes, change(options), Clock, visitor);
    }

    private async Task Stop()
    {
        await Catalog.DisposeAsync();
        await store.DisposeAsync();
    }
}

/// <summary>Descriptions that say only what matters to a test; sound enough to be published.</summary>
internal sealed record Dataset
{
    public string Iri { get; init; } = "";

    public string Title { get; init; } = "Strong motion records of the Noto earthquake";

    public string TitleJa { get; init; } = "能登半島地震の強震記録";

    public string Access { get; init; } = "open";

    public string Extra { get; init; } = "";

    public string Link { get; init; } = "https://example.org/data";

    public static implicit operator Submission(Dataset dataset) => dataset.ToSubmission();

    public Submission ToSubmission() => Submission.Rdf(Encoding.UTF8.GetBytes(Turtle), RdfFormat.Turtle);

    public Dataset Embargoed(string until) => this with { Access = "embargoed", Extra = Extra + $" ; dct:available \"{until}\"^^xsd:date" };

    public Dataset Hidden() => this with
    {
        Access = "hidden",
        Extra = Extra + """ ; mc:existenceConfidential [ mc:authority "Board" ; dct:issued "2026-01-01"^^xsd:date ; mc:reviewDate "2030-01-01"^^xsd:date ]""",
    };

    private string Closure => Access == "open" ? "" : """
         ; mc:closureReason <https://w3id.org/metacatalog/codes/closure-reason/ethics-or-cultural>
         ; mc:reviewDate "2030-01-01"^^xsd:date ; mc:accessProcedure <https://example.org/apply>
        """;

    private string Turtle => $$"""
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix foaf: <http://xmlns.com/foaf/0.1/> .
        @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        @prefix mc: <https://w3id.org/metacatalog/ns#> .
        <{{Iri}}> a dcat:Dataset ;
          dct:title "{{Title}}"@en, "{{TitleJa}}"@ja ;
          dct:description "Ground acceleration of 120 stations, one second before to five minutes after the first arrival."@en ;
          dcat:keyword "earthquake"@en, "地震"@ja ;
          dct:identifier "{{Title.GetHashCode(StringComparison.Ordinal)}}" ;
          dct:creator [ a foaf:Agent ; foaf:name "Hanako Yamada"@en ; dct:identifier "https://orcid.org/0000-0002-1825-0097" ] ;
          dct:publisher <https://ror.org/04nt8b154> ;
          dcat:contactPoint [ a vcard:Kind ; vcard:fn "Data desk" ; vcard:hasEmail <mailto:data@example.org> ] ;
          dct:issued "2026-01-15"^^xsd:date ;
          dct:language "ja" ;
          dct:type <http://purl.org/coar/resource_type/c_ddb1> ;
          dct:license <https://creativecommons.org/licenses/by/4.0/> ;
          dcat:landingPage <https://example.org/page> ;
          dct:accessRights <https://w3id.org/metacatalog/codes/access-level/{{Access}}> ;
          dcat:distribution [ a dcat:Distribution ; dcat:accessURL <{{Link}}> ; dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ;
            dct:title "Records"@en ; dct:license <https://creativecommons.org/licenses/by/4.0/> ]
          {{Closure}}{{Extra}} .
        <https://ror.org/04nt8b154> a foaf:Organization ; foaf:name "Example Institute"@en, "例の研究所"@ja .
        """;
}
