using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Probes;

/// <summary>Looks for a record through every door as a stranger, against what the log says of it. Thread safe.</summary>
internal sealed class DoorLook(IChangeLog log, RecordReader reader, RecordSearch search, ILinkVisitor? visitor, string baseIri)
{
    /// <summary>Where strangers come upon the record; null for what is withdrawn, and for drafts of what will be public.</summary>
    public async Task<DoorEvidence?> For(LoggedRevision revision, DateTimeOffset now, CancellationToken cancellation)
    {
        var isHidden = revision.Facts.EffectiveAt(now) == AccessLevel.Hidden;
        if (revision.Facts.State == RecordState.Withdrawn || (revision.Facts.State != RecordState.Published && !isHidden))
        {
            return null;
        }

        List<(Door Door, bool IsSeen)> looks =
        [
            (Door.Page, await reader.Read(Actor.Anonymous, revision.Record, cancellation).ConfigureAwait(false) is ReadOutcome.Found),
            (Door.Harvest, await reader.Change(Actor.Anonymous, revision.Record, withRecord: false, cancellation).ConfigureAwait(false) is { IsDeleted: false }),
            (Door.Search, search.IsPublic(revision.Record, log.History(revision.Record).Select(static past => past.Time))),
            (Door.Topic, await reader.FindByTopic(Actor.Anonymous, new Iri(revision.Topic), cancellation).ConfigureAwait(false) is not null),
        ];
        if (await IsAtItsAddress(revision.Record, cancellation).ConfigureAwait(false) is { } isThere)
        {
            looks.Add((Door.Address, isThere));
        }

        return new DoorEvidence(
            revision.Record, now, isHidden, [.. looks.Where(static look => look.IsSeen).Select(static look => look.Door)],
            [.. looks.Where(static look => !look.IsSeen).Select(static look => look.Door)]);
    }

    // A service that cannot reach itself under its public name says nothing of what strangers reach.
    private async Task<bool?> IsAtItsAddress(RecordId record, CancellationToken cancellation) =>
        visitor is null ? null : (await visitor.Visit($"{baseIri}/datasets/{record}", cancellation).ConfigureAwait(false)).Answer switch
        {
            LinkAnswer.Given => true,
            LinkAnswer.LoginAsked or LinkAnswer.Missing => false,
            _ => null,
        };
}
