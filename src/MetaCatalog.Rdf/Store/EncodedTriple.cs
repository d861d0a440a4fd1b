namespace MetaCatalog.Rdf.Store;

/// <summary>A triple of term numbers in some order of its places; sorts by the first, then the second, then the third.</summary>
/// <param name="First">The place sorted by first.</param>
/// <param name="Second">The place sorted by second.</param>
/// <param name="Third">The last place.</param>
public readonly record struct EncodedTriple(uint First, uint Second, uint Third) : IComparable<EncodedTriple>
{
    /// <inheritdoc/>
    public int CompareTo(EncodedTriple other)
    {
        var order = Pair.CompareTo(other.Pair);
        return order != 0 ? order : Third.CompareTo(other.Third);
    }

    private ulong Pair => ((ulong)First << 32) | Second;

    /// <summary>Whether the first triple sorts before the second.</summary>
    public static bool operator <(EncodedTriple left, EncodedTriple right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first triple sorts before the second or is equal to it.</summary>
    public static bool operator <=(EncodedTriple left, EncodedTriple right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first triple sorts after the second.</summary>
    public static bool operator >(EncodedTriple left, EncodedTriple right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first triple sorts after the second or is equal to it.</summary>
    public static bool operator >=(EncodedTriple left, EncodedTriple right) => left.CompareTo(right) >= 0;
}
