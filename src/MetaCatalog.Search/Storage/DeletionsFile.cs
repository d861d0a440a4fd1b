using System.Runtime.InteropServices;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Storage;

/// <summary>The deletions of a segment as saved: one bit a document, then a checksum.</summary>
internal static class DeletionsFile
{
    public static byte[] ToBytes(ReadOnlySpan<ulong> deleted)
    {
        var bits = MemoryMarshal.AsBytes(deleted);
        return [.. bits, .. BitConverter.GetBytes(Checksum.Of(bits))];
    }

    /// <exception cref="IndexDamagedException">It is not what was written.</exception>
    public static ulong[] Read(byte[]? bytes, int documentCount)
    {
        var length = (documentCount + 63) / 64 * 8;
        if (bytes is null || bytes.Length != length + 4 || BitConverter.ToUInt32(bytes, length) != Checksum.Of(bytes.AsSpan(0, length)))
        {
            throw new IndexDamagedException("The deletions of a segment are missing or damaged.");
        }

        return MemoryMarshal.Cast<byte, ulong>(bytes.AsSpan(0, length)).ToArray();
    }
}
