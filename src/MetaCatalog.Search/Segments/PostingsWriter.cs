namespace MetaCatalog.Search.Segments;

/// <summary>Writes terms in rising order with their postings: the dictionary, the blocks and the positions of a segment.</summary>
/// <param name="spill">Where large sections go that need not be in memory, see <see cref="SectionBuffer"/>.</param>
internal sealed class PostingsWriter(Func<Stream>? spill) : IDisposable
{
    private const int Block = BitPacking.BlockSize;

    private readonly SectionBuffer terms = new(spill);
    private readonly ByteBuffer termBlocks = new();
    private readonly SectionBuffer postings = new(spill);
    private readonly SectionBuffer positions = new(spill);
    private readonly ByteBuffer skips = new();
    private readonly ByteBuffer list = new(1024);
    private readonly ByteBuffer lastTerm = new();
    private readonly int[] documents = new int[Block];
    private readonly int[] frequencies = new int[Block];
    private readonly int[] masks = new int[Block];

    private int termCount;
    private int documentFrequency;
    private int inBlock;
    private int last;
    private int blockPositions;
    private int maxFrequency;
    private int minLength;
    private int listPositions;

    public void Begin()
    {
        documentFrequency = inBlock = 0;
        last = -1;
        listPositions = blockPositions = positions.Length;
        skips.Clear();
        list.Clear();
        StartBlock();
    }

    /// <summary>Adds a posting of the term begun.</summary>
    /// <param name="document">Rises from posting to posting.</param>
    /// <param name="frequency">1 or more; occurrences times weights of their fields.</param>
    /// <param name="mask">The text fields it occurs in.</param>
    /// <param name="length">The document's length code.</param>
    /// <param name="encodedPositions">As <see cref="PostingCursor.EncodedPositions"/> gives them.</param>
    public void Add(int document, int frequency, uint mask, byte length, ReadOnlySpan<byte> encodedPositions)
    {
        if (inBlock == Block)
        {
            EndBlock();
        }

        documents[inBlock] = document - last - 1;
        frequencies[inBlock] = frequency - 1;
        masks[inBlock++] = (int)mask;
        last = document;
        documentFrequency++;
        maxFrequency = Math.Max(maxFrequency, frequency);
        minLength = Math.Min(minLength, length);
        positions.End.Bytes(encodedPositions);
    }

    public void End(ReadOnlySpan<byte> term)
    {
        if (documentFrequency == 0)
        {
            return;
        }

        BeginEntry(term);
        terms.End.Varint((uint)documentFrequency);
        if (documentFrequency == 1)
        {
            terms.End.Varint((uint)documents[0]);
            terms.End.Varint((uint)frequencies[0]);
            terms.End.Varint((uint)masks[0]);
        }
        else
        {
            EndBlock();
            var skipLength = documentFrequency > Block ? skips.Length : 0;
            postings.End.Bytes(skips.Written[..skipLength]);
            postings.End.Bytes(list.Written);
            terms.End.Varint((uint)(skipLength + list.Length));
        }

        terms.End.Varint((uint)(positions.Length - listPositions));
        terms.Settle();
        postings.Settle();
    }

    public void WriteTo(SectionWriter sections)
    {
        sections.Write(SectionId.Terms, terms);
        sections.Write(SectionId.TermBlocks, termBlocks);
        sections.Write(SectionId.Postings, postings);
        sections.Write(SectionId.Positions, positions);
    }

    public void Dispose()
    {
        terms.Dispose();
        postings.Dispose();
        positions.Dispose();
    }

    private void StartBlock()
    {
        positions.Settle();
        (maxFrequency, minLength) = (0, byte.MaxValue);
        blockPositions = positions.Length;
    }

    private void EndBlock()
    {
        skips.Int32(last);
        skips.Int32(list.Length);
        skips.Int32(blockPositions - listPositions);
        skips.Int32(Math.Min(maxFrequency, ushort.MaxValue) | (minLength << 16));
        PackBlock();
        inBlock = 0;
        StartBlock();
    }

    private void PackBlock()
    {
        var documentBits = BitPacking.BitsFor(documents.AsSpan(0, inBlock));
        var frequencyBits = BitPacking.BitsFor(frequencies.AsSpan(0, inBlock));
        var oneMask = !masks.AsSpan(0, inBlock).ContainsAnyExcept(masks[0]);
        var maskBits = oneMask ? 0 : BitPacking.BitsFor(masks.AsSpan(0, inBlock));
        list.Byte((byte)documentBits);
        list.Byte((byte)frequencyBits);
        list.Byte(oneMask ? SegmentFormat.OneMask : (byte)maskBits);
        if (oneMask)
        {
            list.Varint((uint)masks[0]);
        }

        Pack(documents, documentBits);
        Pack(frequencies, frequencyBits);
        Pack(masks, maskBits);
    }

    private void Pack(int[] values, int bits) =>
        BitPacking.Pack(values.AsSpan(0, inBlock), bits, list.Take(BitPacking.BytesFor(inBlock, bits)));

    /// <summary>Writes the term as what it shares with the one before and the rest; every sixteenth is whole, with where its lists start.</summary>
    private void BeginEntry(ReadOnlySpan<byte> term)
    {
        var shared = 0;
        if (termCount++ % SegmentFormat.TermsPerBlock == 0)
        {
            termBlocks.Int32(terms.Length);
            terms.End.Varint((uint)postings.Length);
            terms.End.Varint((uint)listPositions);
        }
        else
        {
            shared = MemoryExtensions.CommonPrefixLength(lastTerm.Written, term);
        }

        terms.End.Varint((uint)shared);
        terms.End.Block(term[shared..]);
        lastTerm.Clear();
        lastTerm.Bytes(term);
    }
}
