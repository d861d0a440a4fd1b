namespace MetaCatalog.Rdf.Writing;

/// <summary>The ordinal order of strings, told by their UTF-8.</summary>
internal static class TextOrder
{
    private const byte FirstOfFour = 0xF0;
    private const byte FirstBehindSurrogates = 0xEE;
    private const int BehindAllOfFour = 0x10;

    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var same = left.CommonPrefixLength(right);
        return same == left.Length || same == right.Length ? left.Length.CompareTo(right.Length) : Weight(left[same]).CompareTo(Weight(right[same]));
    }

    // UTF-16 writes characters beyond U+FFFF with surrogates, which come before U+E000; UTF-8 with bytes that come behind it.
    private static int Weight(byte b) => b is >= FirstBehindSurrogates and < FirstOfFour ? b + BehindAllOfFour : b;
}
