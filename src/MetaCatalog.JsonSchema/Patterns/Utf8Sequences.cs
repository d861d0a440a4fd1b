using System.Text;

namespace MetaCatalog.JsonSchema.Patterns;

/// <summary>A range of code points as sequences of byte ranges in UTF-8.</summary>
internal static class Utf8Sequences
{
    private static readonly int[] LengthBounds = [0x7F, 0x7FF, 0xFFFF];

    public static List<(byte First, byte Last)[]> Of(int first, int last)
    {
        var sequences = new List<(byte, byte)[]>();
        Split(sequences, first, last);
        return sequences;
    }

    private static void Split(List<(byte First, byte Last)[]> sequences, int first, int last)
    {
        foreach (var bound in LengthBounds)
        {
            if (first <= bound && bound < last)
            {
                Halves(bound + 1);
                return;
            }
        }

        // Cut until every continuation byte is either fixed by both ends or free.
        for (var bits = 6; bits <= 18 && last > 0x7F; bits += 6)
        {
            var mask = (1 << bits) - 1;
            if ((first & ~mask) == (last & ~mask))
            {
                continue;
            }

            if ((first & mask) != 0)
            {
                Halves((first | mask) + 1);
                return;
            }

            if ((last & mask) != mask)
            {
                Halves(last & ~mask);
                return;
            }
        }

        sequences.Add(Encode(first, last));

        void Halves(int second)
        {
            Split(sequences, first, second - 1);
            Split(sequences, second, last);
        }
    }

    private static (byte First, byte Last)[] Encode(int first, int last)
    {
        Span<byte> low = stackalloc byte[4];
        Span<byte> high = stackalloc byte[4];
        var length = new Rune(first).EncodeToUtf8(low);
        new Rune(last).EncodeToUtf8(high);
        var sequence = new (byte, byte)[length];
        for (var index = 0; index < length; index++)
        {
            sequence[index] = (low[index], high[index]);
        }

        return sequence;
    }
}
