using System.Numerics;
using System.Text;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Facets;

/// <summary>See <see cref="ValueFacet"/>.</summary>
internal sealed class ValueFacetCounter(ValueFacet facet, int number, bool isHierarchical) : FacetCounter
{
    private readonly Dictionary<string, int> totals = new(StringComparer.Ordinal);
    private KeywordColumn? column;
    private int[] counts = [];

    public override void Enter(Segment segment)
    {
        column = (KeywordColumn)segment.Columns[number];
        if (counts.Length < column.Count)
        {
            counts = new int[column.Count];
        }
    }

    public override void Count(ReadOnlySpan<int> documents)
    {
        var ordinals = column!.Ordinals;
        switch (ordinals.Width)
        {
            case 1:
                Count(documents, ordinals.Bytes);
                break;
            case 2:
                Count(documents, ordinals.Words);
                break;
            case 4:
                Count(documents, ordinals.DoubleWords);
                break;
            default:
                CountOther(documents, ordinals);
                break;
        }
    }

    public override void Leave()
    {
        for (var ordinal = 0; ordinal < column!.Count; ordinal++)
        {
            if (counts[ordinal] > 0 && (!isHierarchical || IsChild(column.Utf8(ordinal))))
            {
                var text = column.Text(ordinal);
                totals[text] = totals.GetValueOrDefault(text) + counts[ordinal];
            }
        }

        Array.Clear(counts);
    }

    public override FacetResult Result()
    {
        var first = totals.OrderByDescending(static count => count.Value).ThenBy(static count => count.Key, Utf8Order.Instance)
            .Take(facet.Top).Select(static count => new FacetCount(count.Key, count.Value));
        return new FacetResult(facet.Field, [.. first], totals.Count);
    }

    private void Count<T>(ReadOnlySpan<int> documents, ReadOnlySpan<T> ordinals)
        where T : struct, IBinaryInteger<T>
    {
        if (column!.IsSingle)
        {
            foreach (var document in documents)
            {
                counts[int.CreateTruncating(ordinals[document])]++;
            }

            return;
        }

        var starts = column.Starts;
        foreach (var document in documents)
        {
            foreach (var ordinal in ordinals[starts[document]..starts[document + 1]])
            {
                counts[int.CreateTruncating(ordinal)]++;
            }
        }
    }

    private void CountOther(ReadOnlySpan<int> documents, PackedNumbers ordinals)
    {
        foreach (var document in documents)
        {
            for (var value = column!.Start(document); value < column.End(document); value++)
            {
                counts[(int)ordinals.Stored(value)]++;
            }
        }
    }

    /// <summary>Whether a path lies right under the one asked for.</summary>
    private bool IsChild(ReadOnlySpan<byte> path)
    {
        if (facet.Under is null)
        {
            return !path[1..].Contains((byte)'/');
        }

        var parent = Encoding.UTF8.GetBytes(facet.Under + "/");
        return path.StartsWith(parent) && path.Length > parent.Length && !path[parent.Length..].Contains((byte)'/');
    }
}
