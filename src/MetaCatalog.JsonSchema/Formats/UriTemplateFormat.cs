namespace MetaCatalog.JsonSchema.Formats;

/// <summary>RFC 6570 section 2.</summary>
internal sealed class UriTemplateFormat : StringFormat
{
    public override string Name => "uri-template";

    public override string English => "a URI template such as https://example.org/{id}";

    public override string Japanese => "URIテンプレート(例: https://example.org/{id})";

    public override bool IsValid(ReadOnlySpan<byte> utf8)
    {
        while (!utf8.IsEmpty)
        {
            var length = utf8[0] == (byte)'{' ? ExpressionLength(utf8) : LiteralLength(utf8);
            if (length == 0)
            {
                return false;
            }

            utf8 = utf8[length..];
        }

        return true;
    }

    private static int LiteralLength(ReadOnlySpan<byte> text) => text[0] switch
    {
        (byte)'%' => UriSyntax.TripletLength(text),
        <= (byte)' ' or (byte)'"' or (byte)'<' or (byte)'>' or (byte)'\\' or (byte)'^' or (byte)'`' or (byte)'{' or (byte)'|' or (byte)'}' or 0x7F => 0,
        < 0x80 => 1,
        _ => UriSyntax.UnicodeLength(text, allowsPrivate: true),
    };

    private static int ExpressionLength(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'}');
        if (end < 2)
        {
            return 0;
        }

        var expression = text[1..end];
        var variables = "+#./;?&"u8.Contains(expression[0]) ? expression[1..] : expression;
        foreach (var range in variables.Split((byte)','))
        {
            if (!IsVariable(variables[range]))
            {
                return 0;
            }
        }

        return end + 1;
    }

    private static bool IsVariable(ReadOnlySpan<byte> text)
    {
        var colon = text.IndexOf((byte)':');
        if (colon >= 0)
        {
            return IsPrefixLength(text[(colon + 1)..]) && IsName(text[..colon]);
        }

        return IsName(text is [.. var name, (byte)'*'] ? name : text);
    }

    private static bool IsPrefixLength(ReadOnlySpan<byte> text) =>
        text.Length is >= 1 and <= 4 && text[0] is >= (byte)'1' and <= (byte)'9' && text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    private static bool IsName(ReadOnlySpan<byte> text)
    {
        foreach (var range in text.Split((byte)'.'))
        {
            var part = text[range];
            if (part.IsEmpty || !UriSyntax.Consists(part, AsciiSets.VariableName, allowsUnicode: false))
            {
                return false;
            }
        }

        return true;
    }
}
