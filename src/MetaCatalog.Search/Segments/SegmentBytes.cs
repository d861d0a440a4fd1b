using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace MetaCatalog.Search.Segments;

/// <summary>The bytes of a segment at a fixed place: pinned in memory, or a mapped file. They stay for as long as anyone holds this;
/// the finalizer of the map gives them back, so a reader never loses what it reads.</summary>
internal sealed unsafe partial class SegmentBytes
{
    private const int DontNeed = 4;

    private readonly object owner;
    private readonly byte* start;

    private SegmentBytes(object owner, byte* start, long length)
    {
        this.owner = owner;
        this.start = start;
        Length = length;
    }

    public long Length { get; }

    public static SegmentBytes Pinned(byte[] pinned)
    {
        fixed (byte* start = pinned)
        {
            return new SegmentBytes(pinned, start, pinned.Length);
        }
    }

    public static SegmentBytes Mapped(string path)
    {
        var length = new FileInfo(path).Length;
        if (length == 0)
        {
            throw new IndexDamagedException($"'{path}' is empty.");
        }

        using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return new SegmentBytes(view, start + view.PointerOffset, length);
    }

    /// <summary>Takes the pages of a mapped file out of this process's memory. Who still reads them gets them from the file again, so this
    /// changes what is counted as memory, not what is there. Only Linux has it; pinned bytes stay.</summary>
    public void LetGo()
    {
        if (owner is MemoryMappedViewAccessor && OperatingSystem.IsLinux())
        {
            _ = Advise((nint)start, (nuint)Length, DontNeed);
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint address, nuint length, int advice);

    /// <summary>A part of the bytes, checked to lie inside.</summary>
    public ByteRegion Region(long offset, long length)
    {
        if (offset < 0 || length is < 0 or > int.MaxValue || offset > Length - length)
        {
            throw new IndexDamagedException("A section of a segment lies outside its file.");
        }

        return new ByteRegion(owner, start + offset, (int)length);
    }
}

/// <summary>A part of a segment's bytes, which it keeps alive.</summary>
internal readonly unsafe struct ByteRegion(object? owner, byte* start, int length)
{
    // Held only so that the bytes are not given back.
    private readonly object? owner = owner;

    public int Length => length;

    public ReadOnlySpan<byte> Span => new(start, length);

    public bool IsEmpty => length == 0 || owner is null;

    /// <summary>The bytes as numbers.</summary>
    public ReadOnlySpan<T> As<T>()
        where T : unmanaged => new(start, length / sizeof(T));
}
