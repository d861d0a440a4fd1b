using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace MetaCatalog.Crosswalks.Reading;

/// <summary>The beginning of a document, looked at to tell its format: by content, never by a name.</summary>
/// <remarks>Used on one thread.</remarks>
public sealed class DocumentGlimpse
{
    /// <summary>How many bytes of a document are looked at.</summary>
    public const int Length = 64 << 10;

    private static readonly SearchValues<byte> KeyBytes = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"u8);

    private readonly Lazy<XName?> root;
    private readonly Lazy<IReadOnlyDictionary<string, string?>> members;
    private readonly Lazy<IReadOnlySet<string>> yamlKeys;

    /// <summary>Looks at the beginning of a document.</summary>
    public DocumentGlimpse(ReadOnlyMemory<byte> document)
    {
        Beginning = document[..Math.Min(document.Length, Length)];
        Text = WithoutMark(Beginning);
        root = new(() => FirstNonSpace == '<' ? RootOf(Beginning) : null);
        members = new(() => FirstNonSpace is '{' or '[' ? MembersOf(Text.Span) : new Dictionary<string, string?>());
        yamlKeys = new(() => YamlKeysOf(Text.Span));
    }

    /// <summary>The first bytes.</summary>
    public ReadOnlyMemory<byte> Beginning { get; }

    /// <summary>The first bytes without the mark of UTF-8.</summary>
    public ReadOnlyMemory<byte> Text { get; }

    /// <summary>The name of the root element of XML; null for anything else.</summary>
    public XName? XmlRoot => root.Value;

    /// <summary>The members of the outermost JSON object, or of the first object of an array, with their value where it is a text, in the part looked at; empty for anything else.</summary>
    public IReadOnlyDictionary<string, string?> JsonMembers => members.Value;

    /// <summary>The keys that stand at the beginning of a line and are followed by a colon, as the outermost ones of YAML do; also of front matter between lines of <c>---</c>.</summary>
    public IReadOnlySet<string> YamlKeys => yamlKeys.Value;

    /// <summary>The first line, without its end, as UTF-8 text.</summary>
    public string FirstLine
    {
        get
        {
            var end = Text.Span.IndexOfAny((byte)'\n', (byte)'\r');
            return Encoding.UTF8.GetString(end < 0 ? Text.Span : Text.Span[..end]);
        }
    }

    /// <summary>The text that the bytes hold, as far as they are looked at.</summary>
    public bool Contains(ReadOnlySpan<byte> part) => Beginning.Span.IndexOf(part) >= 0;

    private char FirstNonSpace
    {
        get
        {
            var start = Text.Span.IndexOfAnyExcept(" \t\r\n\0"u8); // a NUL is half a character of UTF-16
            start = start >= 0 && Text.Span[start] is 0xFE or 0xFF ? start + 2 : start;
            return start < 0 || start >= Text.Length ? '\0' : (char)Text.Span[Text.Span[start] == 0 ? start + 1 : start];
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) => bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    private static XName? RootOf(ReadOnlyMemory<byte> beginning)
    {
        try
        {
            using var reader = XmlLoading.Open(beginning);
            return reader.MoveToContent() == XmlNodeType.Element ? XName.Get(reader.LocalName, reader.NamespaceURI) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static Dictionary<string, string?> MembersOf(ReadOnlySpan<byte> beginning)
    {
        var found = new Dictionary<string, string?>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(beginning, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = 256 }));
        try
        {
            Collect(ref reader, found);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // Broken syntax, or a text that is no UTF-8 or half a character of UTF-16. The members before the fault are what there is to go by.
        }

        return found;
    }

    private static HashSet<string> YamlKeysOf(ReadOnlySpan<byte> text)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var isFirst = true;
        foreach (var range in text.Split((byte)'\n'))
        {
            var line = text[range].TrimEnd((byte)'\r');
            if (line.SequenceEqual("---"u8) && !isFirst && keys.Count > 0)
            {
                return keys;
            }

            isFirst = false;
            var colon = line.IndexOf((byte)':');
            if (colon > 0 && (colon == line.Length - 1 || line[colon + 1] == ' ') && line[..colon].IndexOfAnyExcept(KeyBytes) < 0)
            {
                keys.Add(Encoding.ASCII.GetString(line[..colon]));
            }
        }

        return keys;
    }

    private static void Collect(ref Utf8JsonReader reader, Dictionary<string, string?> found)
    {
        int? depth = null;
        while (reader.Read())
        {
            if (depth is null && reader.TokenType == JsonTokenType.StartObject)
            {
                depth = reader.CurrentDepth;
            }
            else if (depth is { } outermost && reader.CurrentDepth <= outermost)
            {
                return;
            }
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth + 1)
            {
                var name = reader.GetString()!;
                found[name] = reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }
        }
    }
}
