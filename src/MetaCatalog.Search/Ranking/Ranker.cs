using System.Text;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Ranking;

/// <summary>Gives the documents of a segment their rank in the order asked for: greater comes first.</summary>
internal abstract class Ranker
{
    /// <summary>Whether ranks come from scores.</summary>
    public virtual bool NeedsScores => false;

    public abstract long Rank(int document, float score);

    /// <summary>The rank that the value of a position has in this segment.</summary>
    public abstract long RankOf(SortPosition position);

    /// <summary>What a rank of this segment is anywhere.</summary>
    public virtual SortPosition Position(long rank, string key) => new(rank, null, key);

    public static Ranker For(SortOrder order, Segment segment, IndexSchema schema) => order.Field is null
        ? new ScoreRanker()
        : schema.Find(order.Field) switch
        {
            KeywordField => new KeywordRanker((KeywordColumn)segment.Columns[schema.ColumnOf(order.Field)], order.Descending),
            NumberField or InstantField => new NumberRanker((NumberColumn)segment.Columns[schema.ColumnOf(order.Field)], order.Descending),
            _ => throw Unknown(order.Field),
        };

    /// <exception cref="SearchRequestException">The order is by a field that has none.</exception>
    public static void Check(SortOrder order, IndexSchema schema)
    {
        if (order.Field is not null && schema.Find(order.Field) is not (KeywordField or NumberField or InstantField))
        {
            throw Unknown(order.Field);
        }
    }

    private static SearchRequestException Unknown(string field) => new($"'{field}' has no order. Allowed: keyword, number and instant fields.");
}

/// <summary>By score. The bits of floats that are not negative order as the floats do.</summary>
internal sealed class ScoreRanker : Ranker
{
    public override bool NeedsScores => true;

    public static float Score(long rank) => BitConverter.Int32BitsToSingle((int)rank);

    public override long Rank(int document, float score) => BitConverter.SingleToInt32Bits(score);

    public override long RankOf(SortPosition position) => position.Rank;
}

/// <summary>By the least or greatest value of a number or instant field.</summary>
internal sealed class NumberRanker(NumberColumn column, bool descending) : Ranker
{
    public override long Rank(int document, float score)
    {
        var best = SortPosition.Missing;
        for (var value = column.Start(document); value < column.End(document); value++)
        {
            // ~x orders as −x does, without overflow.
            var sortable = column.Sortable(value);
            best = Math.Max(best, Math.Max(SortPosition.Missing + 1, descending ? sortable : ~sortable));
        }

        return best;
    }

    public override long RankOf(SortPosition position) => position.Rank;
}

/// <summary>By the least or greatest text of a keyword field. Ordinals are doubled, so that a text of another segment fits between.</summary>
internal sealed class KeywordRanker(KeywordColumn column, bool descending) : Ranker
{
    public override long Rank(int document, float score)
    {
        var (start, end) = (column.Start(document), column.End(document));
        if (start == end)
        {
            return SortPosition.Missing;
        }

        var best = column.Ordinal(start);
        for (var value = start + 1; value < end; value++)
        {
            best = descending ? Math.Max(best, column.Ordinal(value)) : Math.Min(best, column.Ordinal(value));
        }

        return Signed(2L * best);
    }

    public override long RankOf(SortPosition position)
    {
        if (position.Rank == SortPosition.Missing)
        {
            return SortPosition.Missing;
        }

        var ordinal = column.Find(position.Text!);
        return Signed(ordinal >= 0 ? 2L * ordinal : 2L * column.FirstNotBelow(Encoding.UTF8.GetBytes(position.Text!)) - 1);
    }

    /// <summary>The text alone: an ordinal would tell of values out of sight, and differ from segment to segment.</summary>
    public override SortPosition Position(long rank, string key) =>
        rank == SortPosition.Missing ? new(rank, null, key) : new(0, column.Text((int)(Math.Abs(rank) / 2)), key);

    private long Signed(long rank) => descending ? rank : -rank;
}
