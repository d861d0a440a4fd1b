using System.Buffers;

namespace MetaCatalog.Crosswalks.DataFiles.Reading;

/// <summary>A window that moves forward over a stream: no byte is copied to be looked at, and memory stays the same whatever the length.</summary>
/// <remarks>Spans that it gives are valid until the next call. Used on one thread.</remarks>
internal sealed class ByteWindow(Stream stream, int longestLine, CancellationToken cancellation) : IDisposable
{
    private const int BlockLength = 256 << 10;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(BlockLength);
    private int start;
    private int end;
    private long dropped;
    private bool isAtEnd;

    /// <summary>How many bytes lie before the window's beginning.</summary>
    public long Position => dropped + start;

    /// <summary>What is in the window.</summary>
    public ReadOnlySpan<byte> Available => buffer.AsSpan(start, end - start);

    /// <summary>The next bytes without taking them: as many as asked for, fewer only at the end.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        while (end - start < count && Fill())
        {
        }

        return buffer.AsSpan(start, Math.Min(count, end - start));
    }

    /// <summary>Takes bytes that are in the window; spans given before stay valid.</summary>
    public void Advance(int count) => start += count;

    /// <summary>Takes bytes; ends at the end of the stream.</summary>
    /// <returns>How many there were.</returns>
    public long Skip(long count)
    {
        var left = count;
        while (left > 0)
        {
            var step = (int)Math.Min(left, end - start);
            start += step;
            left -= step;
            if (left > 0 && !Fill())
            {
                break;
            }
        }

        return count - left;
    }

    /// <summary>Takes all that is left.</summary>
    public void Drain() => Skip(long.MaxValue);

    /// <summary>Takes a line, without its end (LF or CRLF).</summary>
    /// <exception cref="MetaCatalog.Crosswalks.Reading.ReadingException">The line is longer than allowed.</exception>
    public bool TryReadLine(out ReadOnlySpan<byte> line)
    {
        for (var searched = 0; ;)
        {
            var found = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                line = WithoutReturn(buffer.AsSpan(start, searched + found));
                start += searched + found + 1;
                return true;
            }

            searched = end - start;
            if (searched > longestLine)
            {
                throw DataFileFaults.LineTooLong(Position, longestLine);
            }

            if (!Fill())
            {
                line = WithoutReturn(buffer.AsSpan(start, end - start));
                start = end;
                return searched > 0;
            }
        }
    }

    /// <summary>Puts more bytes into the window, behind those that are there.</summary>
    /// <returns>Whether there were any.</returns>
    public bool Fill()
    {
        cancellation.ThrowIfCancellationRequested();
        if (isAtEnd)
        {
            return false;
        }

        MakeRoom();
        var count = stream.Read(buffer, end, buffer.Length - end);
        end += count;
        isAtEnd = count == 0;
        return count > 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        start = end = 0;
        isAtEnd = true;
    }

    private void MakeRoom()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            dropped += start;
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
            buffer.CopyTo(larger, 0);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }
    }

    private static ReadOnlySpan<byte> WithoutReturn(ReadOnlySpan<byte> line) => line is [.., (byte)'\r'] ? line[..^1] : line;
}
