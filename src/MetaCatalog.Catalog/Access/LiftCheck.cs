using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Access;

/// <summary>Asks the rules that stop publication of a record as it will be when its embargo has ended. Thread safe.</summary>
/// <remarks>
/// It was asked when the record was published, for its target level too; since then its sources, the evidence of its links and
/// the rules may have changed.
/// </remarks>
internal sealed class LiftCheck(RecordViews views, EvidenceBook evidence, TimeSpan zoneOffset)
{
    /// <summary>What forbids that the embargo ends in the open; null when nothing does, and for what is not published.</summary>
    public Finding? Obstacle(LoggedRevision revision, DateTimeOffset now)
    {
        if (revision.Facts.State != RecordState.Published)
        {
            return null;
        }

        var record = views.Record(Actor.System, revision, now);
        var context = new RuleContext
        {
            Graph = record.Graph,
            Topic = record.Topic,
            Now = now,
            ZoneOffset = zoneOffset,
            FindRecord = views.FindGraph(Actor.System, now),
            Evidence = evidence.Of(Actor.System, revision.Record, now),
        };
        return AccessRules.Findings(context).FirstOrDefault(static finding => finding.BlocksPublication);
    }
}
