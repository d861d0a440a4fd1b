using System.Numerics;

namespace MetaCatalog.Crosswalks.DataFiles.Sequences;

/// <summary>Counts bytes many at a time.</summary>
internal static class ByteCounts
{
    private const int MostSteps = 255; // what a lane of a byte can count

    /// <summary>How many bytes are at least <paramref name="least"/>.</summary>
    public static int AtLeast(ReadOnlySpan<byte> bytes, byte least)
    {
        var count = 0;
        var bound = new Vector<byte>(least);
        while (bytes.Length >= Vector<byte>.Count)
        {
            var lanes = Vector<byte>.Zero;
            for (var step = 0; step < MostSteps && bytes.Length >= Vector<byte>.Count; step++)
            {
                lanes -= Vector.GreaterThanOrEqual(new Vector<byte>(bytes), bound); // true is 255, which is -1
                bytes = bytes[Vector<byte>.Count..];
            }

            count += Sum(lanes);
        }

        foreach (var b in bytes)
        {
            count += b >= least ? 1 : 0;
        }

        return count;
    }

    private static int Sum(Vector<byte> lanes)
    {
        Vector.Widen(lanes, out var low, out var high);
        return Vector.Sum(low + high);
    }
}
