using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace MetaCatalog.Rdf.Syntax;

/// <summary>How far bytes are UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.</summary>
internal static class Utf8Validity
{
    private const int BlockLength = 4096;

    /// <summary>The length of the longest valid prefix that ends between two characters.</summary>
    /// <param name="bytes">The bytes, which start between two characters.</param>
    /// <param name="status"><c>Done</c> when all are valid, <c>NeedMoreData</c> when the last character is cut off, else <c>InvalidData</c>.</param>
    public static int ValidPrefix(ReadOnlySpan<byte> bytes, out OperationStatus status)
    {
        status = OperationStatus.Done;
        if (Utf8.IsValid(bytes))
        {
            return bytes.Length;
        }

        var valid = ValidBlocks(bytes);
        while (valid < bytes.Length)
        {
            status = Rune.DecodeFromUtf8(bytes[valid..], out _, out var consumed);
            if (status != OperationStatus.Done)
            {
                break;
            }

            valid += consumed;
        }

        return valid;
    }

    private static int ValidBlocks(ReadOnlySpan<byte> bytes)
    {
        var start = 0;
        while (bytes.Length - start > BlockLength)
        {
            var end = start + BlockLength;
            while (end > start && (bytes[end] & 0xC0) == 0x80)
            {
                end--;
            }

            if (end == start || !Utf8.IsValid(bytes[start..end]))
            {
                break;
            }

            start = end;
        }

        return start;
    }
}
