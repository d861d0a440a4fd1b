using System.Runtime.InteropServices;

namespace MetaCatalog.Rdf.Store;

/// <summary>Byte strings one after another in large blocks: no object and no header for each.</summary>
internal sealed class TermArena
{
    private const int BlockLength = 1 << 22;
    private const int LengthSize = sizeof(int);
    private readonly List<byte[]> blocks = [];
    private int current = -1;
    private int used = BlockLength;

    /// <summary>The memory taken, in bytes.</summary>
    public long Size => blocks.Sum(static block => (long)block.Length);

    /// <summary>Stores an entry.</summary>
    /// <returns>Where it is.</returns>
    public long Add(TermHead head, ReadOnlySpan<byte> value)
    {
        var length = head.Length + value.Length;
        var room = Reserve(LengthSize + length, out var location);
        MemoryMarshal.Write(room, length);
        head.WriteTo(room[LengthSize..]);
        value.CopyTo(room[(LengthSize + head.Length)..]);
        return location;
    }

    public ReadOnlySpan<byte> Get(long location)
    {
        var bytes = blocks[(int)(location >> 32)].AsSpan((int)location);
        return bytes.Slice(LengthSize, MemoryMarshal.Read<int>(bytes));
    }

    private Span<byte> Reserve(int length, out long location)
    {
        if (length > BlockLength / 4)
        {
            // A giant gets a block of its own, so that the current one is not wasted.
            blocks.Add(new byte[length]);
            location = (long)(blocks.Count - 1) << 32;
            return blocks[^1];
        }

        if (used + length > BlockLength)
        {
            blocks.Add(GC.AllocateUninitializedArray<byte>(BlockLength));
            current = blocks.Count - 1;
            used = 0;
        }

        location = ((long)current << 32) | (uint)used;
        used += length;
        return blocks[current].AsSpan((int)location, length);
    }
}
