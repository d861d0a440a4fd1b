using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace MetaCatalog.Search.Segments;

/// <summary>Goes through the postings of a term in a segment, in order of document, block by block. For one thread.</summary>
internal sealed class PostingCursor
{
    /// <summary>The document after the last.</summary>
    public const int End = int.MaxValue;

    private const int Block = BitPacking.BlockSize;

    private readonly ByteRegion postings;
    private readonly ByteRegion positions;
    private TermEntry entry;
    private int blockCount;
    private int blocksStart;
    private readonly int[] documents = new int[Block];
    private int[]? frequencies;
    private int[]? masks;
    private uint blockMask;
    private bool maskIsVaried;
    private int frequencyOffset;
    private bool frequenciesRead;
    private bool masksRead;
    private int block = -1;
    private int at;
    private int positionsAt;
    private int positionsOf;

    public PostingCursor(Segment segment, in TermEntry entry)
        : this(segment) => Begin(entry);

    /// <summary>A cursor to begin with a term.</summary>
    public PostingCursor(Segment segment) => (postings, positions) = (segment.Postings, segment.Positions);

    public int DocumentFrequency => entry.DocumentFrequency;

    /// <summary>The document it stands at, −1 before the first and <see cref="End"/> after the last.</summary>
    public int Document { get; private set; } = -1;

    /// <summary>The documents of the block it stands in.</summary>
    public ReadOnlySpan<int> Documents => documents.AsSpan(0, Count);

    /// <summary>The number of documents in the block.</summary>
    public int Count { get; private set; }

    /// <summary>The weighted frequencies, less one, of the block's documents.</summary>
    public ReadOnlySpan<int> Frequencies
    {
        get
        {
            ReadFrequencies();
            return frequencies.AsSpan(0, Count);
        }
    }

    /// <summary>The weighted frequency in the document it stands at.</summary>
    public int Frequency => Frequencies[at] + 1;

    /// <summary>The text fields, as bits, in the document it stands at.</summary>
    public uint Mask
    {
        get
        {
            ReadMasks();
            return maskIsVaried ? (uint)masks![at] : blockMask;
        }
    }

    /// <summary>The greatest frequency in the block, or more.</summary>
    public int MaxFrequency => blocksStart == 0 || (Skip(block, 12) & 0xFFFF) is ushort.MaxValue ? int.MaxValue : Skip(block, 12) & 0xFFFF;

    /// <summary>The least length code in the block, or less.</summary>
    public byte MinLength => blocksStart == 0 ? (byte)0 : (byte)(Skip(block, 12) >> 16);

    /// <summary>Goes before the first posting of a term.</summary>
    public void Begin(in TermEntry term)
    {
        entry = term;
        blockCount = (term.DocumentFrequency + Block - 1) / Block;
        blocksStart = term.DocumentFrequency > Block ? blockCount * SegmentFormat.SkipLength : 0;
        (block, at, Document, Count) = (-1, 0, -1, 0);
    }

    /// <summary>Goes to the first document of the next block; false when there is none.</summary>
    public bool NextBlock() => ReadBlock(block + 1);

    public int Next() => Document == End ? End : block >= 0 && ++at < Count ? Document = documents[at] : NextBlock() ? Document : End;

    /// <summary>Goes to the first document at or after the target.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Advance(int target)
    {
        if (Document >= target)
        {
            return Document;
        }

        if ((block < 0 || documents[Count - 1] < target) && !ReadBlock(BlockWith(target)))
        {
            return End;
        }

        var i = at;
        while (i < Count && documents[i] < target)
        {
            i++;
        }

        at = i;
        return i < Count ? Document = documents[i] : NextBlock() ? Document : End;
    }

    /// <summary>Reads the positions in the document it stands at.</summary>
    /// <param name="weights">The weights of the text fields.</param>
    /// <param name="places">Receives them in order: the field in the upper half, the position in the lower.</param>
    /// <remarks>Encoded are, for each field of the mask from the least: the number of positions when there are several fields (otherwise
    /// it follows from frequency and weight), then the positions as differences.</remarks>
    public void ReadPositions(ReadOnlySpan<int> weights, List<long> places)
    {
        SeekPositions(weights);
        places.Clear();
        var reader = PositionReader();
        ReadPositions(ref reader, weights, places);
        (positionsAt, positionsOf) = (reader.Position, at + 1);
    }

    /// <summary>The encoded positions in the document it stands at, to be copied.</summary>
    public ReadOnlySpan<byte> EncodedPositions(ReadOnlySpan<int> weights)
    {
        SeekPositions(weights);
        var reader = PositionReader();
        SkipPositions(ref reader, weights, Mask, Frequency);
        var bytes = positions.Span[positionsAt..reader.Position];
        (positionsAt, positionsOf) = (reader.Position, at + 1);
        return bytes;
    }

