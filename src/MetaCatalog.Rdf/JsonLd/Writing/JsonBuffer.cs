using System.Buffers;
using System.Text;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.JsonLd.Writing;

/// <summary>JSON as it is being written, in UTF-8; commas come by themselves.</summary>
internal sealed class JsonBuffer(ByteBuffer bytes)
{
    private const int Indent = 2;
    private static readonly SearchValues<char> Escaped = SearchValues.Create("\"\\" + new string([.. Enumerable.Range(0, 0x20).Select(static c => (char)c)]));
    private bool needsComma;

    public ByteBuffer Bytes { get; } = bytes;

    public void StartObject() => Open((byte)'{');

    public void EndObject() => Close((byte)'}');

    public void StartArray() => Open((byte)'[');

    public void EndArray() => Close((byte)']');

    /// <summary>Writes the comma before the next value or key if it needs one.</summary>
    public void Separate()
    {
        if (needsComma)
        {
            Bytes.Append((byte)',');
            needsComma = false;
        }
    }

    /// <summary>A key, given as its JSON text with the colon.</summary>
    public void Key(byte[] key)
    {
        Separate();
        Bytes.Append(key);
        needsComma = false;
    }

    /// <summary>A key.</summary>
    public void Key(string name)
    {
        String(name);
        Bytes.Append((byte)':');
        needsComma = false;
    }

    public void String(string value)
    {
        Separate();
        AppendString(Bytes, value);
        needsComma = true;
    }

    /// <summary>A number or word, given as its JSON text.</summary>
    public void Raw(string text)
    {
        Separate();
        Bytes.Append(text);
        needsComma = true;
    }

    /// <summary>A whole value, given as its JSON text.</summary>
    public void Raw(ReadOnlySpan<byte> text)
    {
        Separate();
        Bytes.Append(text);
        needsComma = true;
    }

    /// <summary>The JSON text of a key with its colon.</summary>
    public static byte[] KeyOf(string name)
    {
        var key = new ByteBuffer(name.Length + 3);
        AppendString(key, name);
        key.Append((byte)':');
        return key.Span.ToArray();
    }

    /// <summary>The same JSON with line breaks and indentation.</summary>
    public static void AppendIndented(IBufferWriter<byte> output, ReadOnlySpan<byte> json)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < json.Length; i++)
        {
            switch (json[i])
            {
                case (byte)'"':
                    i = EndOfString(json, i);
                    break;
                case (byte)'{' or (byte)'[' when json[i + 1] is (byte)'}' or (byte)']':
                    i++;
                    break;
                case (byte)'{' or (byte)'[':
                    Break(output, json[start..(i + 1)], ++depth);
                    start = i + 1;
                    break;
                case (byte)'}' or (byte)']':
                    Break(output, json[start..i], --depth);
                    start = i;
                    break;
                case (byte)',':
                    Break(output, json[start..(i + 1)], depth);
                    start = i + 1;
                    break;
                case (byte)':':
                    output.Write(json[start..(i + 1)]);
                    output.Write(" "u8);
                    start = i + 1;
                    break;
            }
        }

        output.Write(json[start..]);
        output.Write("\n"u8);
    }

    private static int EndOfString(ReadOnlySpan<byte> json, int i)
    {
        for (i++; json[i] != '"'; i++)
        {
            i += json[i] == '\\' ? 1 : 0;
        }

        return i;
    }

    private static void Break(IBufferWriter<byte> output, ReadOnlySpan<byte> line, int depth)
    {
        output.Write(line);
        var room = output.GetSpan(1 + (depth * Indent));
        room[0] = (byte)'\n';
        room.Slice(1, depth * Indent).Fill((byte)' ');
        output.Advance(1 + (depth * Indent));
    }

    private void Open(byte bracket)
    {
        Separate();
        Bytes.Append(bracket);
        needsComma = false;
    }

    private void Close(byte bracket)
    {
        Bytes.Append(bracket);
        needsComma = true;
    }

    private static void AppendString(ByteBuffer output, string value)
    {
        output.Append((byte)'"');
        var rest = value.AsSpan();
        for (var plain = rest.IndexOfAny(Escaped); plain >= 0; plain = rest.IndexOfAny(Escaped))
        {
            output.Append(rest[..plain]);
            AppendEscape(output, rest[plain]);
            rest = rest[(plain + 1)..];
        }

        output.Append(rest);
        output.Append((byte)'"');
    }

    private static void AppendEscape(ByteBuffer output, char c) => output.Append(c switch
    {
        '"' => "\\\""u8,
        '\\' => "\\\\"u8,
        '\n' => "\\n"u8,
        '\r' => "\\r"u8,
        '\t' => "\\t"u8,
        _ => Encoding.ASCII.GetBytes($"\\u{(int)c:x4}"),
    });
}
