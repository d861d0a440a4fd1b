using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MetaCatalog.Crosswalks.DataFiles.Tables;

/// <summary>Finds where the values of delimited text end, 32 bytes at a time, many values in one call.</summary>
internal sealed class ValueEnds(byte delimiter)
{
    private const byte LineEnd = (byte)'\n';
    private const byte Quote = (byte)'"';

    private readonly int[] ends = new int[4096];

    /// <summary>The places of the delimiters and line ends that end a value, in their order; it stops before a value that begins with a quote.</summary>
    /// <param name="text">Text that begins where a value begins.</param>
    /// <param name="rows">How many of the places are line ends.</param>
    /// <returns>As many places as fit; valid until the next call. What follows the last one is left for the next call.</returns>
    public ReadOnlySpan<int> Find(ReadOnlySpan<byte> text, out int rows)
    {
        rows = 0;
        var (count, start) = (0, 0);
        var last = text.Length - Vector256<byte>.Count;
        for (var block = 0; block <= last && count <= ends.Length - Vector256<byte>.Count; block += Vector256<byte>.Count)
        {
            for (var found = In(text, block); found != 0; found &= found - 1)
            {
                if (text[start] == Quote)
                {
                    return ends.AsSpan(0, count);
                }

                var end = block + BitOperations.TrailingZeroCount(found);
                rows += text[end] == LineEnd ? 1 : 0;
                ends[count++] = end;
                start = end + 1;
            }
        }

        return ends.AsSpan(0, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint In(ReadOnlySpan<byte> text, int block)
    {
        var bytes = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(text), (nuint)block);
        return (Vector256.Equals(bytes, Vector256.Create(delimiter)) | Vector256.Equals(bytes, Vector256.Create(LineEnd))).ExtractMostSignificantBits();
    }
}