    private ByteReader PositionReader() => new(positions.Span[..(entry.PositionsStart + entry.PositionsLength)], positionsAt);

    private void ReadPositions(ref ByteReader reader, ReadOnlySpan<int> weights, List<long> places)
    {
        for (var left = Mask; left != 0; left &= left - 1)
        {
            var field = BitOperations.TrailingZeroCount(left);
            var count = BitOperations.IsPow2(Mask) ? Frequency / weights[field] : reader.Int();
            var place = (long)field << 32;
            for (var i = 0; i < count; i++)
            {
                place += reader.Int();
                places.Add(place);
            }
        }
    }

    private static void SkipPositions(ref ByteReader reader, ReadOnlySpan<int> weights, uint mask, int frequency)
    {
        if (mask == 0)
        {
            return;
        }

        if (BitOperations.IsPow2(mask))
        {
            reader.SkipVarints(frequency / weights[BitOperations.TrailingZeroCount(mask)]);
            return;
        }

        for (var left = mask; left != 0; left &= left - 1)
        {
            reader.SkipVarints(reader.Int());
        }
    }

    /// <summary>Moves to where the positions of the document start; within a block they can only be gone through.</summary>
    private void SeekPositions(ReadOnlySpan<int> weights)
    {
        ReadFrequencies();
        ReadMasks();
        if (positionsOf > at)
        {
            StartPositions();
        }

        var reader = PositionReader();
        for (; positionsOf < at; positionsOf++)
        {
            SkipPositions(ref reader, weights, maskIsVaried ? (uint)masks![positionsOf] : blockMask, frequencies![positionsOf] + 1);
        }

        positionsAt = reader.Position;
    }

    private void StartPositions()
    {
        positionsOf = 0;
        positionsAt = entry.PositionsStart + (blocksStart == 0 ? 0 : Skip(block, 8));
    }

    private int Skip(int ofBlock, int part) =>
        BinaryPrimitives.ReadInt32LittleEndian(postings.Span[(entry.PostingsStart + ofBlock * SegmentFormat.SkipLength + part)..]);

    /// <summary>The first block after this one whose last document is not before the target: galloping, then halving.</summary>
    private int BlockWith(int target)
    {
        if (blocksStart == 0)
        {
            return block + 1;
        }

        var (low, step) = (block + 1, 1);
        var high = low;
        while (high < blockCount && Skip(high, 0) < target)
        {
            low = high + 1;
            high += step;
            step *= 2;
        }

        high = Math.Min(high, blockCount);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Skip(middle, 0) < target ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private bool ReadBlock(int number)
    {
        block = number;
        at = 0;
        if (number >= blockCount)
        {
            (Document, Count) = (End, 0);
            return false;
        }

        Count = Math.Min(Block, entry.DocumentFrequency - number * Block);
        frequenciesRead = masksRead = false;
        if (entry.DocumentFrequency == 1)
        {
            ReadSingle();
        }
        else
        {
            ReadDocuments(number == 0 ? -1 : Skip(number - 1, 0));
        }

        Document = documents[0];
        StartPositions();
        return true;
    }

    private void ReadSingle()
    {
        documents[0] = entry.PostingsStart;
        (frequencies ??= new int[Block])[0] = entry.PostingsLength;
        (blockMask, maskIsVaried) = (entry.Mask, false);
        frequenciesRead = masksRead = true;
    }

    private void ReadDocuments(int before)
    {
        var start = entry.PostingsStart + blocksStart + (blocksStart == 0 ? 0 : Skip(block, 4));
        var reader = new ByteReader(postings.Span, start);
        var header = reader.Bytes(3);
        maskIsVaried = header[2] != SegmentFormat.OneMask;
        blockMask = maskIsVaried ? header[2] : reader.Varint();
        BitPacking.Unpack(postings.Span[reader.Position..], header[0], documents.AsSpan(0, Count));
        frequencyOffset = reader.Position + BitPacking.BytesFor(Count, header[0]);
        var document = before;
        foreach (ref var next in documents.AsSpan(0, Count))
        {
            document += next + 1;
            next = document;
        }
    }

    private int FrequencyBits => postings.Span[entry.PostingsStart + blocksStart + (blocksStart == 0 ? 0 : Skip(block, 4)) + 1];

    private void ReadFrequencies()
    {
        if (!frequenciesRead)
        {
            frequenciesRead = true;
            BitPacking.Unpack(postings.Span[frequencyOffset..], FrequencyBits, (frequencies ??= new int[Block]).AsSpan(0, Count));
        }
    }

    private void ReadMasks()
    {
        if (!masksRead && maskIsVaried)
        {
            var offset = frequencyOffset + BitPacking.BytesFor(Count, FrequencyBits);
            BitPacking.Unpack(postings.Span[offset..], (int)blockMask, (masks ??= new int[Block]).AsSpan(0, Count));
        }

        masksRead = true;
    }
}
