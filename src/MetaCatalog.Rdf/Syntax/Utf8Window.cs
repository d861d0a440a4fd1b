using System.Buffers;
using System.Text;

namespace MetaCatalog.Rdf.Syntax;

/// <summary>The part of a document that a parser looks at: all of it, or a window that moves over a stream.</summary>
/// <remarks>
/// <see cref="Bytes"/> holds valid UTF-8 only. A parser keeps <see cref="Position"/> at the start of the token it reads and walks
/// an index forward from there; at the end of the window it calls <see cref="More"/>, which keeps the token and moves the index.
/// So memory is bounded by the longest token, and a document reads the same however a stream cuts it.
/// </remarks>
internal ref struct Utf8Window
{
    private const int DefaultLength = 64 * 1024;
    private const int BlockLength = 128 * 1024;
    private readonly Stream? stream;
    private readonly CancellationToken cancellation;
    private readonly int maxToken;
    private ReadOnlySpan<byte> raw;
    private byte[] buffer = [];
    private OperationStatus status;
    private bool ended;
    private long discarded;
    private int accounted;
    private int line = 1;
    private int column = 1;

    /// <summary>Looks at a whole document.</summary>
    public Utf8Window(ReadOnlySpan<byte> document, int maxToken, CancellationToken cancellation)
    {
        this.maxToken = maxToken;
        this.cancellation = cancellation;
        raw = document;
        Check(0);
        SkipByteOrderMark();
    }

    /// <summary>Looks at a stream through a window.</summary>
    public Utf8Window(Stream stream, int maxToken, CancellationToken cancellation, int windowLength = DefaultLength)
    {
        this.stream = stream;
        this.maxToken = maxToken;
        this.cancellation = cancellation;
        buffer = new byte[windowLength];
        do
        {
            Read();
        }
        while (Bytes.Length < 3 && !ended && status != OperationStatus.InvalidData);

        SkipByteOrderMark();
    }

    /// <summary>What can be seen. Everything before <see cref="Position"/> may go at the next call of <see cref="More"/>.</summary>
    public ReadOnlySpan<byte> Bytes { get; private set; }

    /// <summary>Where the current token starts in <see cref="Bytes"/>.</summary>
    public int Position;

    /// <summary>Makes more bytes visible after the current ones.</summary>
    /// <param name="index">An index at or after the position; moved so that it stands for the same byte.</param>
    /// <returns>False at the end of the document.</returns>
    /// <exception cref="RdfSyntaxException">What follows is not UTF-8, or the token is longer than it may be.</exception>
    public bool More(ref int index)
    {
        cancellation.ThrowIfCancellationRequested();
        if (index - Position > maxToken)
        {
            throw Fault(DiagnosticCodes.LimitExceeded, $"A token is longer than {maxToken} bytes", Position, Position);
        }

        RequireValidUtf8();
        if (ended)
        {
            return false;
        }

        return (stream is null ? SeeOn() : ReadOn(ref index)) || More(ref index);
    }

    /// <summary>Moves over the bytes that are not UTF-8, to go on after a fault.</summary>
    /// <returns>False when the fault was another one.</returns>
    public bool TrySkipInvalidUtf8(RdfSyntaxException fault)
    {
        if (fault.Diagnostic.Code != DiagnosticCodes.InvalidUtf8)
        {
            return false;
        }

        Position = Bytes.Length;
        Rune.DecodeFromUtf8(raw[Position..], out _, out var consumed);
        Position += Math.Max(consumed, 1);
        Check(Position);
        return true;
    }

    /// <summary>Counts the lines before the position once and for all, so that later faults need not count them again.</summary>
    public void Account() => Account(Position);

    /// <summary>The place of an index in the document.</summary>
    public readonly TextPosition At(int index)
    {
        index = Math.Min(index, raw.Length); // an escape may be cut off by the end
        var seen = raw[Math.Min(accounted, index)..index];
        var newLine = seen.LastIndexOf((byte)'\n');
        var characters = CountCharacters(seen[(newLine + 1)..]);
        return newLine < 0
            ? new TextPosition(line, column + characters, discarded + index)
            : new TextPosition(line + seen.Count((byte)'\n'), 1 + characters, discarded + index);
    }

    /// <summary>A fault between two indexes.</summary>
    public readonly RdfSyntaxException Fault(string code, string message, int start, int end) =>
        new(new Diagnostic(code, DiagnosticSeverity.Error, message, At(start), At(end)));

    /// <summary>A fault: what stands at the index is not what is expected there.</summary>
    public readonly RdfSyntaxException Unexpected(int index, string expected) => index >= Bytes.Length
        ? Fault(DiagnosticCodes.UnexpectedEnd, $"The document ends where {expected} is expected", index, index)
        : Fault(DiagnosticCodes.UnexpectedCharacter, $"Found {Describe(index)} where {expected} is expected", index, index + 1);

    /// <summary>The character at an index, for a message.</summary>
    public readonly string Describe(int index)
    {
        Rune.DecodeFromUtf8(Bytes[index..], out var rune, out _);
        return Rune.IsControl(rune) || rune.Value == ' ' ? $"U+{rune.Value:X4}" : $"'{rune}'";
    }

    private bool SeeOn()
    {
        var before = Bytes.Length;
        Check(before);
        return Bytes.Length > before;
    }

    private bool ReadOn(ref int index)
    {
        index -= Position;
        var before = Bytes.Length - Position;
        Discard();
        do
        {
            Read();
        }
        while (Bytes.Length == before && !ended && status != OperationStatus.InvalidData);
        return Bytes.Length > before;
    }

    private readonly void RequireValidUtf8()
    {
        if (status == OperationStatus.InvalidData || (ended && status == OperationStatus.NeedMoreData))
        {
            throw Fault(DiagnosticCodes.InvalidUtf8, $"Byte 0x{raw[Bytes.Length]:X2} does not begin a valid UTF-8 sequence", Bytes.Length, Bytes.Length);
        }
    }

    private void Discard()
    {
        Account(Position);
        buffer.AsSpan(Position, raw.Length - Position).CopyTo(buffer);
        discarded += Position;
        raw = buffer.AsSpan(0, raw.Length - Position);
        Bytes = raw[..(Bytes.Length - Position)];
        accounted = 0;
        Position = 0;
    }

    private void Read()
    {
        var filled = raw.Length;
        if (filled == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var room = buffer.AsSpan(filled);
        var count = stream!.ReadAtLeast(room, room.Length, throwOnEndOfStream: false); // only streams are not ended
        ended = count < room.Length;
        raw = buffer.AsSpan(0, filled + count);
        Check(Bytes.Length);
    }

    // Shows what is valid from an index on: of a stream all that is there, of a document a block more. So the check runs just ahead
    // of reading, and a long document comes from memory once.
    private void Check(int start)
    {
        var rest = raw[start..];
        if (stream is null)
        {
            ended = rest.Length <= BlockLength;
            rest = ended ? rest : rest[..BlockLength];
        }

        Bytes = raw[..(start + Utf8Validity.ValidPrefix(rest, out status))];
    }

    private void SkipByteOrderMark()
    {
        if (Bytes.StartsWith("\uFEFF"u8))
        {
            Position = accounted = 3;
        }
    }

    private void Account(int index)
    {
        if (index > accounted)
        {
            (line, column, _) = At(index);
            accounted = index;
        }
    }

    private static int CountCharacters(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        foreach (var b in utf8)
        {
            count += (b & 0xC0) != 0x80 ? 1 : 0;
        }

        return count;
    }
}
