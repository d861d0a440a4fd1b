namespace MetaCatalog.Crosswalks.DataFiles.Reading;

/// <summary>Decompressed content that grows only as far as the budget goes.</summary>
/// <param name="inner">The decompressing stream.</param>
/// <param name="budget">What is allowed.</param>
/// <param name="compressed">How many compressed bytes were used so far.</param>
internal sealed class ExpandingStream(Stream inner, ExpansionBudget budget, Func<long> compressed) : Stream
{
    private long count;

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
        var read = inner.Read(buffer);
        count += read;
        budget.Take(read, count, compressed());
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
