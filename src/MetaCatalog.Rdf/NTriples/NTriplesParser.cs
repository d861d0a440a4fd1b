using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.NTriples;

/// <summary>Reads N-Triples (RDF 1.1 N-Triples) and N-Quads (RDF 1.1 N-Quads), line by line, without copying a term.</summary>
internal ref partial struct NTriplesParser
{
    private readonly ReadingSession session;
    private readonly bool quads;
    private readonly ByteBuffer[] scratch = [new(), new(), new(), new(), new()];
    private Utf8Window window;
    private ReadOnlySpan<byte> line;
    private int index;

    public NTriplesParser(Utf8Window window, ReadingSession session, bool quads)
    {
        this.window = window;
        this.session = session;
        this.quads = quads;
    }

    /// <summary>Reads to the end of the document.</summary>
    public void Read()
    {
        RdfSyntaxException? fault = null;
        do
        {
            try
            {
                ReadFrom(fault);
                return;
            }
            catch (RdfSyntaxException next) when (session.Recovers)
            {
                fault = next;
            }
        }
        while (session.Note(fault.Diagnostic));
    }

    private void ReadFrom(RdfSyntaxException? fault)
    {
        if (fault is not null)
        {
            Resume(fault);
        }

        while (NextLine())
        {
            ReadLine();
        }
    }

    private bool NextLine()
    {
        SkipLine();
        if (window.Position == window.Bytes.Length)
        {
            var start = window.Position;
            if (!window.More(ref start))
            {
                return false;
            }
        }

        var end = LineEnd(); // may move the window
        line = window.Bytes[window.Position..end];
        index = 0;
        return true;
    }

    // Moves past the current line and its line feed.
    private void SkipLine()
    {
        window.Position = Math.Min(window.Position + line.Length, window.Bytes.Length);
        line = default;
        if (window.Position < window.Bytes.Length && window.Bytes[window.Position] == '\n')
        {
            window.Position++;
        }
    }

    private int LineEnd()
    {
        var end = window.Position;
        do
        {
            var feed = window.Bytes[end..].IndexOf((byte)'\n');
            if (feed >= 0)
            {
                return end + feed;
            }

            end = window.Bytes.Length;
        }
        while (window.More(ref end));
        return end;
    }

    private void Resume(RdfSyntaxException fault)
    {
        line = default;
        window.TrySkipInvalidUtf8(fault);
        window.Account();
        SkipToLineFeed();
    }

    private void SkipToLineFeed()
    {
        var end = window.Position;
        do
        {
            var feed = window.Bytes[end..].IndexOf((byte)'\n');
            window.Position = end = feed < 0 ? window.Bytes.Length : end + feed;
            if (feed >= 0)
            {
                return;
            }
        }
        while (window.More(ref end));
    }

    private void ReadLine()
    {
        SkipBlanks();
        while (index < line.Length && line[index] != '#')
        {
            ReadStatement();
            SkipBlanks();
        }
    }

    private void ReadStatement()
    {
        var subject = ReadNode(scratch[0], "a subject, an IRI in <> or a blank node _:label");
        SkipBlanks();
        var predicate = TermSpan.Iri(ReadIri(scratch[1], "a predicate, an IRI in <>"));
        SkipBlanks();
        var @object = ReadObject();
        SkipBlanks();
        var graph = quads && !IsAt('.') ? ReadNode(scratch[4], "a graph name or '.'") : default;
        SkipBlanks();
        ReadEnd();
        if (!session.Emit(subject, predicate, @object, graph))
        {
            throw Fault(DiagnosticCodes.LimitExceeded, $"The document has more than {session.Options.MaxStatements} statements", index);
        }
    }

    private void ReadEnd()
    {
        if (!IsAt('.'))
        {
            throw Unexpected("'.'");
        }

        index++;
        while (index < line.Length && line[index] is (byte)' ' or (byte)'\t')
        {
            index++;
        }

        if (index < line.Length && line[index] is not ((byte)'\r' or (byte)'#'))
        {
            throw Unexpected("the end of the line");
        }
    }

    private void SkipBlanks()
    {
        while (index < line.Length && line[index] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            index++;
        }
    }

    private readonly bool IsAt(char c) => index < line.Length && line[index] == c;

    private readonly RdfSyntaxException Fault(string code, string message, int at) => window.Fault(code, message, window.Position + at, window.Position + at);

    private readonly RdfSyntaxException Unexpected(string expected) => window.Unexpected(window.Position + index, expected);
}
