using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Turtle;

/// <summary>Reads Turtle (RDF 1.1 Turtle) and TriG (RDF 1.1 TriG) in one pass; statements leave as soon as their object is known.</summary>
internal ref partial struct TurtleParser
{
    private readonly ReadingSession session;
    private readonly bool isTriG;
    private readonly PrefixTable prefixes = new();
    private readonly ByteBuffer baseIri = new();
    private readonly BlankNodeLabels labels = new();
    private readonly List<Level> levels = [new()];
    private readonly TermSlot @object = new();
    private readonly TermSlot auxiliary = new();
    private readonly TermSlot graph = new();
    private readonly ByteBuffer prefix = new();
    private TurtleLexer lexer;
    private bool isInBlock;
    private int depth;

    public TurtleParser(Utf8Window window, ReadingSession session, bool isTriG)
    {
        this.session = session;
        this.isTriG = isTriG;
        lexer = new TurtleLexer(window, session.Options);
        baseIri.Append(session.Options.BaseIri ?? "");
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
            lexer.Window.TrySkipInvalidUtf8(fault);
            lexer.Window.Account();
            lexer.SkipStatement(isInBlock);
        }

        while (ReadStatement())
        {
        }
    }

    private bool ReadStatement()
    {
        depth = 0;
        var next = lexer.Peek();
        if (isInBlock)
        {
            ReadInBlock(next);
        }
        else if (next == TurtleLexer.End)
        {
            return false;
        }
        else if (next == '@')
        {
            ReadAtDirective();
        }
        else if (next == '{' && isTriG)
        {
            BeginBlock();
        }
        else if (!TryReadKeyword(next))
        {
            ReadTriplesOrBlock();
        }

        return true;
    }

    private void ReadTriplesOrBlock()
    {
        var shape = ReadSubject();
        if (isTriG && shape == SubjectShape.Node && lexer.Peek() == '{')
        {
            graph.CopyFrom(levels[0].Subject);
            BeginBlock();
            return;
        }

        ReadPredicates(shape);
        lexer.Take((byte)'.', "'.', ';' or ','");
    }

    private void ReadPredicates(SubjectShape shape)
    {
        if (shape != SubjectShape.PropertyList || lexer.Peek() is not ('.' or '}'))
        {
            ReadPredicateObjectList();
        }
    }

    private void Emit(in TermSpan value)
    {
        var level = levels[depth];
        Emit(level.Subject.Span, level.Predicate.Span, value);
    }

    private void Emit(in TermSpan subject, in TermSpan predicate, in TermSpan value)
    {
        if (!session.Emit(subject, predicate, value, graph.Span))
        {
            throw lexer.Fault(DiagnosticCodes.LimitExceeded, $"The document has more than {session.Options.MaxStatements} statements");
        }
    }

    private Level Enter()
    {
        if (++depth > session.Options.MaxDepth)
        {
            throw lexer.Fault(DiagnosticCodes.LimitExceeded, $"Blank nodes and collections are nested deeper than {session.Options.MaxDepth}");
        }

        if (depth == levels.Count)
        {
            levels.Add(new Level());
        }

        return levels[depth];
    }

    /// <summary>The subject and predicate of one level of nesting.</summary>
    private sealed class Level
    {
        public TermSlot Subject { get; } = new();

        public TermSlot Predicate { get; } = new();
    }

    private enum SubjectShape
    {
        Node,
        PropertyList,
        Collection,
    }
}
