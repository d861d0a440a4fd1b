using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Tests.Access.Probes;

/// <summary>Evidence that a test writes down, for the record <c>&lt;d&gt;</c> and links below <c>https://example.org/</c>.</summary>
internal sealed class FoundEvidence : IProbeLedger
{
    private static readonly RecordId Record = RecordId.New();

    private readonly Dictionary<string, LinkEvidence> links = [];
    private DoorEvidence? doors;

    public static RecordEvidence Links(params ReadOnlySpan<(string Path, LinkAnswer Answer, string? MediaType)> answers) => Links(TimeSpan.FromDays(1), answers);

    public static RecordEvidence Links(TimeSpan age, params ReadOnlySpan<(string Path, LinkAnswer Answer, string? MediaType)> answers)
    {
        var ledger = new FoundEvidence();
        foreach (var (path, answer, mediaType) in answers)
        {
            var address = "https://example.org/" + path;
            ledger.links[address] = new LinkEvidence(address, Given.Now - age, new LinkVisit(answer, StatusOf(answer), mediaType, answer == LinkAnswer.NotAllowed ? "names a user" : null), IsPublic: true);
        }

        return ledger.At(Given.Now);
    }

    public static RecordEvidence Doors(bool wasHidden, Door[] seen, params Door[] missed)
    {
        var ledger = new FoundEvidence { doors = new DoorEvidence(Record, Given.Now.AddDays(-1), wasHidden, seen, missed) };
        return ledger.At(Given.Now);
    }

    public LinkEvidence? Link(string address, bool publicOnly) => links.GetValueOrDefault(address);

    DoorEvidence? IProbeLedger.Doors(RecordId record) => record == Record ? doors : null;

    public Task Keep(IReadOnlyList<LinkEvidence> links, IReadOnlyList<DoorEvidence> doors) => Task.CompletedTask;

    public Task Forget(DateTimeOffset before) => Task.CompletedTask;

    public string? Read(string name) => null;

    public Task Write(string name, string value) => Task.CompletedTask;

    private RecordEvidence At(DateTimeOffset now) => RecordEvidence.Of(this, Actor.System, Record, now, new ProbeOptions());

    private static int? StatusOf(LinkAnswer answer) => answer switch
    {
        LinkAnswer.Given => 200,
        LinkAnswer.LoginAsked => 401,
        LinkAnswer.Missing => 404,
        _ => null,
    };
}
