using System.Numerics;

namespace MetaCatalog.Search.Matching;

/// <summary>A set of documents, all with the same score.</summary>
internal sealed class BitMatcher(ulong[] bits, float score) : Matcher
{
    private int document = -1;

    public override int Document => document;

    public override int Cost { get; } = bits.Sum(static word => BitOperations.PopCount(word));

    public override float Score() => score;

    public override int Advance(int target)
    {
        if (document >= target)
        {
            return document;
        }

        for (var word = target >> 6; word < bits.Length; word++)
        {
            var left = word == target >> 6 ? bits[word] & (ulong.MaxValue << (target & 63)) : bits[word];
            if (left != 0)
            {
                return document = (word << 6) + BitOperations.TrailingZeroCount(left);
            }
        }

        return document = End;
    }
}
