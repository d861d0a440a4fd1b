namespace MetaCatalog.Search.Segments;

/// <summary>The keys of a segment's documents, rising with their numbers.</summary>
internal sealed class KeyList(ByteRegion keys, ByteRegion blocks, int count)
{
    private const int PerBlock = SegmentFormat.KeysPerBlock;

    /// <summary>The key of a document, in UTF-8.</summary>
    public byte[] this[int document]
    {
        get
        {
            var reader = new Reader(keys.Span, blocks.As<int>(), document / PerBlock);
            for (var i = document % PerBlock; i >= 0; i--)
            {
                reader.Next();
            }

            return reader.Key.ToArray();
        }
    }

    /// <summary>The document with a key, or −1.</summary>
    public int Find(ReadOnlySpan<byte> key)
    {
        var document = CountBelow(key, out var found);
        return found ? document : -1;
    }

    /// <summary>How many keys are below a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="found">Whether the next one is the key itself.</param>
    public int CountBelow(ReadOnlySpan<byte> key, out bool found)
    {
        var starts = blocks.As<int>();
        var (low, high) = (0, starts.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var first = new ByteReader(keys.Span, starts[middle] + 1).Block();
            (low, high) = first.SequenceCompareTo(key) <= 0 ? (middle + 1, high) : (low, middle - 1);
        }

        found = false;
        return high < 0 ? 0 : CountBelowInBlock(high, key, out found);
    }

    private int CountBelowInBlock(int block, ReadOnlySpan<byte> key, out bool found)
    {
        var reader = new Reader(keys.Span, blocks.As<int>(), block);
        var end = Math.Min(count, (block + 1) * PerBlock);
        for (var document = block * PerBlock; document < end; document++)
        {
            reader.Next();
            var order = reader.Key.SequenceCompareTo(key);
            if (order >= 0)
            {
                found = order == 0;
                return document;
            }
        }

        found = false;
        return end;
    }

    /// <summary>Reads keys one after the other.</summary>
    public ref struct Reader(ReadOnlySpan<byte> keys, ReadOnlySpan<int> blocks, int block)
    {
        private readonly ByteBuffer key = new(64);
        private ByteReader reader = new(keys, blocks.IsEmpty ? 0 : blocks[block]);

        public readonly ReadOnlySpan<byte> Key => key.Written;

        public void Next()
        {
            var shared = reader.Int();
            key.Truncate(shared);
            key.Bytes(reader.Block());
        }
    }
}
