using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.ReadModels;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>The one door for reading. Thread safe.</summary>
/// <remarks>
/// Every read asks the access policy at the instant of the clock. What an actor without sight of drafts receives does not
/// depend, by a single byte, on records out of its sight. Embargoes that are due are lifted before anything is read.
/// </remarks>
public sealed class RecordReader
{
    internal RecordReader()
    {
    }

    /// <summary>Reads a record as it is now.</summary>
    public ValueTask<ReadOutcome> Read(Actor actor, RecordId id, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>Reads a revision by its number, as <see cref="History"/> numbers it for the actor. Tombstones hide earlier revisions from readers.</summary>
    public ValueTask<ReadOutcome> ReadRevision(Actor actor, RecordId id, int number, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>Reads a record as it was at a position that the catalog gave out.</summary>
    public ValueTask<ReadOutcome> ReadAt(Actor actor, RecordId id, string position, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>The revisions that the actor may see, oldest first; empty when for this actor there is no such record.</summary>
    public ValueTask<IReadOnlyList<Revision>> History(Actor actor, RecordId id, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>The record that describes the resource, if the actor may see it or its tombstone.</summary>
    public ValueTask<RecordId?> FindByTopic(Actor actor, Iri topic, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>Checks and assesses the current description again, criterion by criterion, at this instant.</summary>
    public ValueTask<CheckAnswer?> Assess(Actor actor, RecordId id, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>Finds records.</summary>
    public ValueTask<SearchOutcome> Search(Actor actor, SearchQuestion question, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>What changed for the public, for harvesters; the same for every actor.</summary>
    public ValueTask<ChangesOutcome> Changes(Actor actor, ChangesQuestion question, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>The sets that harvesters may select, parents before children, ordered by spec.</summary>
    public ValueTask<IReadOnlyList<ChangeSet>> Sets(Actor actor, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>The latest public change of one record, without paging to it; null when the public never saw it.</summary>
    public ValueTask<ChangeHeader?> Change(Actor actor, RecordId id, bool withRecord, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>The datestamp of the first entry of the feed; the present instant when it is empty.</summary>
    public ValueTask<DateTimeOffset> EarliestDatestamp(Actor actor, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>Every record that the actor may see, in an order that never changes, each as it is when its turn comes.</summary>
    public IAsyncEnumerable<Record> Export(Actor actor, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>The catalog in numbers.</summary>
    public ValueTask<CatalogStatistics> Statistics(Actor actor, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>
    /// Where the catalog stands for the actor: opaque, and for who may not see everything unmoved by what is out of sight.
    /// <see cref="ReadAt"/> takes it.
    /// </summary>
    public string Position(Actor actor) => throw new NotImplementedException();
}
