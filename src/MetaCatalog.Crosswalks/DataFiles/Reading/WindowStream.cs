namespace MetaCatalog.Crosswalks.DataFiles.Reading;

/// <summary>What a window still has to give, or a part of it, as a stream: for decompression and for the files in a tar archive.</summary>
/// <param name="window">The window; it moves along.</param>
/// <param name="length">How many bytes the part has.</param>
internal sealed class WindowStream(ByteWindow window, long length = long.MaxValue) : Stream
{
    private long count;

    /// <summary>How many bytes were taken.</summary>
    public long Count => count;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => count;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (window.Available.IsEmpty && !window.Fill())
        {
            return 0;
        }

        var step = (int)Math.Min(Math.Min(buffer.Length, window.Available.Length), length - count);
        window.Available[..step].CopyTo(buffer);
        window.Advance(step);
        count += step;
        return step;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
