using MetaCatalog.Search.Matching;

namespace MetaCatalog.Search.Queries;

/// <summary>
/// Reads query text: words, <c>"phrases"~slop</c>, <c>prefix*</c>, <c>wild?cards</c>, <c>fuzzy~</c>, <c>field:…</c>,
/// <c>field:[a TO b]</c> (braces leave the bound out), <c>field:&gt;=a</c>, <c>boost^2</c>, AND, OR, NOT, <c>+</c>, <c>-</c>, parentheses;
/// a backslash takes the meaning from the next character. What stands side by side is required together; AND binds more than OR.
/// </summary>
/// <remarks>Forgiving, any text means something: operators without operands, quotes and parentheses without partner, and fields that are
/// not declared are read as words or as nothing. Strict, each of these is a <see cref="QuerySyntaxException"/>.</remarks>
public sealed class QueryParser
{
    private const int MaxDepth = 32;
    private const int MaxSlop = 1_000;

    private readonly QueryScanner scanner;
    private readonly IndexSchema schema;
    private readonly bool isStrict;
    private int depth;

    private QueryParser(string text, IndexSchema schema, QueryMode mode)
    {
        scanner = new QueryScanner(text);
        this.schema = schema;
        isStrict = mode == QueryMode.Strict;
    }

    /// <summary>Reads a query.</summary>
    /// <param name="text">The text; nothing but spaces means everything.</param>
    /// <param name="schema">The fields it may name.</param>
    /// <param name="mode">How errors are taken.</param>
    /// <exception cref="QuerySyntaxException">In strict mode, with the position of the error.</exception>
    public static Query Parse(string text, IndexSchema schema, QueryMode mode)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(schema);
        return new QueryParser(text, schema, mode).ParseAll();
    }

    private Query ParseAll()
    {
        var parts = new List<Query>();
        while (!scanner.AtEnd)
        {
            if (ParseOr(null) is { } part)
            {
                parts.Add(part);
            }

            var start = scanner.Position;
            if (scanner.TryTake(')'))
            {
                Fault("This parenthesis closes nothing", start);
            }
        }

        return parts.Count switch
        {
            0 => Query.Everything,
            1 => parts[0],
            _ => Query.Group.AllOf(parts),
        };
    }

    private Query? ParseOr(string? field)
    {
        var alternatives = new List<Query>();
        do
        {
            if (ParseAnd(field) is { } alternative)
            {
                alternatives.Add(alternative);
            }
        }
        while (TakeOperator("OR", "||", alternatives.Count > 0));
        return alternatives.Count < 2 ? alternatives.FirstOrDefault() : Query.Group.AnyOf(alternatives);
    }

    private Query? ParseAnd(string? field)
    {
        var clauses = new List<Clause>();
        while (!scanner.AtEnd && !scanner.IsAt(')') && !scanner.IsAtWord("OR") && !scanner.IsAt("||"))
        {
            if (TakeOperator("AND", "&&", clauses.Count > 0))
            {
                continue;
            }

            var occur = TakeNot() ? Occur.MustNot : Occur.Must;
            if (ParseClause(field) is { } query)
            {
                clauses.Add(new Clause(occur, query));
            }
        }

        return clauses switch
        {
            [] => null,
            [{ Occur: Occur.Must } only] => only.Query,
            _ => new Query.Group(clauses),
        };
    }

    /// <summary>Takes an operator that stands between two operands.</summary>
    private bool TakeOperator(string word, string sign, bool hasLeft)
    {
        var start = scanner.Position;
        if (!scanner.TryTakeWord(word) && !scanner.TryTake(sign))
        {
            return false;
        }

        if (!hasLeft || scanner.AtEnd || scanner.IsAt(')'))
        {
            Fault($"{word} needs an operand on both sides", start);
        }

        return true;
    }

    private bool TakeNot()
    {
        var start = scanner.Position;
        var not = false;
        while (scanner.TryTakeWord("NOT") || scanner.TryTakeSign('-') || scanner.TryTakeSign('!') || TakePlus())
        {
            not = scanner.LastTaken != '+';
        }

        if (scanner.Position > start && (scanner.AtEnd || scanner.IsAt(')')))
        {
            Fault("An operand must follow", start);
        }

        return not;
    }

    private bool TakePlus() => scanner.TryTakeSign('+');

    private Query? ParseClause(string? field)
    {
        var start = scanner.Position;
        if (scanner.TryTake('('))
        {
            return ParseGroup(field, start);
        }

        if (scanner.TryTakeQuote())
        {
            return ParsePhrase(field, start);
        }

        if (field is not null && ParseRange(field) is { } range)
        {
            return WithBoost(range);
        }

        return field is null && TakeField() is { } named ? ParseClause(named) : ParseWord(field);
    }

    private Query? ParseGroup(string? field, int start)
    {
        if (++depth > MaxDepth)
        {
            Fault($"At most {MaxDepth} parentheses may stand in each other", start);
            depth--;
            return null;
        }

        var inner = ParseOr(field);
        depth--;
        if (!scanner.TryTake(')'))
        {
            Fault("This parenthesis is not closed", start);
        }

        if (inner is null)
        {
            Fault("Nothing stands in the parentheses", start);
        }

        return inner is null ? null : WithBoost(inner);
    }

    private Query? ParsePhrase(string? field, int start)
    {
        var text = scanner.TakeToQuote(out var closed);
        if (!closed)
        {
            Fault("This quotation mark is not closed", start);
        }

        var slop = scanner.TryTake('~') ? Math.Clamp((int)(scanner.TakeNumber() ?? 0), 0, MaxSlop) : 0;
        return string.IsNullOrWhiteSpace(text) ? null : WithBoost(Checked(new Query.Phrase(text, slop, field), start));
    }

    private Query? ParseWord(string? field)
    {
        var start = scanner.Position;
        var word = scanner.TakeWord();
        if (word.Text.Length == 0)
        {
            Fault("A word must stand here", start);
            scanner.Skip();
            return null;
        }

        return WithBoost(Checked(ReadWord(word, field), start));
    }

    private Query ReadWord(QueryScanner.Word word, string? field)
    {
        var text = word.Text;
        if (text == "*" && word.HasPattern)
        {
            return field is null || schema.TextMask(field) != 0 ? Query.Everything : new Query.Where(new Filter.Exists(field));
        }

        // A question ends so; nobody means a wildcard.
        if (!isStrict && word.HasPattern && text.IndexOfAny(['*', '?']) == text.Length - 1 && text[^1] == '?')
        {
            return new Query.Term(text[..^1], field);
        }

        if (word.HasPattern && text.AsSpan().ContainsAnyExcept('*', '?'))
        {
            return text.IndexOfAny(['*', '?']) == text.Length - 1 && text[^1] == '*' ? new Query.Prefix(text[..^1], field) : new Query.Wildcard(text, field);
        }

        return scanner.TryTake('~')
            ? new Query.Fuzzy(text, scanner.TakeNumber() is { } edits and >= 1 ? (int)Math.Min(2, edits) : 2, field)
            : new Query.Term(text, field);
    }

    private string? TakeField()
    {
        var start = scanner.Position;
        if (scanner.TryTakeFieldName() is not { } name)
        {
            return null;
        }

        if (schema.Find(name) is KeywordField or NumberField or InstantField || schema.TextMask(name) != 0)
        {
            return name;
        }

        Fault($"'{name}' is not a field one can ask for in text (a colon within a word is written \\:)", start);
        scanner.ReturnTo(start);
        return null;
    }

    private Query.Range? ParseRange(string field)
    {
        var start = scanner.Position;
        if (schema.Find(field) is not (KeywordField or NumberField or InstantField))
        {
            return null;
        }

        var range = scanner.TakeRange(field);
        if (range is not null && RangePlanner.Fault(range, schema) is { } fault)
        {
            Fault(fault, start);
            scanner.ReturnTo(start);
            return null;
        }

        return range;
    }

    /// <summary>A value that its field cannot have is an error, or words of the text.</summary>
    private Query Checked(Query query, int start)
    {
        var (field, text, isPattern) = query switch
        {
            Query.Term term => (term.Field, term.Text, false),
            Query.Phrase phrase => (phrase.Field, phrase.Text, false),
            Query.Fuzzy fuzzy => (fuzzy.Field, fuzzy.Text, false),
            Query.Prefix prefix => (prefix.Field, prefix.Text, true),
            Query.Wildcard wildcard => (wildcard.Field, wildcard.Pattern, true),
            _ => (null, "", false),
        };
        if (field is null || schema.Find(field) is not (NumberField or InstantField))
        {
            return query;
        }

        var fault = isPattern ? $"'{field}' takes no patterns" : RangePlanner.Fault(new Query.Range(field, text, text), schema);
        if (fault is null)
        {
            return query;
        }

        Fault(fault, start);
        return new Query.Term(text);
    }

    private Query WithBoost(Query query)
    {
        var start = scanner.Position;
        if (!scanner.TryTake('^'))
        {
            return query;
        }

        if (scanner.TakeNumber() is { } boost)
        {
            return query with { Boost = (float)Math.Min(boost, 1_000) };
        }

        Fault("A boost is a number, such as ^2 or ^0.5", start);
        return query;
    }

    private void Fault(string message, int position)
    {
        if (isStrict)
        {
            throw new QuerySyntaxException(message, position);
        }
    }
}
