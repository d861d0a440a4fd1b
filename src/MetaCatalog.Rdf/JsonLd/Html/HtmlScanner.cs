using System.Net;
using System.Text;

namespace MetaCatalog.Rdf.JsonLd.Html;

/// <summary>Walks over the start tags of an HTML or XHTML document, forgiving as browsers are; the tree does not matter here.</summary>
/// <remarks>HTML Living Standard, 13.2.5, as far as tags, comments and raw text need it. Time is linear in the document.</remarks>
internal ref struct HtmlScanner(ReadOnlySpan<byte> document)
{
    private readonly ReadOnlySpan<byte> document = document;
    private int position;

    /// <summary>The next element, or null at the end.</summary>
    public HtmlElement? Next()
    {
        while (MoveTo((byte)'<'))
        {
            var rest = document[position..];
            if (rest.StartsWith("<!--"u8))
            {
                SkipPast("-->"u8);
            }
            else if (rest.Length > 1 && char.IsAsciiLetter((char)rest[1]))
            {
                return ReadElement();
            }
            else
            {
                position++;
            }
        }

        return null;
    }

    private bool MoveTo(byte mark)
    {
        var distance = document[position..].IndexOf(mark);
        position = distance < 0 ? document.Length : position + distance;
        return distance >= 0;
    }

    private void SkipPast(scoped ReadOnlySpan<byte> end)
    {
        var distance = document[position..].IndexOf(end);
        position = distance < 0 ? document.Length : position + distance + end.Length;
    }

    private HtmlElement ReadElement()
    {
        position++;
        var name = Encoding.UTF8.GetString(TakeUntil(" \t\r\n\f/>"u8)).ToLowerInvariant();
        string? id = null, type = null, href = null;
        while (ReadAttribute(out var attribute, out var value))
        {
            id = attribute == "id" ? id ?? value : id;
            type = attribute == "type" ? type ?? value : type;
            href = attribute == "href" ? href ?? value : href;
        }

        var element = new HtmlElement(name, id, type, href);
        return name is "script" or "style" or "textarea" or "title" ? element with { Content = ReadRawText(name) } : element;
    }

    private bool ReadAttribute(out string name, out string value)
    {
        Skip(" \t\r\n\f/"u8);
        name = value = "";
        if (position >= document.Length || document[position] == '>')
        {
            position = Math.Min(position + 1, document.Length);
            return false;
        }

        var start = position;
        name = Encoding.UTF8.GetString(TakeUntil(" \t\r\n\f/>="u8)).ToLowerInvariant();
        Skip(" \t\r\n\f"u8);
        if (position < document.Length && document[position] == '=')
        {
            position++;
            Skip(" \t\r\n\f"u8);
            value = WebUtility.HtmlDecode(Encoding.UTF8.GetString(TakeValue()));
        }

        position = Math.Max(position, start + 1);
        return true;
    }

    private ReadOnlySpan<byte> TakeValue()
    {
        if (position >= document.Length || document[position] is not ((byte)'"' or (byte)'\''))
        {
            return TakeUntil(" \t\r\n\f>"u8);
        }

        var quote = document[position++];
        var start = position;
        MoveTo(quote);
        var value = document[start..position];
        position = Math.Min(position + 1, document.Length);
        return value;
    }

    private Range ReadRawText(string name)
    {
        var start = position;
        while (MoveTo((byte)'<'))
        {
            var rest = document[position..];
            if (rest.Length > name.Length + 1 && rest[1] == '/' && Ascii.EqualsIgnoreCase(rest.Slice(2, name.Length), name))
            {
                var end = position;
                MoveTo((byte)'>');
                return start..end;
            }

            position++;
        }

        return start..document.Length;
    }

    private ReadOnlySpan<byte> TakeUntil(scoped ReadOnlySpan<byte> ends)
    {
        var length = document[position..].IndexOfAny(ends);
        var taken = length < 0 ? document[position..] : document.Slice(position, length);
        position += taken.Length;
        return taken;
    }

    private void Skip(scoped ReadOnlySpan<byte> blanks)
    {
        var distance = document[position..].IndexOfAnyExcept(blanks);
        position = distance < 0 ? document.Length : position + distance;
    }
}
