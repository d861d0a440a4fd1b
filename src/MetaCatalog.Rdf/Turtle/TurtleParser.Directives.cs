using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf.Turtle;

/// <content>Prefixes, bases and graph blocks (Turtle 1.1, 2.4; TriG 1.1, 2.2).</content>
internal ref partial struct TurtleParser
{
    private void ReadAtDirective()
    {
        lexer.Window.Position++;
        var word = Word(out _);
        if (word.SequenceEqual("prefix"u8))
        {
            lexer.Window.Position += word.Length;
            ReadPrefixDeclaration();
        }
        else if (word.SequenceEqual("base"u8))
        {
            lexer.Window.Position += word.Length;
            ReadBaseDeclaration();
        }
        else
        {
            throw lexer.Unexpected("'prefix' or 'base' after '@'");
        }

        lexer.Take((byte)'.', "'.' after a declaration");
    }

    // PREFIX, BASE and GRAPH, in any case
    private bool TryReadKeyword(int next)
    {
        if (!char.IsAsciiLetter((char)next))
        {
            return false;
        }

        var word = Word(out var isPrefix);
        if (isPrefix)
        {
            return false;
        }

        if (Is(word, "prefix"u8))
        {
            lexer.Window.Position += word.Length;
            ReadPrefixDeclaration();
        }
        else if (Is(word, "base"u8))
        {
            lexer.Window.Position += word.Length;
            ReadBaseDeclaration();
        }
        else if (isTriG && Is(word, "graph"u8))
        {
            lexer.Window.Position += word.Length;
            ReadNamedBlock();
        }
        else
        {
            throw lexer.Unexpected("a subject or a declaration");
        }

        return true;
    }

    private ReadOnlySpan<byte> Word(out bool isPrefix)
    {
        var length = lexer.MeasureWord(out isPrefix);
        return lexer.Window.Bytes.Slice(lexer.Window.Position, length);
    }

    private void ReadPrefixDeclaration()
    {
        lexer.ReadPrefix(prefix);
        RequireIri();
        lexer.ReadIri(auxiliary, baseIri);
        prefixes.Declare(prefix.Span, auxiliary.Value.Span);
        lexer.ForgetNames();
        session.Sink.OnPrefix(prefix.Span, auxiliary.Value.Span);
    }

    private void ReadBaseDeclaration()
    {
        RequireIri();
        lexer.ReadIri(auxiliary, baseIri);
        baseIri.Set(auxiliary.Value.Span);
    }

    private void RequireIri()
    {
        if (lexer.Peek() != '<')
        {
            throw lexer.Unexpected("an IRI in <>");
        }
    }

    private void ReadNamedBlock()
    {
        lexer.Peek();
        if (ReadSubject() != SubjectShape.Node)
        {
            throw lexer.Unexpected("a graph name, an IRI or a blank node");
        }

        graph.CopyFrom(levels[0].Subject);
        BeginBlock();
    }

    private void BeginBlock()
    {
        lexer.Take((byte)'{', "'{'");
        isInBlock = true;
    }

    private void ReadInBlock(int next)
    {
        if (next == '}')
        {
            lexer.Window.Position++;
            isInBlock = false;
            graph.Begin(TermKind.None);
            return;
        }

        ReadPredicates(ReadSubject());
        if (lexer.Peek() != '}')
        {
            lexer.Take((byte)'.', "'.', ';', ',' or '}'");
        }
    }

    private static bool Is(ReadOnlySpan<byte> word, ReadOnlySpan<byte> keyword) => System.Text.Ascii.EqualsIgnoreCase(word, keyword);
}
