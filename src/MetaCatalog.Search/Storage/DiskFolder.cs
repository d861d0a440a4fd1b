using System.Runtime.InteropServices;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Storage;

/// <summary>A folder of the file system.</summary>
internal sealed partial class DiskFolder : IndexFolder
{
    private readonly string path;

    public DiskFolder(string path)
    {
        this.path = Path.GetFullPath(path);
        Directory.CreateDirectory(this.path);
    }

    public override IReadOnlyList<string> Names() => [.. Directory.EnumerateFiles(path).Select(static file => Path.GetFileName(file))];

    public override byte[]? Read(string name) => File.Exists(At(name)) ? File.ReadAllBytes(At(name)) : null;

    public override SegmentBytes Map(string name) =>
        File.Exists(At(name)) ? SegmentBytes.Mapped(At(name)) : throw new IndexDamagedException($"'{At(name)}' is missing.");

    public override void Write(string name, Action<Stream> write)
    {
        using var file = new FileStream(At(name), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
        write(file);
        file.Flush(flushToDisk: true);
    }

    public override Stream Spill() => new FileStream(At($"spill-{Guid.NewGuid():N}"), new FileStreamOptions
    {
        Mode = FileMode.CreateNew,
        Access = FileAccess.ReadWrite,
        Share = FileShare.None,
        BufferSize = 0,
        Options = FileOptions.DeleteOnClose,
    });

    public override void Replace(string name, byte[] bytes)
    {
        Write(name + ".new", file => file.Write(bytes));
        File.Move(At(name + ".new"), At(name), overwrite: true);
        SyncFolder();
    }

    public override void Delete(string name)
    {
        try
        {
            File.Delete(At(name));
        }
        catch (IOException)
        {
            // Windows keeps a mapped file; it goes when the index is opened again.
        }
    }

    private string At(string name) => Path.Combine(path, name);

    /// <summary>A rename is durable when its folder is; only Unix has a call for that, and needs it.</summary>
    private void SyncFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var folder = Open(path, 0);
        if (folder < 0)
        {
            throw new IOException($"'{path}' cannot be opened to be synchronised (error {Marshal.GetLastPInvokeError()}).");
        }

        var failed = Sync(folder) != 0;
        _ = Close(folder);
        if (failed)
        {
            throw new IOException($"'{path}' cannot be synchronised.");
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Sync(int file);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int file);
}
