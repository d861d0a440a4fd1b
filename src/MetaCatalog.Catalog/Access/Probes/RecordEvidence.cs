using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Access.Probes;

/// <summary>The evidence that holds at an instant, for one record. Thread safe.</summary>
public sealed class RecordEvidence
{
    /// <summary>Evidence where nobody ever looks, as for a document that is no record.</summary>
    public static readonly RecordEvidence None = new(null, null, default, publicOnly: true);

    private static readonly Bilingual Unlooked = new("Nobody has looked yet.", "まだ確認していません。");

    private readonly IProbeLedger? ledger;
    private readonly RecordId? record;
    private readonly DateTimeOffset since;
    private readonly bool publicOnly;

    private RecordEvidence(IProbeLedger? ledger, RecordId? record, DateTimeOffset since, bool publicOnly)
    {
        this.ledger = ledger;
        this.record = record;
        this.since = since;
        this.publicOnly = publicOnly;
    }

    /// <summary>The same as far as everybody may know: what was asked for records whose links everybody sees.</summary>
    public RecordEvidence InPublic => publicOnly ? this : new RecordEvidence(ledger, record, since, publicOnly: true);

    /// <summary>What the ledger holds of a record and of the addresses that it names, as far as the actor may know.</summary>
    public static RecordEvidence Of(IProbeLedger ledger, Actor actor, RecordId record, DateTimeOffset now, ProbeOptions options)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(options);
        return new RecordEvidence(ledger, record, now - options.HoldsFor, !AccessPolicy.SeesAllEvidence(actor));
    }

    /// <summary>What the address answered, while that holds.</summary>
    public LinkEvidence? Link(string? address) => address is not null && ledger?.Link(address, publicOnly) is { } link && link.LookedAt >= since ? link : null;

    /// <summary>Where the record was seen, while that holds and it is as public or hidden as it was then.</summary>
    public DoorEvidence? Doors(bool isHidden) => record is not null && ledger?.Doors(record.Value) is { } doors && doors.LookedAt >= since && doors.WasHidden == isHidden ? doors : null;

    /// <summary>Why a rule about the links cannot be answered: the last look told nothing, or there was none that still holds.</summary>
    internal Bilingual WhyNoVerdict(IEnumerable<string> addresses) =>
        addresses.Select(Link).OfType<LinkEvidence>().FirstOrDefault() is { } told ? Told(told) : Unlooked;

    private static Bilingual Told(LinkEvidence link)
    {
        var day = link.LookedAt.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return link.Visit.Answer == LinkAnswer.NotAllowed
            ? new($"The link is not one that may be asked: {link.Visit.Detail}.", "このリンクは確認の対象にできません。")
            : new($"The link told nothing when it was asked on {day}.", $"{day} の確認では判断できる応答がありませんでした。");
    }
}
