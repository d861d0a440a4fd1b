using MetaCatalog.Catalog.ReadModels;

namespace MetaCatalog.Catalog.Log;

/// <summary>Commits changes and waits until the read models reflect them, so that a writer always reads its own write.</summary>
internal sealed class Committer(IChangeLog log, ReadModelFollower follower)
{
    public async Task<AppendOutcome> Commit(Change change, CancellationToken cancellation) =>
        (await Commit([change], cancellation).ConfigureAwait(false))[0];

    public async Task<IReadOnlyList<AppendOutcome>> Commit(IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        var outcomes = await log.Append(changes, cancellation).ConfigureAwait(false);
        await follower.Reached(outcomes.Max(Sequence)).ConfigureAwait(false);
        return outcomes;
    }

    private static long Sequence(AppendOutcome outcome) => outcome is AppendOutcome.Committed { Revision.Sequence: var sequence } ? sequence : 0;
}
