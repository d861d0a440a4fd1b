using static MetaCatalog.JsonSchema.Patterns.PatternNode;

namespace MetaCatalog.JsonSchema.Patterns;

/// <summary>Reads a regular expression of ECMA-262 with the <c>u</c> flag, strictly. Section 22.2.1.</summary>
internal sealed class EcmaParser
{
    private const int LongestPattern = 20_000;
    private const int DeepestNesting = 200;

    private readonly PatternText text;
    private readonly GroupNames groups;
    private int opened;
    private int depth;

    private EcmaParser(string pattern)
    {
        text = new PatternText(pattern);
        groups = GroupNames.In(pattern);
    }

    /// <exception cref="PatternException">It is not one.</exception>
    public static PatternNode Parse(string pattern)
    {
        if (pattern.Length > LongestPattern)
        {
            throw new PatternException(new($"it has more than {LongestPattern} characters.", $"{LongestPattern}文字を超えています。"));
        }

        var parser = new EcmaParser(pattern);
        var tree = parser.ReadAlternatives();
        return parser.text.IsAtEnd ? tree : throw parser.text.Unexpected();
    }

    private PatternNode ReadAlternatives()
    {
        if (++depth > DeepestNesting)
        {
            throw new PatternException(new($"it is nested deeper than {DeepestNesting} groups.", $"グループの入れ子が{DeepestNesting}段を超えています。"));
        }

        var options = new List<PatternNode> { ReadSequence() };
        while (text.Take('|'))
        {
            options.Add(ReadSequence());
        }

        depth--;
        return options.Count == 1 ? options[0] : new Alternatives(options);
    }

    private Sequence ReadSequence()
    {
        var parts = new List<PatternNode>();
        while (!text.IsAtEnd && text.Next is not ('|' or ')'))
        {
            parts.Add(ReadTerm());
        }

        return new Sequence(parts);
    }

    private PatternNode ReadTerm()
    {
        var atom = ReadAtom(out var canRepeat);
        if (text.IsAtEnd || text.Next is not ('*' or '+' or '?' or '{'))
        {
            return atom;
        }

        if (!canRepeat)
        {
            throw text.Unexpected();
        }

        var (minimum, maximum) = ReadQuantifier();
        return new Repeat(atom, minimum, maximum, IsLazy: text.Take('?'));
    }

    private PatternNode ReadAtom(out bool canRepeat)
    {
        canRepeat = true;
        var next = text.Read();
        switch (next)
        {
            case '^':
                canRepeat = false;
                return new Start();
            case '$':
                canRepeat = false;
                return new End();
            case '.':
                return new Character(CharacterSets.NotLineEnd);
            case '(':
                return ReadGroup(out canRepeat);
            case '[':
                return new Character(CharacterClassReader.Read(text));
            case '\\':
                return ReadEscape(out canRepeat);
            case '*' or '+' or '?' or '{' or '}' or ']' or ')':
                throw text.UnexpectedBefore(next);
            default:
                return new Character(CodePointSet.Of(next));
        }
    }

    private PatternNode ReadGroup(out bool canRepeat)
    {
        canRepeat = true;
        if (!text.Take('?'))
        {
            return Close(new Group(Numbered(out var number), number));
        }

        if (text.Take(':'))
        {
            return Close(ReadAlternatives());
        }

        if (text.TakeAll("="))
        {
            canRepeat = false;
            return Close(new Look(ReadAlternatives(), IsAhead: true, IsNegative: false));
        }

        if (text.TakeAll("!"))
        {
            canRepeat = false;
            return Close(new Look(ReadAlternatives(), IsAhead: true, IsNegative: true));
        }

        if (text.TakeAll("<=") || text.TakeAll("<!"))
        {
            canRepeat = false;
            var isNegative = text.Previous == '!';
            return Close(new Look(ReadAlternatives(), IsAhead: false, isNegative));
        }

        if (text.Take('<'))
        {
            text.ReadName();
            return Close(new Group(Numbered(out var number), number));
        }

        throw text.Unexpected();
    }

    private PatternNode Numbered(out int number)
    {
        number = ++opened;
        return ReadAlternatives();
    }

    private PatternNode Close(PatternNode group) => text.Take(')') ? group : throw text.Unexpected();

    private PatternNode ReadEscape(out bool canRepeat)
    {
        canRepeat = true;
        var next = text.IsAtEnd ? throw text.Unexpected() : text.Next;
        switch (next)
        {
            case 'b' or 'B':
                canRepeat = false;
                text.Read();
                return new WordBoundary(IsNegative: next == 'B');
            case 'k':
                text.Read();
                return text.Take('<') ? new BackReference(groups.NumberOf(text.ReadName())) : throw text.Unexpected();
            case >= '1' and <= '9':
                return new BackReference(groups.Checked(text.ReadNumber()));
            default:
                return new Character(EscapeReader.Read(text, inClass: false));
        }
    }

    private (int Minimum, int? Maximum) ReadQuantifier()
    {
        switch (text.Read())
        {
            case '*':
                return (0, null);
            case '+':
                return (1, null);
            case '?':
                return (0, 1);
            default:
                return ReadBraces();
        }
    }

    private (int Minimum, int? Maximum) ReadBraces()
    {
        var minimum = text.ReadNumber();
        int? maximum = minimum;
        if (text.Take(','))
        {
            maximum = !text.IsAtEnd && text.Next == '}' ? null : text.ReadNumber();
        }

        if (!text.Take('}'))
        {
            throw text.Unexpected();
        }

        return maximum < minimum
            ? throw new PatternException(new($"{{{minimum},{maximum}}} has its bounds the wrong way round.", $"{{{minimum},{maximum}}}の上限と下限が逆です。"))
            : (minimum, maximum);
    }
}
