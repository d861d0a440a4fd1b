namespace MetaCatalog.Search.Segments;

/// <summary>Strings in the order of their UTF-8 bytes, which is that of code points: the one order of keys, terms and values.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    public static readonly Utf8Order Instance = new();

    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        var same = left.CommonPrefixLength(right);
        return same == left.Length || same == right.Length
            ? left.Length.CompareTo(right.Length)
            : Rank(left[same]).CompareTo(Rank(right[same]));
    }

    /// <summary>UTF-16 puts surrogates before U+E000; code points come after it.</summary>
    private static int Rank(char c) => c < 0xD800 ? c : c >= 0xE000 ? c - 0x800 : c + 0x2000;
}
