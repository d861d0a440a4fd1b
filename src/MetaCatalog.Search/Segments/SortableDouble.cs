namespace MetaCatalog.Search.Segments;

/// <summary>Finite doubles as integers of the same order.</summary>
internal static class SortableDouble
{
    private const double LargestWhole = 1L << 53;

    public static long ToBits(double value) => Flip(BitConverter.DoubleToInt64Bits(value == 0 ? 0 : value));

    public static double FromBits(long bits) => BitConverter.Int64BitsToDouble(Flip(bits));

    public static bool IsWhole(long bits) => FromBits(bits) is var value && Math.Floor(value) == value && Math.Abs(value) <= LargestWhole;

    public static long ToWhole(long bits) => (long)FromBits(bits);

    private static long Flip(long bits) => bits ^ ((bits >> 63) & long.MaxValue);
}
