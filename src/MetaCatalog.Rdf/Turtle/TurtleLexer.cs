using System.Text;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Turtle;

/// <summary>Walks over the characters of a Turtle or TriG document.</summary>
internal ref partial struct TurtleLexer
{
    /// <summary>What <see cref="Peek"/> gives at the end of the document.</summary>
    public const int End = -1;

    private readonly RdfReaderOptions options;
    private readonly ByteBuffer unescapedIri = new();
    private readonly NameMemory names = new();
    public Utf8Window Window;

    public TurtleLexer(Utf8Window window, RdfReaderOptions options)
    {
        Window = window;
        this.options = options;
    }

    /// <summary>The next byte after white space and comments, or <see cref="End"/>.</summary>
    public int Peek()
    {
        while (true)
        {
            var position = Window.Position;
            if (position == Window.Bytes.Length)
            {
                if (!Window.More(ref position))
                {
                    return End;
                }

                continue;
            }

            var b = Window.Bytes[position];
            if (b is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r')
            {
                Window.Position++;
            }
            else if (b == '#')
            {
                SkipComment();
            }
            else
            {
                return b;
            }
        }
    }

    /// <summary>Moves over a punctuation mark, after white space.</summary>
    public void Take(byte mark, string expected)
    {
        if (Peek() != mark)
        {
            throw Unexpected(expected);
        }

        Window.Position++;
    }

    /// <summary>Moves over a punctuation mark when it is the next one.</summary>
    public bool TryTake(byte mark)
    {
        if (Peek() != mark)
        {
            return false;
        }

        Window.Position++;
        return true;
    }

    /// <summary>The byte at a distance from the position, or <see cref="End"/>.</summary>
    public int PeekAt(int distance)
    {
        var index = Window.Position + distance;
        while (index >= Window.Bytes.Length)
        {
            if (!Window.More(ref index))
            {
                return End;
            }
        }

        return Window.Bytes[index];
    }

    public readonly RdfSyntaxException Unexpected(string expected) => Window.Unexpected(Window.Position, expected);

    public readonly RdfSyntaxException Fault(string code, string message, int start, int end) => Window.Fault(code, message, start, end);

    public readonly RdfSyntaxException Fault(string code, string message) => Fault(code, message, Window.Position, Window.Position);

    private void SkipComment()
    {
        while (true)
        {
            var end = Window.Bytes[Window.Position..].IndexOfAny((byte)'\n', (byte)'\r');
            var position = Window.Position = end < 0 ? Window.Bytes.Length : Window.Position + end;
            if (end >= 0 || !Window.More(ref position))
            {
                return;
            }
        }
    }

    /// <summary>Walks over name characters from an index and gives trailing dots back.</summary>
    private int NameEnd(int index)
    {
        var dots = 0;
        while (index < Window.Bytes.Length || Window.More(ref index))
        {
            var length = NameCharacterLength(ref index);
            if (length == 0 && (Window.Bytes[index] != '.' || index == Window.Position))
            {
                break;
            }

            dots = length == 0 ? dots + 1 : 0;
            index += Math.Max(length, 1);
        }

        return index - dots;
    }

    private readonly int NameCharacterLength(ref int index)
    {
        var b = Window.Bytes[index];
        if (b < 0x80)
        {
            return NameCharacters.IsName(b) ? 1 : 0;
        }

        // The window ends between characters, so a character that begins in it is whole.
        Rune.DecodeFromUtf8(Window.Bytes[index..], out var rune, out var length);
        return NameCharacters.IsName(rune) ? length : 0;
    }

    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
