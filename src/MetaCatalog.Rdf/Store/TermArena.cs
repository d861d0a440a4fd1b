using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Store;

/// <summary>Entries one after another in large blocks: no object and no header for each. A place is a number of 32 bits, in steps of 8 bytes.</summary>
internal sealed class TermArena
{
    private const int BlockBits = 22;
    private const int StepBits = 3;
    private const int BlockLength = 1 << BlockBits;
    private const int StepsMask = (BlockLength >> StepBits) - 1;
    private const int LineLength = 64;
    private const int LengthAt = sizeof(uint);
    private const int EntryAt = LengthAt + sizeof(int);
    private byte[][] blocks = new byte[16][];
    private int count;
    private int current = -1;
    private int used = BlockLength;

    /// <summary>The memory taken, in bytes.</summary>
    public long Size { get; private set; }

    /// <summary>Stores an entry.</summary>
    /// <returns>Where it is.</returns>
    /// <exception cref="InvalidOperationException">There are more than 32 GB.</exception>
    public uint Add(uint id, TermHead head, ReadOnlySpan<byte> value)
    {
        var length = head.Length + value.Length;
        var room = Reserve(EntryAt + length, out var place);
        MemoryMarshal.Write(room, id);
        MemoryMarshal.Write(room[LengthAt..], length);
        head.WriteTo(room[EntryAt..]);
        value.CopyTo(room[(EntryAt + head.Length)..]);
        return place;
    }

    public ReadOnlySpan<byte> Get(uint place)
    {
        var bytes = At(place);
        return bytes.Slice(EntryAt, MemoryMarshal.Read<int>(bytes[LengthAt..]));
    }

    /// <summary>The number of the entry.</summary>
    public uint IdAt(uint place) => MemoryMarshal.Read<uint>(At(place));

    /// <summary>Lets the entry come near: most lie on two lines of the cache.</summary>
    public void Approach(uint place)
    {
        ref readonly var start = ref MemoryMarshal.GetReference(At(place));
        Memory.Approach(in start);
        Memory.Approach(in Unsafe.Add(ref Unsafe.AsRef(in start), LineLength));
    }

    private ReadOnlySpan<byte> At(uint place) => blocks[place >> (BlockBits - StepBits)].AsSpan((int)(place & StepsMask) << StepBits);

    private Span<byte> Reserve(int length, out uint place)
    {
        if (length > BlockLength / 4)
        {
            // A giant gets a block of its own, so that the current one is not wasted.
            place = PlaceOf(AddBlock(length), 0);
            return blocks[count - 1];
        }

        if (used + length > BlockLength)
        {
            current = AddBlock(BlockLength);
            used = 0;
        }

        place = PlaceOf(current, used);
        var room = blocks[current].AsSpan(used, length);
        used += (length + (1 << StepBits) - 1) & -(1 << StepBits);
        return room;
    }

    private static uint PlaceOf(int block, int offset) => ((uint)block << (BlockBits - StepBits)) | ((uint)offset >> StepBits);

    private int AddBlock(int length)
    {
        if (count == 1 << (32 - BlockBits + StepBits))
        {
            throw new InvalidOperationException("A dictionary holds 32 GB of terms at most.");
        }

        if (count == blocks.Length)
        {
            Array.Resize(ref blocks, count * 2);
        }

        blocks[count] = GC.AllocateUninitializedArray<byte>(length);
        Size += length;
        return count++;
    }
}
