using System.Buffers;

namespace MetaCatalog.Rdf.Syntax;

/// <summary>Where a writer puts its bytes: a buffer that is passed on in large pieces.</summary>
internal sealed class ChunkedOutput
{
    private const int ChunkLength = 64 * 1024;
    private readonly Stream? stream;
    private readonly IBufferWriter<byte>? writer;
    private ByteBuffer? buffer;

    public ChunkedOutput(Stream stream) => this.stream = stream;

    public ChunkedOutput(IBufferWriter<byte> writer) => this.writer = writer;

    public ByteBuffer Buffer => buffer ??= new ByteBuffer(ChunkLength + 4096);

    /// <summary>Passes the buffer on when it has grown large; to be called between statements.</summary>
    public void FlushIfLarge()
    {
        if (Buffer.Length >= ChunkLength)
        {
            Flush();
        }
    }

    public void Flush()
    {
        Pass(Buffer.Span);
        Buffer.Clear();
    }

    /// <summary>Passes bytes on at once, without the buffer.</summary>
    public void Pass(ReadOnlySpan<byte> bytes)
    {
        stream?.Write(bytes);
        writer?.Write(bytes);
    }
}
