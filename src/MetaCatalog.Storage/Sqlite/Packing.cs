using System.IO.Compression;

namespace MetaCatalog.Storage.Sqlite;

/// <summary>Bytes as they are stored: deflated.</summary>
internal static class Packing
{
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream(bytes.Length / 3);
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Unpack(Stream packed)
    {
        using var bytes = new MemoryStream(16 * 1024);
        using var inflate = new DeflateStream(packed, CompressionMode.Decompress);
        inflate.CopyTo(bytes);
        return bytes.ToArray();
    }
}
