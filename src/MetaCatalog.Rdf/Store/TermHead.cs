using System.Buffers.Binary;

namespace MetaCatalog.Rdf.Store;

/// <summary>What kind of entry a dictionary has.</summary>
internal enum TermShape : byte
{
    Iri = 1,
    BlankNode,
    String,
    Tagged,
    Typed,
    Tag,
}

/// <summary>What stands before the text of an entry: its shape and, for literals that have one, the number of their datatype or tag.</summary>
internal readonly record struct TermHead(TermShape Shape, uint Reference = 0)
{
    private const int ShortLength = 1;
    private const int LongLength = 5;

    public int Length => Refers(Shape) ? LongLength : ShortLength;

    /// <summary>Whether there is a number where the shape wants one.</summary>
    public bool IsKnown => Reference != 0 || !Refers(Shape);

    /// <summary>Shape and number in one.</summary>
    public ulong Packed => (byte)Shape | ((ulong)Reference << 8);

    /// <summary>The head of an entry.</summary>
    public static TermHead Of(ReadOnlySpan<byte> entry)
    {
        var shape = (TermShape)entry[0];
        return new(shape, Refers(shape) ? BinaryPrimitives.ReadUInt32LittleEndian(entry[1..]) : 0);
    }

    /// <summary>Writes the head to the front of an entry.</summary>
    public void WriteTo(Span<byte> entry)
    {
        entry[0] = (byte)Shape;
        if (Refers(Shape))
        {
            BinaryPrimitives.WriteUInt32LittleEndian(entry[1..], Reference);
        }
    }

    private static bool Refers(TermShape shape) => shape is TermShape.Tagged or TermShape.Typed;
}
