namespace MetaCatalog.Benchmarks.DataFiles;

/// <summary>A beginning and then the same block again and again: a file of any length that needs no disk.</summary>
internal sealed class RepeatingStream(byte[] beginning, byte[] block, long length) : Stream
{
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var source = position < beginning.Length ? beginning.AsSpan((int)position) : block.AsSpan((int)((position - beginning.Length) % block.Length));
        var count = (int)Math.Min(Math.Min(source.Length, buffer.Length), length - position);
        source[..count].CopyTo(buffer);
        position += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
