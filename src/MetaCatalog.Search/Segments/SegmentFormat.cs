namespace MetaCatalog.Search.Segments;

/// <summary>
/// The layout of a segment file. After 8 bytes of mark and version come the sections, each from a multiple of 8; then the table of
/// sections (number, offset, length; 8 bytes each), the offset of that table (8 bytes), the CRC-32C of all before it (4 bytes) and the
/// mark again (4 bytes). Numbers are little-endian.
/// </summary>
internal static class SegmentFormat
{
    public const uint Mark = 0x4745_534D;

    /// <summary>Another number means another layout: the index is then built anew.</summary>
    public const uint Version = 1;

    public const int HeaderLength = 8;
    public const int FooterLength = 16;

    /// <summary>Documents of a segment lie in the order of their keys; so many keys share a block.</summary>
    public const int KeysPerBlock = 16;

    public const int TermsPerBlock = 16;

    /// <summary>Bytes of a skip entry: last document, offset of the block, offset of its positions, greatest frequency (16 bits), least
    /// length (8 bits), nothing (8 bits).</summary>
    public const int SkipLength = 16;

    /// <summary>A mask width that says: one mask for the whole block follows as a number.</summary>
    public const byte OneMask = 255;
}

/// <summary>The sections of a segment. Those of a column are <see cref="Columns"/> + 8 × its number + a part.</summary>
internal static class SectionId
{
    public const int Summary = 1;
    public const int Keys = 2;
    public const int KeyBlocks = 3;
    public const int Lengths = 4;
    public const int Terms = 5;
    public const int TermBlocks = 6;
    public const int Postings = 7;
    public const int Positions = 8;
    public const int Stored = 9;
    public const int StoredStarts = 10;
    public const int Columns = 64;

    public static int Column(int column, ColumnPart part) => Columns + column * 8 + (int)part;
}

/// <summary>The parts of a column.</summary>
internal enum ColumnPart
{
    /// <summary>Kind, width, base and scale of the values.</summary>
    Shape,

    /// <summary>The values of all documents, one after the other.</summary>
    Values,

    /// <summary>Where each document's values start, and the end; missing when every document has just one.</summary>
    Starts,

    /// <summary>The distinct texts of a keyword column, in UTF-8 order.</summary>
    Texts,

    /// <summary>Where each text starts, and the end.</summary>
    TextStarts,
}
