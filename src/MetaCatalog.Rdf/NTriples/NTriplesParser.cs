using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.NTriples;

/// <summary>Reads N-Triples (RDF 1.1 N-Triples) and N-Quads (RDF 1.1 N-Quads), line by line, without copying a term.</summary>
internal ref partial struct NTriplesParser
{
    private readonly ReadingSession session;
    private readonly bool quads;
    private readonly ByteBuffer[] scratch = [new(), new(), new(), new(), new()];
    private Utf8Window window;
    private ReadOnlySpan<byte> lines; // from the current one on
    private int linesEnd;
    private ReadOnlySpan<byte> subjectText;
    private TermSpan subject;
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
        if (window.Position >= linesEnd)
        {
            subjectText = default; // what it shows may move
            var start = window.Position;
            if (start == window.Bytes.Length && !window.More(ref start))
            {
                return false;
            }

            linesEnd = LinesEnd();
        }

        lines = window.Bytes[window.Position..linesEnd];
        index = 0;
        return true;
    }

    // Moves past the current line and its line feed.
    private void SkipLine()
    {
        var feed = IsAt('\n') ? 0 : lines[index..].IndexOf((byte)'\n');
        window.Position += feed < 0 ? lines.Length : index + feed + 1;
    }

    // Where the last line ends that is seen as a whole. All terms stop at a line feed, so no other one is looked for.
    private int LinesEnd()
    {
        var end = window.Position;
        do
        {
            var feed = window.Bytes[end..].LastIndexOf((byte)'\n');
            if (feed >= 0)
            {
                return end + feed + 1;
            }

            end = window.Bytes.Length;
        }
        while (window.More(ref end));
        return end;
    }

    private void Resume(RdfSyntaxException fault)
    {
        lines = default;
        index = linesEnd = 0;
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
        while (!IsAtEnd && lines[index] != '#')
        {
            ReadStatement();
            SkipBlanks();
        }
    }

    private void ReadStatement()
    {
        ReadSubject();
        var predicate = TermSpan.Iri(ReadIri(scratch[1], "a predicate, an IRI in <>"));
        SkipBlanks();
        ReadObject(out var @object);
        SkipBlanks();
        ReadGraph(out var graph);
        ReadEnd();
        if (!session.Emit(subject, predicate, @object, graph))
        {
            throw Fault(DiagnosticCodes.LimitExceeded, $"The document has more than {session.Options.MaxStatements} statements", index);
        }
    }

    // Most lines say something more of the subject of the line before: text that is the same byte for byte is the same term.
    private void ReadSubject()
    {
        if (!subjectText.IsEmpty && lines[index..].StartsWith(subjectText))
        {
            index += subjectText.Length;
            SkipBlanks();
            return;
        }

        var start = index;
        ReadNode(scratch[0], "a subject, an IRI in <> or a blank node _:label", out subject);
        var end = index;
        SkipBlanks();
        subjectText = index > end ? lines[start..index] : default;
    }

    private void ReadGraph(out TermSpan graph)
    {
        graph = default;
        if (quads && !IsAt('.'))
        {
            ReadNode(scratch[4], "a graph name or '.'", out graph);
            SkipBlanks();
        }
    }

    private void ReadEnd()
    {
        if (!IsAt('.'))
        {
            throw Unexpected("'.'");
        }

        index++;
        while (index < lines.Length && lines[index] is (byte)' ' or (byte)'\t')
        {
            index++;
        }

        if (!IsAtEnd && lines[index] is not ((byte)'\r' or (byte)'#'))
        {
            throw Unexpected("the end of the line");
        }
    }

    private void SkipBlanks()
    {
        while (index < lines.Length && lines[index] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            index++;
        }
    }

    private readonly bool IsAtEnd => index >= lines.Length || lines[index] == '\n';

    private readonly bool IsAt(char c) => index < lines.Length && lines[index] == c;

    private readonly RdfSyntaxException Fault(string code, string message, int at) => window.Fault(code, message, window.Position + at, window.Position + at);

    private readonly RdfSyntaxException Unexpected(string expected) => window.Unexpected(window.Position + index, expected);
}
