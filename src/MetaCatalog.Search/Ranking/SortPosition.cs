using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Ranking;

/// <summary>Where a hit stands in an order, the same in every segment: a number, or a text for a keyword field; then its key.</summary>
/// <param name="Rank">Greater comes first; <see cref="Missing"/> when the document has no value.</param>
/// <param name="Text">The text when the order is that of a keyword field.</param>
/// <param name="Key">The document's key.</param>
internal sealed record SortPosition(long Rank, string? Text, string Key)
{
    public const long Missing = long.MinValue;

    /// <summary>Negative when the first comes before the second.</summary>
    public static int Compare(SortPosition a, SortPosition b, bool descending)
    {
        var order = (a.Rank == Missing).CompareTo(b.Rank == Missing);
        if (order == 0 && a.Rank != Missing)
        {
            order = a.Text is null
                ? b.Rank.CompareTo(a.Rank)
                : Utf8Order.Instance.Compare(a.Text, b.Text) * (descending ? -1 : 1);
        }

        return order != 0 ? order : Utf8Order.Instance.Compare(a.Key, b.Key);
    }
}
