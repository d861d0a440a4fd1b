using System.IO.Pipelines;
using Microsoft.Win32.SafeHandles;

namespace MetaCatalog.Server.Features.Exports;

/// <summary>
/// A queue of bytes in a temporary file between who writes answers and a client that may read none before it has sent all:
/// without it a large body and its answers would wait for each other for ever. One writer, one reader; gone when disposed.
/// </summary>
internal sealed class Spool : IDisposable
{
    private const int BlockLength = 64 * 1024;
    private readonly SafeFileHandle file = File.OpenHandle(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose | FileOptions.Asynchronous);

    private readonly SemaphoreSlim changed = new(0);
    private long length;
    private volatile bool isComplete;

    /// <summary>Adds bytes at the end; never waits for the reader.</summary>
    public async ValueTask Append(ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        await RandomAccess.WriteAsync(file, bytes, length, ct);
        Interlocked.Add(ref length, bytes.Length);
        changed.Release();
    }

    /// <summary>Says that nothing more will come.</summary>
    public void Complete()
    {
        isComplete = true;
        changed.Release();
    }

    /// <summary>Copies all bytes in order, those to come as well, until <see cref="Complete"/>.</summary>
    public async Task CopyTo(PipeWriter target, CancellationToken ct)
    {
        for (var position = 0L; ;)
        {
            var wasComplete = isComplete; // looked at before the length, so that nothing added in between is missed
            if (position < Interlocked.Read(ref length))
            {
                var count = await RandomAccess.ReadAsync(file, target.GetMemory(BlockLength)[..BlockLength], position, ct);
                target.Advance(count);
                position += count;
                await target.FlushAsync(ct);
            }
            else if (wasComplete)
            {
                return;
            }
            else
            {
                await changed.WaitAsync(ct);
            }
        }
    }

    public void Dispose()
    {
        file.Dispose();
        changed.Dispose();
    }
}
