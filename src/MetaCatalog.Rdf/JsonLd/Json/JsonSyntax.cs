using System.Text.Json;

namespace MetaCatalog.Rdf.JsonLd.Json;

/// <summary>What the JSON reader found, in our words and at its byte offset.</summary>
internal static class JsonSyntax
{
    public static JsonLdFault Fault(JsonException fault, ReadOnlySpan<byte> document, int start, int origin)
    {
        var offset = start + OffsetOf(document[start..], fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
        return new JsonLdFault(JsonLdErrorCode.InvalidJson, $"Not valid JSON: {Sentence(fault.Message)}", origin + Math.Min(offset, document.Length));
    }

    private static int OffsetOf(ReadOnlySpan<byte> document, long line, long column)
    {
        var offset = 0;
        for (; line > 0; line--)
        {
            var feed = document[offset..].IndexOf((byte)'\n');
            if (feed < 0)
            {
                break;
            }

            offset += feed + 1;
        }

        return (int)Math.Min(offset + column, document.Length);
    }

    private static string Sentence(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
