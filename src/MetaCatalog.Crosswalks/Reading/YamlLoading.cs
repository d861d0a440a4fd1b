using System.Buffers;
using System.Text;
using System.Text.Json;
using MetaCatalog.Catalog.Validation;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MetaCatalog.Crosswalks.Reading;

/// <summary>Loads YAML (1.2) within the limits, as the JSON that says the same.</summary>
/// <remarks>
/// Numbers and dates stay as they are written, as texts: a version 1.10 is not 1.1. Plain <c>true</c>, <c>false</c> and <c>null</c>
/// (core schema, 10.3.2) are what they are in JSON. An alias stands for a copy, which counts against the limits.
/// </remarks>
internal sealed class YamlLoading
{
    private readonly ReadingLimits limits;
    private readonly Parser parser;
    private readonly Dictionary<AnchorName, Node> anchors = [];
    private int nodes;

    private YamlLoading(string text, ReadingLimits limits)
    {
        this.limits = limits;
        parser = new Parser(new StringReader(text));
    }

    /// <summary>The first document; the caller disposes of it.</summary>
    /// <exception cref="ReadingException">It is not YAML, or beyond a limit.</exception>
    public static JsonDocument Load(ReadOnlySpan<byte> document, ReadingLimits limits)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(document.StartsWith("\uFEFF"u8) ? document[3..] : document);
            return new YamlLoading(text, limits).Load();
        }
        catch (DecoderFallbackException fault)
        {
            throw new ReadingException(ReadingFaults.Error("syntax:encoding", $"The text at byte {fault.Index} is not valid UTF-8.", $"{fault.Index} バイト目が正しい UTF-8 ではありません。", new Location(Line: 1 + document[..Math.Max(fault.Index, 0)].Count((byte)'\n'))));
        }
        catch (YamlException fault)
        {
            throw Fault(fault.Start, fault.Message);
        }
    }

    private JsonDocument Load()
    {
        Next<StreamStart>();
        if (!Is<DocumentStart>())
        {
            throw Fault(parser.Current?.Start ?? Mark.Empty, "There is no document.");
        }

        Next<DocumentStart>();
        var root = ReadNode(depth: 1);
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { MaxDepth = limits.MaxDepth + 1 }))
        {
            nodes = 0;
            Write(root, writer, depth: 1);
        }

        return JsonDocument.Parse(output.WrittenMemory, new JsonDocumentOptions { MaxDepth = limits.MaxDepth + 1 });
    }

    private Node ReadNode(int depth)
    {
        var current = parser.Current ?? throw Fault(Mark.Empty, "The document ends too early.");
        CheckLimits(depth, current.Start);
        if (current is AnchorAlias alias)
        {
            parser.MoveNext();
            return anchors.GetValueOrDefault(alias.Value) ?? throw Fault(alias.Start, $"The alias *{alias.Value} has no anchor before it.");
        }

        var node = new Node(current.Start);
        if (current is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            anchors[anchored.Anchor] = node;
        }

        switch (current)
        {
            case Scalar scalar:
                (node.Text, node.IsPlain) = (scalar.Value, scalar.IsPlainImplicit);
                parser.MoveNext();
                break;
            case SequenceStart:
                ReadItems(node, depth);
                break;
            case MappingStart:
                ReadMembers(node, depth);
                break;
            default:
                throw Fault(current.Start, $"{current.GetType().Name} is not expected here.");
        }

        return node;
    }

    private void ReadItems(Node node, int depth)
    {
        node.Items = [];
        for (parser.MoveNext(); !Is<SequenceEnd>();)
        {
            node.Items.Add(ReadNode(depth + 1));
        }

        parser.MoveNext();
    }

    private void ReadMembers(Node node, int depth)
    {
        node.Members = [];
        for (parser.MoveNext(); !Is<MappingEnd>();)
        {
            if (parser.Current is not Scalar key)
            {
                throw Fault(parser.Current?.Start ?? Mark.Empty, "A key must be a text.");
            }

            parser.MoveNext();
            if (!node.Members.TryAdd(key.Value, ReadNode(depth + 1)))
            {
                throw Fault(key.Start, $"The key {key.Value} stands twice.");
            }
        }

        parser.MoveNext();
    }

    // What aliases repeat is counted here, and one that leads into itself is too deep.
    private void Write(Node node, Utf8JsonWriter writer, int depth)
    {
        CheckLimits(depth, node.Start);
        if (node.Items is { } items)
        {
            writer.WriteStartArray();
            items.ForEach(item => Write(item, writer, depth + 1));
            writer.WriteEndArray();
        }
        else if (node.Members is { } members)
        {
            writer.WriteStartObject();
            foreach (var (key, value) in members)
            {
                writer.WritePropertyName(key);
                Write(value, writer, depth + 1);
            }

            writer.WriteEndObject();
        }
        else
        {
            WriteScalar(node, writer);
        }
    }

    private static void WriteScalar(Node node, Utf8JsonWriter writer)
    {
        switch (node.IsPlain ? node.Text : null)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                writer.WriteNullValue();
                break;
            case "true" or "True" or "TRUE":
                writer.WriteBooleanValue(true);
                break;
            case "false" or "False" or "FALSE":
                writer.WriteBooleanValue(false);
                break;
            default:
                writer.WriteStringValue(node.Text);
                break;
        }
    }

    private void CheckLimits(int depth, Mark place)
    {
        if (depth > limits.MaxDepth)
        {
            throw new ReadingException(ReadingFaults.TooDeep(limits.MaxDepth, PlaceOf(place)));
        }

        if (++nodes > limits.MaxNodes)
        {
            throw new ReadingException(ReadingFaults.TooManyNodes(limits.MaxNodes, PlaceOf(place)));
        }
    }

    private bool Is<T>()
        where T : ParsingEvent => parser.Current is T;

    private void Next<T>()
        where T : ParsingEvent
    {
        if (parser.Current is null)
        {
            parser.MoveNext();
        }

        if (parser.Current is not T)
        {
            throw Fault(parser.Current?.Start ?? Mark.Empty, "This is no document.");
        }

        parser.MoveNext();
    }

    private static ReadingException Fault(Mark place, string message) =>
        new(ReadingFaults.Error("syntax:yaml", $"This is not YAML: {message}", $"YAML として読めません：{message}", PlaceOf(place)));

    private static Location PlaceOf(Mark mark) => new(Line: (int)Math.Max(mark.Line, 1), Column: (int)Math.Max(mark.Column, 1));

    /// <summary>A text, a list or a mapping, and where it begins.</summary>
    private sealed class Node(Mark start)
    {
        public Mark Start => start;

        public string Text { get; set; } = "";

        /// <summary>Whether the text stands without quotes, so that <c>null</c> is no text.</summary>
        public bool IsPlain { get; set; }

        public List<Node>? Items { get; set; }

        public Dictionary<string, Node>? Members { get; set; }
    }
}
