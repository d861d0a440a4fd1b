using System.Numerics;
using System.Runtime.CompilerServices;

namespace MetaCatalog.Search.Matching;

/// <summary>Scores of 4,096 neighbouring documents, gathered from several matchers: their sum, or the greatest.</summary>
internal sealed class ScoreWindow(bool takesGreatest)
{
    public const int Size = 4096;

    private readonly float[] scores = new float[Size];
    private readonly ulong[] found = new ulong[Size / 64];

    public int Start { get; private set; }

    public int End => Start + Size;

    public void MoveTo(int document)
    {
        Start = document & ~(Size - 1);
        Array.Clear(found);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int document, float score)
    {
        var at = document & (Size - 1);
        ref var word = ref found[at >> 6];
        var bit = 1UL << (at & 63);
        ref var held = ref scores[at];
        held = (word & bit) == 0 ? score : takesGreatest ? Math.Max(held, score) : held + score;
        word |= bit;
    }

    /// <summary>The first document found at or after one of the window; <see cref="End"/> when there is none.</summary>
    public int Next(int document)
    {
        var at = document - Start;
        for (var word = at >> 6; word < found.Length; word++)
        {
            var bits = word == at >> 6 ? found[word] & (ulong.MaxValue << (at & 63)) : found[word];
            if (bits != 0)
            {
                return Start + (word << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return End;
    }

    public float Score(int document) => scores[document & (Size - 1)];
}
