using MetaCatalog.Search.Facets;
using MetaCatalog.Search.Filters;
using MetaCatalog.Search.Matching;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Ranking;

/// <summary>Takes what matches through scope and filters, and counts total, facets and the best hits in one pass.</summary>
internal sealed class Collector
{
    private const int Capacity = DocumentBatch.Capacity;

    private readonly SearchRequest request;
    private readonly IndexSchema schema;
    private readonly SortPosition? after;
    private readonly FilterGroups groups;
    private readonly FacetCounter[] facets;
    private readonly int[][] facetsOfGroup;
    private readonly int[] missedByGroup;
    private readonly DocumentBatch batch = new();
    private readonly HitQueue queue;
    private readonly List<(SortPosition Position, LiveSegment Segment, int Document, float Score)> best = [];
    private readonly bool[] passed = new bool[Capacity];
    private readonly byte[] failures = new byte[Capacity];
    private readonly byte[] failedGroup = new byte[Capacity];
    private readonly int[] nearMisses = new int[Capacity];
    private float leastUseful = float.NegativeInfinity;
    private int afterCursor;

    public Collector(SearchRequest request, IndexSchema schema)
    {
        this.request = request;
        this.schema = schema;
        after = request.Cursor is null ? null : PageCursor.Read(request.Cursor, request);
        groups = new FilterGroups(request.Filters);
        facets = [.. request.Facets.Select(facet => FacetCounter.For(facet, schema))];
        facetsOfGroup = [.. Enumerable.Range(0, groups.Count).Select(FacetsOn)];
        missedByGroup = new int[groups.Count];
        queue = new HitQueue(request.Top);
    }

    /// <summary>How many documents were found.</summary>
    public int Total { get; private set; }

    public IReadOnlyList<FacetResult> Facets => [.. facets.Select(static facet => facet.Result())];

    /// <summary>Whether more hits follow those of the page.</summary>
    public bool HasMore => afterCursor > request.Top;

    /// <summary>What would be found without the filters of each field.</summary>
    public IReadOnlyList<FilterAdvice> Advice => [.. Enumerable.Range(0, groups.Count)
        .Where(group => groups.Field(group) is not null && missedByGroup[group] > 0)
        .Select(group => new FilterAdvice(groups.Field(group)!, Total + missedByGroup[group]))];

    /// <summary>The page, in order.</summary>
    public IReadOnlyList<(SortPosition Position, LiveSegment Segment, int Document, float Score)> Page()
    {
        best.Sort((a, b) => SortPosition.Compare(a.Position, b.Position, request.Sort.Descending));
        return best.Count > request.Top ? best[..request.Top] : best;
    }

    public void Collect(LiveSegment segment, Matcher matcher)
    {
        var pass = new SegmentPass(this, segment);
        batch.LeastUseful = pass.InitialLeastUseful;
        while (matcher.Read(batch))
        {
            pass.Take();
        }

        pass.End();
    }

    private int[] FacetsOn(int group) => [.. Enumerable.Range(0, request.Facets.Count)
        .Where(facet => groups.Field(group) is { } field && request.Facets[facet].Field == field)];

    /// <summary>The part of the work that concerns one segment.</summary>
    private sealed class SegmentPass
    {
        private readonly Collector owner;
        private readonly DocumentBatch batch;
        private readonly LiveSegment segment;
        private readonly FilterTest[] scope;
        private readonly FilterTest[] filters;
        private readonly Ranker ranker;
        private readonly SignalStrength? signals;
        private readonly long afterRank;
        private readonly int afterDocument;

        public SegmentPass(Collector owner, LiveSegment segment)
        {
            (this.owner, batch, this.segment) = (owner, owner.batch, segment);
            var (request, schema) = (owner.request, owner.schema);
            scope = [.. request.Scope.Select(filter => FilterTest.For(filter, segment.Segment, schema))];
            filters = owner.groups.Bind(segment.Segment, schema);
            ranker = Ranker.For(request.Sort, segment.Segment, schema);
            signals = request.Signals.Count == 0 ? null : new SignalStrength(request.Signals, segment.Segment, schema);
            if (owner.after is { } after)
            {
                afterRank = ranker.RankOf(after);
                afterDocument = segment.Segment.Keys.CountBelow(System.Text.Encoding.UTF8.GetBytes(after.Key), out var found) + (found ? 1 : 0);
            }

            foreach (var facet in owner.facets)
            {
                facet.Enter(segment.Segment);
            }
        }

        public float InitialLeastUseful => !ranker.NeedsScores ? float.PositiveInfinity : signals is null ? owner.leastUseful : float.NegativeInfinity;

