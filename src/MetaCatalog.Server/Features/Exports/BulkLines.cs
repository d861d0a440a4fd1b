using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Server.Features.Exports;

/// <summary>Reads a stream line by line, never more than one line at a time.</summary>
internal sealed class BulkLines(PipeReader reader, int longestLine)
{
    /// <summary>Set when a line was longer than the limit: reading stopped there.</summary>
    public long? TooLong { get; private set; }

    /// <summary>The lines that hold something, numbered from 1 as they stand in the stream.</summary>
    public async IAsyncEnumerable<BulkLine> Read([EnumeratorCancellation] CancellationToken ct)
    {
        var number = 0L;
        while (true)
        {
            var result = await reader.ReadAsync(ct);
            var buffer = result.Buffer;
            while (Next(ref buffer, result.IsCompleted) is { } line)
            {
                number++;
                if (!IsBlank(line))
                {
                    yield return new BulkLine(number, Submission.Json(line));
                }
            }

            if (buffer.Length > longestLine)
            {
                TooLong = number + 1;
                yield break;
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
            if (result.IsCompleted)
            {
                yield break;
            }
        }
    }

    private static byte[]? Next(ref ReadOnlySequence<byte> buffer, bool isCompleted)
    {
        if (buffer.PositionOf((byte)'\n') is { } end)
        {
            var line = buffer.Slice(0, end).ToArray();
            buffer = buffer.Slice(buffer.GetPosition(1, end));
            return line;
        }

        if (!isCompleted || buffer.IsEmpty)
        {
            return null;
        }

        var last = buffer.ToArray();
        buffer = buffer.Slice(buffer.End);
        return last;
    }

    private static bool IsBlank(byte[] line) => line.AsSpan().Trim(" \t\r"u8).IsEmpty;
}
