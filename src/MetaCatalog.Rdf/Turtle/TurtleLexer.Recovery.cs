namespace MetaCatalog.Rdf.Turtle;

/// <content>Finding the next statement after a fault.</content>
internal ref partial struct TurtleLexer
{
    /// <summary>Moves past the full stop that ends the current statement; in a graph block, up to a closing brace.</summary>
    public void SkipStatement(bool isInBlock)
    {
        while (true)
        {
            switch (PeekAt(0))
            {
                case End:
                    return;
                case '.' when PeekAt(1) is End or ' ' or '\n' or '\t' or '\r' or '#':
                    Window.Position++;
                    return;
                case '}' when isInBlock:
                    return;
                case '#':
                    SkipComment();
                    break;
                case '<':
                    Skip(QuotedLength('>'));
                    break;
                case '"' or '\'':
                    SkipString();
                    break;
                default:
                    Window.Position++;
                    break;
            }
        }
    }

    private void SkipString()
    {
        var quote = PeekAt(0);
        Skip(PeekAt(1) == quote && PeekAt(2) == quote ? 3 : QuotedLength(quote));
    }

    // Measuring may move the window, so the position is read after it.
    private void Skip(int length) => Window.Position += length;

    // Up to the closing mark on the same line; only the opening one when there is none.
    private int QuotedLength(int closing)
    {
        for (var distance = 1; ; distance++)
        {
            var b = PeekAt(distance);
            if (b == closing)
            {
                return distance + 1;
            }

            if (b is End or '\n' or '\r')
            {
                return 1;
            }

            distance += b == '\\' ? 1 : 0;
        }
    }
}