        public void Take()
        {
            DropDeleted();
            foreach (var test in scope)
            {
                Keep(test);
            }

            if (filters.Length > 0)
            {
                KeepFiltered();
            }

            Count();
        }

        public void End()
        {
            foreach (var facet in owner.facets)
            {
                facet.Leave();
            }

            foreach (var (rank, document, score) in owner.queue.Held)
            {
                owner.best.Add((ranker.Position(rank, segment.Segment.Key(document)), segment, document, score));
            }

            if (owner.queue.IsFull && owner.request.Top > 0 && ranker.NeedsScores)
            {
                owner.leastUseful = Math.Max(owner.leastUseful, ScoreRanker.Score(owner.queue.WorstRank));
            }

            owner.queue.Clear();
        }

        private void DropDeleted()
        {
            if (!segment.HasDeletions)
            {
                return;
            }

            var kept = 0;
            for (var i = 0; i < batch.Count; i++)
            {
                batch.Documents[kept] = batch.Documents[i];
                batch.Scores[kept] = batch.Scores[i];
                kept += segment.IsDeleted(batch.Documents[i]) ? 0 : 1;
            }

            batch.Count = kept;
        }

        private void Keep(FilterTest test)
        {
            test.Test(batch.Documents.AsSpan(0, batch.Count), owner.passed);
            var kept = 0;
            for (var i = 0; i < batch.Count; i++)
            {
                batch.Documents[kept] = batch.Documents[i];
                batch.Scores[kept] = batch.Scores[i];
                kept += owner.passed[i] ? 1 : 0;
            }

            batch.Count = kept;
        }

        /// <summary>Keeps what passes all groups; what fails just one counts for the facets of that group's field.</summary>
        private void KeepFiltered()
        {
            MarkFailures();
            for (var group = 0; group < filters.Length; group++)
            {
                CountNearMisses(group);
            }

            var kept = 0;
            for (var i = 0; i < batch.Count; i++)
            {
                batch.Documents[kept] = batch.Documents[i];
                batch.Scores[kept] = batch.Scores[i];
                kept += owner.failures[i] == 0 ? 1 : 0;
            }

            batch.Count = kept;
        }

        private void MarkFailures()
        {
            Array.Clear(owner.failures);
            for (var group = 0; group < filters.Length; group++)
            {
                filters[group].Test(batch.Documents.AsSpan(0, batch.Count), owner.passed);
                for (var i = 0; i < batch.Count; i++)
                {
                    if (!owner.passed[i])
                    {
                        owner.failures[i]++;
                        owner.failedGroup[i] = (byte)group;
                    }
                }
            }
        }

        private void CountNearMisses(int group)
        {
            var missed = 0;
            for (var i = 0; i < batch.Count; i++)
            {
                owner.nearMisses[missed] = batch.Documents[i];
                missed += owner.failures[i] == 1 && owner.failedGroup[i] == group ? 1 : 0;
            }

            owner.missedByGroup[group] += missed;
            foreach (var facet in owner.facetsOfGroup[group])
            {
                owner.facets[facet].Count(owner.nearMisses.AsSpan(0, missed));
            }
        }

        private void Count()
        {
            owner.Total += batch.Count;
            var documents = batch.Documents.AsSpan(0, batch.Count);
            foreach (var facet in owner.facets)
            {
                facet.Count(documents);
            }

            if (ranker.NeedsScores && !batch.IsScored)
            {
                owner.afterCursor += batch.Count;
            }
            else
            {
                Offer(documents);
            }
        }

        private void Offer(ReadOnlySpan<int> documents)
        {
            var queue = owner.queue;
            for (var i = 0; i < documents.Length; i++)
            {
                if (IsHopeless(batch.Scores[i]))
                {
                    owner.afterCursor++;
                    continue;
                }

                var score = ranker.NeedsScores ? batch.Scores[i] * (signals?.Factor(documents[i]) ?? 1) : 0;
                var rank = ranker.Rank(documents[i], score);
                if (owner.after is null || rank < afterRank || (rank == afterRank && documents[i] >= afterDocument))
                {
                    owner.afterCursor++;
                    queue.Offer(rank, documents[i], score);
                }
            }

            if (ranker.NeedsScores && signals is null && queue.IsFull && queue.Count > 0)
            {
                batch.LeastUseful = Math.Max(owner.leastUseful, ScoreRanker.Score(queue.WorstRank));
            }
        }

        /// <summary>Whether no signal can bring a document of this score among the best; then its signals need not be looked at.</summary>
        private bool IsHopeless(float score) =>
            signals is not null && ranker.NeedsScores && owner.after is null && owner.queue.IsFull
            && (owner.queue.Count == 0 || score * signals.Most <= ScoreRanker.Score(owner.queue.WorstRank));
    }
}
