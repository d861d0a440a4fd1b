using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace MetaCatalog.Crosswalks.DataFiles.Containers;

/// <summary>The header of a file in a tar archive (POSIX.1-2001, pax; with GNU's long names and large sizes).</summary>
/// <param name="Name">The name as the header writes it.</param>
/// <param name="Size">How many bytes follow.</param>
/// <param name="Type">What follows: <c>0</c> a file, <c>x</c> extended values, <c>L</c> a long name.</param>
internal readonly record struct TarHeader(string Name, long Size, char Type)
{
    /// <summary>The length of a header, and the unit that sizes are rounded up to.</summary>
    public const int BlockLength = 512;

    private const int ChecksumAt = 148;

    /// <summary>Whether it is a file with content.</summary>
    public bool IsFile => Type is '0' or '\0' or '7';

    /// <summary>The size with its padding.</summary>
    public long Padding => (BlockLength - (Size % BlockLength)) % BlockLength;

    /// <summary>Reads a header, or null when the bytes are none: the checksum tells.</summary>
    public static TarHeader? Read(ReadOnlySpan<byte> block)
    {
        if (block.Length < BlockLength || Octal(block.Slice(ChecksumAt, 8)) != Checksum(block) || Number(block.Slice(124, 12)) is not ({ } size and >= 0))
        {
            return null;
        }

        var prefix = block.Slice(257, 5).SequenceEqual("ustar"u8) && block[262] == 0 ? Text(block.Slice(345, 155)) : "";
        var name = Text(block[..100]);
        return new TarHeader(prefix.Length > 0 ? prefix + "/" + name : name, size, (char)block[156]);
    }

    /// <summary>The value of a key in extended values (<c>27 path=…\n</c>), or null.</summary>
    public static string? PaxValue(ReadOnlySpan<byte> records, string key)
    {
        var text = Encoding.UTF8.GetString(records);
        var start = text.IndexOf($" {key}=", StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf('\n', start);
        return end < 0 ? null : text[(start + key.Length + 2)..end];
    }

    /// <summary>The text before the first NUL.</summary>
    public static string Text(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? bytes : bytes[..end]);
    }

    // Sizes of 8 GiB and more are binary, marked by the highest bit.
    private static long? Number(ReadOnlySpan<byte> bytes) =>
        (bytes[0] & 0x80) != 0 ? BinaryPrimitives.ReadInt64BigEndian(bytes[4..]) : Octal(bytes);

    private static long? Octal(ReadOnlySpan<byte> bytes)
    {
        long value = 0;
        foreach (var digit in bytes.Trim("\0 "u8))
        {
            if (digit is < (byte)'0' or > (byte)'7')
            {
                return null;
            }

            value = (value * 8) + digit - '0';
        }

        return value;
    }

    private static long Checksum(ReadOnlySpan<byte> block)
    {
        long sum = 8 * ' ';
        for (var i = 0; i < BlockLength; i++)
        {
            sum += i is >= ChecksumAt and < ChecksumAt + 8 ? 0 : block[i];
        }

        return sum;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} ({Size} bytes)");
}
