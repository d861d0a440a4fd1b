using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Search;

namespace MetaCatalog.Catalog.ReadModels;

/// <summary>Compares the search index with the log: which records each partition holds, and how often each facet value occurs in it.</summary>
/// <remarks>To be run while nothing is applied to the index.</remarks>
internal sealed class SearchVerification(IChangeLog log, SearchIndex index)
{
    private const int Page = 500;
    private const int MostValues = 1_000_000;

    private readonly Dictionary<(string Partition, string Facet, string Value), long> counts = [];
    private readonly Dictionary<string, HashSet<string>> keys = new() { [RecordFields.Public] = [], [RecordFields.Staff] = [] };

    public IReadOnlyList<string> Faults(out long records, CancellationToken cancellation)
    {
        records = 0;
        var until = index.AppliedSequence;
        for (var page = log.CurrentAfter(null, Page); page.Count > 0; page = log.CurrentAfter(page[^1].Record, Page))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var revision in page)
            {
                records++;
                Count(revision.Sequence <= until ? revision : log.AtSequence(revision.Record, until));
            }
        }

        return [.. keys.Keys.SelectMany(KeyFaults), .. keys.Keys.SelectMany(FacetFaults)];
    }

    private void Count(LoggedRevision? revision)
    {
        if (revision is null || revision.Facts.State == RecordState.Withdrawn)
        {
            return;
        }

        var document = RecordDocument.Of(revision, RecordDocument.Facets(revision.Card));
        keys[document.Partition].Add(document.Key);
        foreach (var value in document.Values.OfType<KeywordValue>())
        {
            var key = (document.Partition, value.Field, value.Value);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }
    }

    private IEnumerable<string> KeyFaults(string partition)
    {
        var expected = keys[partition];
        var found = Keys(partition).ToHashSet(StringComparer.Ordinal);
        return expected.Except(found).Select(key => $"search: lacks record {key} in partition {partition}")
            .Concat(found.Except(expected).Select(key => $"search: holds record {key} in partition {partition} without reason"));
    }

    private IEnumerable<string> Keys(string partition)
    {
        string? cursor = null;
        do
        {
            var result = index.Search(new SearchRequest { Partitions = [partition], Top = Page, Cursor = cursor, Sort = SortOrder.Ascending(RecordFields.Changed) });
            foreach (var hit in result.Hits)
            {
                yield return hit.Key;
            }

            cursor = result.NextCursor;
        }
        while (cursor is not null);
    }

    private IEnumerable<string> FacetFaults(string partition)
    {
        var result = index.Search(new SearchRequest
        {
            Partitions = [partition],
            Top = 0,
            Facets = [.. Facets.OfCard.Select(static facet => new ValueFacet(facet, MostValues))],
        });
        var found = result.Facets.SelectMany(facet => facet.Counts.Select(count => (Key: (partition, facet.Field, count.Value), count.Count)))
            .ToDictionary(static pair => pair.Key, static pair => (long)pair.Count);
        var expected = counts.Where(pair => pair.Key.Partition == partition && Facets.OfCard.Contains(pair.Key.Facet)).ToDictionary();
        return expected.Keys.Union(found.Keys)
            .Where(key => expected.GetValueOrDefault(key) != found.GetValueOrDefault(key))
            .Select(key => $"search: counts {found.GetValueOrDefault(key)} of {expected.GetValueOrDefault(key)} records with {key.Item2} '{key.Item3}' in partition {partition}");
    }
}
