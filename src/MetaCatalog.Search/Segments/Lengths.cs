namespace MetaCatalog.Search.Segments;

/// <summary>Document lengths in one byte: exact to 39, then within 3.5 %, to 72,000 and more.</summary>
internal static class Lengths
{
    private const int Exact = 40;
    private const double StepsPerDoubling = 20;

    private static readonly int[] Decoded = [.. Enumerable.Range(0, 256).Select(Value)];

    /// <summary>The byte whose length is nearest below or at the length.</summary>
    public static byte Encode(int length)
    {
        var at = Array.BinarySearch(Decoded, length);
        return (byte)(at >= 0 ? at : ~at - 1);
    }

    public static int Decode(byte code) => Decoded[code];

    private static int Value(int code) => code < Exact ? code : (int)Math.Round(Exact * Math.Pow(2, (code - Exact + 1) / StepsPerDoubling));
}
