namespace MetaCatalog.Search.Segments;

/// <summary>Where a term's postings lie.</summary>
/// <param name="DocumentFrequency">In how many documents it is.</param>
/// <param name="PostingsStart">Where its blocks start; when it is in one document, the document.</param>
/// <param name="PostingsLength">The length of its blocks; when it is in one document, the frequency less one.</param>
/// <param name="Mask">When it is in one document, the text fields.</param>
/// <param name="PositionsStart">Where its positions start.</param>
/// <param name="PositionsLength">The length of its positions.</param>
internal readonly record struct TermEntry(
    int DocumentFrequency, int PostingsStart, int PostingsLength, uint Mask, int PositionsStart, int PositionsLength);

/// <summary>The terms of a segment in UTF-8 order, front-coded in blocks of sixteen.</summary>
internal sealed class TermDictionary(ByteRegion terms, ByteRegion blocks)
{
    private ReadOnlySpan<int> BlockStarts => blocks.As<int>();

    public bool TryFind(ReadOnlySpan<byte> term, out TermEntry entry)
    {
        var cursor = Seek(term);
        if (cursor.Next() && cursor.Term.SequenceEqual(term))
        {
            entry = cursor.Entry;
            return true;
        }

        entry = default;
        return false;
    }

    /// <summary>A cursor whose first term is the least that is not below the one given.</summary>
    public Cursor Seek(ReadOnlySpan<byte> from)
    {
        var cursor = new Cursor(terms.Span, BlockStarts, Math.Max(0, LastBlockNotAbove(from)));
        while (cursor.Peek() && cursor.Term.SequenceCompareTo(from) < 0)
        {
            cursor.Next();
        }

        return cursor;
    }

    /// <summary>A cursor over all terms.</summary>
    public Cursor All() => new(terms.Span, BlockStarts, 0);

    private int LastBlockNotAbove(ReadOnlySpan<byte> term)
    {
        var (low, high) = (0, BlockStarts.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            (low, high) = FirstTerm(middle).SequenceCompareTo(term) <= 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return high;
    }

    private ReadOnlySpan<byte> FirstTerm(int block)
    {
        var reader = new ByteReader(terms.Span, BlockStarts[block]);
        reader.SkipVarints(3);
        return reader.Block();
    }

    /// <summary>Reads terms one after the other.</summary>
    public ref struct Cursor
    {
        private readonly ReadOnlySpan<int> starts;
        private readonly ByteBuffer term = new(64);
        private ByteReader reader;
        private int inBlock;
        private int block;
        private int postings;
        private int positions;
        private bool peeked;

        public Cursor(ReadOnlySpan<byte> terms, ReadOnlySpan<int> starts, int block)
        {
            this.starts = starts;
            this.block = block;
            reader = new ByteReader(terms, starts.IsEmpty ? 0 : starts[block]);
        }

        /// <summary>The term, with its space before it.</summary>
        public readonly ReadOnlySpan<byte> Term => term.Written;

        /// <summary>How many bytes the term shares with the one before.</summary>
        public int Shared { get; private set; }

        public TermEntry Entry { get; private set; }

        /// <summary>Goes to the next term; false when there is none.</summary>
        public bool Next()
        {
            if (peeked)
            {
                peeked = false;
                return true;
            }

            return !reader.AtEnd && Read();
        }

        /// <summary>Looks at the next term without going to it.</summary>
        public bool Peek()
        {
            peeked = peeked || Next();
            return peeked;
        }

        private bool Read()
        {
            if (inBlock == 0)
            {
                StartBlock();
            }

            inBlock = (inBlock + 1) % SegmentFormat.TermsPerBlock;
            Shared = reader.Int();
            term.Truncate(Shared);
            term.Bytes(reader.Block());
            ReadEntry();
            return true;
        }

        private void StartBlock()
        {
            if (block++ >= starts.Length)
            {
                throw new IndexDamagedException("A term dictionary has more terms than blocks.");
            }

            postings = reader.Int();
            positions = reader.Int();
        }

        private void ReadEntry()
        {
            var frequency = reader.Int();
            var (start, length, mask) = frequency == 1 ? (reader.Int(), reader.Int(), reader.Varint()) : (postings, reader.Int(), 0u);
            var positionsLength = reader.Int();
            Entry = new TermEntry(frequency, start, length, mask, positions, positionsLength);
            postings += frequency == 1 ? 0 : length;
            positions += positionsLength;
        }
    }
}
