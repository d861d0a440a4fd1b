using System.Text.Json;
using System.Text.Unicode;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Crosswalks.Reading;

/// <summary>Loads JSON within the limits.</summary>
internal static class JsonLoading
{
    /// <summary>The document; the caller disposes of it.</summary>
    /// <exception cref="ReadingException">It is not JSON, or beyond a limit.</exception>
    public static JsonDocument Load(ReadOnlyMemory<byte> document, ReadingLimits limits)
    {
        if (document.Span.StartsWith("\uFEFF"u8))
        {
            document = document[3..];
        }

        try
        {
            Measure(document.Span, limits);
            return JsonDocument.Parse(document, new JsonDocumentOptions { MaxDepth = limits.MaxDepth });
        }
        catch (JsonException fault)
        {
            var place = new Location(Line: (int)(fault.LineNumber ?? 0) + 1, Column: (int)(fault.BytePositionInLine ?? 0) + 1);
            throw new ReadingException(ReadingFaults.Error("syntax:json", $"This is not JSON: {fault.Message}", $"JSON として読めません：{fault.Message}", place));
        }
    }

    private static void Measure(ReadOnlySpan<byte> document, ReadingLimits limits)
    {
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = limits.MaxDepth });
        var nodes = 0;
        while (reader.Read())
        {
            CheckText(document, ref reader);
            if (reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray or JsonTokenType.PropertyName) && ++nodes > limits.MaxNodes)
            {
                throw new ReadingException(ReadingFaults.TooManyNodes(limits.MaxNodes, new Location()));
            }
        }
    }

    // A text that is no UTF-8, or half a character of UTF-16, would be found only where it is read.
    private static void CheckText(ReadOnlySpan<byte> document, ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || (!reader.ValueIsEscaped && Utf8.IsValid(reader.ValueSpan)))
        {
            return;
        }

        try
        {
            _ = reader.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new ReadingException(ReadingFaults.Error(
                "syntax:encoding",
                $"The text at byte {reader.TokenStartIndex} is not valid UTF-8, or holds half a character.",
                $"{reader.TokenStartIndex} バイト目の文字列が正しい UTF-8 ではないか、不完全な文字を含みます。",
                PlaceOf(document[..(int)reader.TokenStartIndex])));
        }
    }

    private static Location PlaceOf(ReadOnlySpan<byte> before) => new(Line: before.Count((byte)'\n') + 1, Column: before.Length - before.LastIndexOf((byte)'\n'));
}
