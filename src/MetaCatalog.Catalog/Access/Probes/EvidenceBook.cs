using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Access.Probes;

/// <summary>Opens the ledger of probes at the evidence of one record. Thread safe.</summary>
internal sealed class EvidenceBook(IProbeLedger ledger, ProbeOptions options)
{
    /// <summary>The evidence that holds at the instant, as far as the actor may know.</summary>
    public RecordEvidence Of(Actor actor, RecordId record, DateTimeOffset now) => RecordEvidence.Of(ledger, actor, record, now, options);
}
