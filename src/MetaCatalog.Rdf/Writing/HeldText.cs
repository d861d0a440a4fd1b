using System.Buffers;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Writing;

/// <summary>Text that is held back until what comes before it is known. Long text is put aside in pieces, which never move.</summary>
internal sealed class HeldText
{
    private const int Large = 240 * 1024; // so that one more statement still fits into 256 kB, which is what is rented
    private const int FirstLength = 4096;
    private readonly List<(byte[] Bytes, int Length)> pieces = [];

    /// <summary>Where the text goes on.</summary>
    public ByteBuffer Buffer { get; } = new(FirstLength);

    public bool IsEmpty => pieces.Count == 0 && Buffer.Length == 0;

    /// <summary>Makes room when much was written; to be called where no one counts places in the buffer.</summary>
    public void PutAsideIfLarge()
    {
        if (Buffer.Length >= Large)
        {
            var piece = ArrayPool<byte>.Shared.Rent(Buffer.Length);
            Buffer.Span.CopyTo(piece);
            pieces.Add((piece, Buffer.Length));
            Buffer.Clear();
        }
    }

    /// <summary>Passes everything on; nothing is left.</summary>
    public void PassOn(ChunkedOutput output)
    {
        pieces.ForEach(piece => output.Pass(piece.Bytes.AsSpan(0, piece.Length)));
        output.Pass(Buffer.Span);
        Clear();
    }

    /// <summary>Drops everything.</summary>
    public void Clear()
    {
        pieces.ForEach(static piece => ArrayPool<byte>.Shared.Return(piece.Bytes));
        pieces.Clear();
        Buffer.Clear();
    }
}
