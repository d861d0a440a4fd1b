using System.Buffers.Binary;

namespace MetaCatalog.JsonSchema.Json;

/// <summary>
/// A fast hash of property names: its length, first and last eight bytes. It only steers look-ups in tables made from a schema, so
/// that crafted documents gain nothing from collisions.
/// </summary>
internal static class NameHash
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Last = 0xC2B2AE3D27D4EB4F;

    public static int Of(ReadOnlySpan<byte> name)
    {
        ulong head, tail;
        if (name.Length >= 8)
        {
            head = BinaryPrimitives.ReadUInt64LittleEndian(name);
            tail = BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]);
        }
        else if (name.Length >= 4)
        {
            head = BinaryPrimitives.ReadUInt32LittleEndian(name);
            tail = BinaryPrimitives.ReadUInt32LittleEndian(name[^4..]);
        }
        else
        {
            head = name.Length > 0 ? name[0] : 0u;
            tail = name.Length > 0 ? ((uint)name[^1] << 8) | name[name.Length / 2] : 0u;
        }

        var mixed = (head * First) ^ ((tail + (ulong)name.Length) * Last);
        return (int)(mixed >> 32) ^ (int)mixed;
    }
}
