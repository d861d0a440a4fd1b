using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Turtle;

/// <content>Subjects, predicates, objects, blank node property lists and collections (Turtle 1.1, 2.3 to 2.8).</content>
internal ref partial struct TurtleParser
{
    private const string ExpectedSubject = "a subject, an IRI or a blank node";
    private const string ExpectedPredicate = "a predicate, an IRI or 'a'";
    private const string ExpectedObject = "an object";

    private static ReadOnlySpan<byte> RdfType => "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"u8;

    private static ReadOnlySpan<byte> RdfFirst => "http://www.w3.org/1999/02/22-rdf-syntax-ns#first"u8;

    private static ReadOnlySpan<byte> RdfRest => "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest"u8;

    private static ReadOnlySpan<byte> RdfNil => "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil"u8;

    private static ReadOnlySpan<byte> XsdBoolean => "http://www.w3.org/2001/XMLSchema#boolean"u8;

    private static ReadOnlySpan<byte> XsdString => "http://www.w3.org/2001/XMLSchema#string"u8;

    private SubjectShape ReadSubject()
    {
        var subject = levels[depth].Subject;
        switch (lexer.Peek())
        {
            case '[':
                return ReadSubjectBrackets(subject);
            case '(':
                ReadSubjectCollection(subject);
                return SubjectShape.Collection;
            default:
                ReadNode(subject, ExpectedSubject);
                return SubjectShape.Node;
        }
    }

    private SubjectShape ReadSubjectBrackets(TermSlot subject)
    {
        lexer.Window.Position++;
        labels.SetAnonymous(subject);
        if (lexer.TryTake((byte)']'))
        {
            return SubjectShape.Node;
        }

        ReadPredicateObjectList();
        lexer.Take((byte)']', "']', ';' or ','");
        return SubjectShape.PropertyList;
    }

    private void ReadSubjectCollection(TermSlot subject)
    {
        lexer.Window.Position++;
        if (lexer.TryTake((byte)')'))
        {
            subject.SetIri(RdfNil);
            return;
        }

        labels.SetAnonymous(subject);
        Enter().Subject.CopyFrom(subject);
        ReadItems();
        depth--;
    }

    // An IRI or a labelled blank node.
    private void ReadNode(TermSlot slot, string expected)
    {
        switch (lexer.Peek())
        {
            case '<':
                lexer.ReadIri(slot, baseIri);
                break;
            case '_':
                lexer.ReadLabel(slot);
                break;
            default:
                ReadPrefixedName(slot, expected);
                break;
        }
    }

    private void ReadPrefixedName(TermSlot slot, string expected)
    {
        if (lexer.TryReadKnownName(slot))
        {
            return;
        }

        var length = lexer.MeasureWord(out var isPrefix);
        if (!isPrefix)
        {
            throw lexer.Unexpected(expected);
        }

        lexer.ReadPrefixedName(slot, prefixes, length);
    }

    private void ReadPredicateObjectList()
    {
        do
        {
            ReadVerb();
            do
            {
                ReadObject();
            }
            while (lexer.TryTake((byte)','));
        }
        while (TakeSemicolons() && lexer.Peek() is not ('.' or ']' or '}' or TurtleLexer.End));
    }

    private bool TakeSemicolons()
    {
        if (!lexer.TryTake((byte)';'))
        {
            return false;
        }

        while (lexer.TryTake((byte)';'))
        {
        }

        return true;
    }

    private void ReadVerb()
    {
        var predicate = levels[depth].Predicate;
        if (lexer.Peek() == '<')
        {
            lexer.ReadIri(predicate, baseIri);
            return;
        }

        if (lexer.TryReadKnownName(predicate))
        {
            return;
        }

        var length = lexer.MeasureWord(out var isPrefix);
        if (isPrefix)
        {
            lexer.ReadPrefixedName(predicate, prefixes, length);
        }
        else if (length == 1 && lexer.PeekAt(0) == 'a')
        {
            lexer.Window.Position++;
            predicate.SetIri(RdfType);
        }
        else
        {
            throw lexer.Unexpected(ExpectedPredicate);
        }
    }

    private void ReadObject()
    {
        switch (lexer.Peek())
        {
            case '[':
                ReadObjectBrackets();
                return;
            case '(':
                ReadObjectCollection();
                return;
            case '<' or '_':
                ReadNode(@object, ExpectedObject);
                break;
            case '"' or '\'':
                ReadLiteral();
                break;
            case (>= '0' and <= '9') or '+' or '-' or '.':
                lexer.ReadNumber(@object);
                break;
            default:
                ReadNameOrBoolean();
                break;
        }

        Emit(@object.Span);
    }

    private void ReadObjectBrackets()
    {
        lexer.Window.Position++;
        BeginNested();
        if (!lexer.TryTake((byte)']'))
        {
            ReadPredicateObjectList();
            lexer.Take((byte)']', "']', ';' or ','");
        }

        depth--;
    }

    private void ReadObjectCollection()
    {
        lexer.Window.Position++;
        if (lexer.TryTake((byte)')'))
        {
            Emit(TermSpan.Iri(RdfNil));
            return;
        }

        BeginNested();
        ReadItems();
        depth--;
    }

    // Emits the link to a fresh blank node and makes that the subject of the next level.
    private void BeginNested()
    {
        var outer = levels[depth];
        var inner = Enter();
        labels.SetAnonymous(inner.Subject);
        Emit(outer.Subject.Span, outer.Predicate.Span, inner.Subject.Span);
    }

    private void ReadItems()
    {
        var level = levels[depth];
        while (true)
        {
            level.Predicate.SetIri(RdfFirst);
            ReadObject();
            if (lexer.TryTake((byte)')'))
            {
                Emit(level.Subject.Span, TermSpan.Iri(RdfRest), TermSpan.Iri(RdfNil));
                return;
            }

            labels.SetAnonymous(auxiliary);
            Emit(level.Subject.Span, TermSpan.Iri(RdfRest), auxiliary.Span);
            level.Subject.CopyFrom(auxiliary);
        }
    }

    private void ReadLiteral()
    {
        lexer.ReadString(@object);
        var next = lexer.Peek();
        if (next == '@')
        {
            lexer.ReadLanguage(@object);
        }
        else if (next == '^')
        {
            ReadDatatype();
        }
    }

    private void ReadDatatype()
    {
        lexer.Window.Position++;
        if (lexer.PeekAt(0) != '^')
        {
            throw lexer.Unexpected("'^^' before a datatype");
        }

        lexer.Window.Position++;
        if (lexer.Peek() == '_')
        {
            throw lexer.Unexpected("a datatype IRI");
        }

        ReadNode(auxiliary, "a datatype IRI");
        if (!auxiliary.Value.Span.SequenceEqual(XsdString))
        {
            @object.Datatype.Set(auxiliary.Value.Span);
        }
    }

    private void ReadNameOrBoolean()
    {
        if (lexer.TryReadKnownName(@object))
        {
            return;
        }

        var length = lexer.MeasureWord(out var isPrefix);
        if (isPrefix)
        {
            lexer.ReadPrefixedName(@object, prefixes, length);
            return;
        }

        var word = lexer.Window.Bytes.Slice(lexer.Window.Position, length);
        if (!word.SequenceEqual("true"u8) && !word.SequenceEqual("false"u8))
        {
            throw lexer.Unexpected(ExpectedObject);
        }

        @object.SetLiteral(word, XsdBoolean);
        lexer.Window.Position += length;
    }
}
