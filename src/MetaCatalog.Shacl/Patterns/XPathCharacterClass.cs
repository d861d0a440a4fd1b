using System.Globalization;
using System.Text;

namespace MetaCatalog.Shacl.Patterns;

/// <summary>Translates one character class, <c>[…]</c>, with subtraction.</summary>
/// <remarks>Characters beyond U+FFFF are two units in .NET: they become alternatives beside the class.</remarks>
internal sealed class XPathCharacterClass(string pattern, int start, int depth = 0)
{
    private const int DeepestSubtraction = 50;
    private readonly StringBuilder members = new();
    private readonly List<string> pairs = [];
    private string subtracted = "";
    private int position = start + 1;

    /// <summary>Translates the class.</summary>
    /// <param name="end">The place after it.</param>
    public string Translate(out int end)
    {
        var isNegated = Skip('^');
        ReadMembers();
        end = position;
        if (members.Length == 0 && pairs.Count == 0)
        {
            throw new ArgumentException($"the character class at {start} is empty.");
        }

        return isNegated ? Negated() : Positive();
    }

    private string Positive()
    {
        if (pairs.Count == 0)
        {
            return $"[{members}{subtracted}]";
        }

        var alternatives = string.Join('|', pairs);
        return members.Length == 0 ? $"(?:{alternatives})" : $"(?:[{members}{subtracted}]|{alternatives})";
    }

    // Inside a subtraction only the class itself may stand.
    private string Negated()
    {
        if (depth > 0)
        {
            return $"[^{members}{subtracted}]";
        }

        var pair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";
        var other = pairs.Count == 0 ? pair : $"(?!{string.Join('|', pairs)}){pair}";
        return $@"(?:[^{members}\uD800-\uDFFF{subtracted}]|{other})";
    }

    private void ReadMembers()
    {
        var isFirst = true;
        while (true)
        {
            var c = Peek();
            if (c == ']' && !isFirst)
            {
                position++;
                return;
            }

            isFirst = false;
            if (c == '-' && Peek(1) == '[')
            {
                position++;
                ReadSubtraction();
            }
            else if (c == '\\' && (Peek(1) is 'p' or 'P' || XPathEscapes.Members(Peek(1)) is not null))
            {
                ReadSet();
            }
            else
            {
                ReadRange();
            }
        }
    }

    private void ReadSubtraction()
    {
        if (depth == DeepestSubtraction)
        {
            throw new ArgumentException($"classes are subtracted more than {DeepestSubtraction} deep.");
        }

        subtracted = "-" + new XPathCharacterClass(pattern, position, depth + 1).Translate(out position);
        if (Peek() != ']')
        {
            throw new ArgumentException($"after the subtraction at {position} the class must end.");
        }
    }

    private void ReadSet()
    {
        position++;
        if (XPathEscapes.Members(pattern[position]) is { } set)
        {
            members.Append(set);
            position++;
        }
        else
        {
            members.Append(XPathEscapes.Category(pattern, position, out position));
        }
    }

    private void ReadRange()
    {
        var first = ReadCharacter();
        var isRange = Peek() == '-' && Peek(1) is not (']' or '[');
        if (!isRange)
        {
            Add(first, first);
            return;
        }

        position++;
        var last = ReadCharacter();
        if (last.CompareTo(first) < 0)
        {
            throw new ArgumentException($"the range {first}-{last} at {position} runs backwards.");
        }

        Add(first, last);
    }

    private Rune ReadCharacter()
    {
        var c = Peek();
        if (c != '\\')
        {
            var rune = Rune.TryGetRuneAt(pattern, position, out var whole) ? whole : Rune.ReplacementChar;
            position += rune.Utf16SequenceLength;
            return rune;
        }

        var escaped = Peek(1);
        _ = XPathEscapes.Character(escaped);
        position += 2;
        return new Rune(escaped switch { 'n' => '\n', 'r' => '\r', 't' => '\t', _ => escaped });
    }

    private void Add(Rune first, Rune last)
    {
        if (first.IsBmp)
        {
            members.Append(XPathEscapes.Escape((char)first.Value));
            if (first != last)
            {
                members.Append('-').Append(last.IsBmp ? XPathEscapes.Escape((char)last.Value) : @"\uFFFF");
            }
        }

        if (!last.IsBmp)
        {
            AddPairs(Math.Max(first.Value, 0x10000), last.Value);
        }
    }

    /// <summary>The pairs of a range beyond U+FFFF: one alternative for each run of first units.</summary>
    private void AddPairs(int first, int last)
    {
        while (first <= last)
        {
            var blockEnd = Math.Min(first | 0x3FF, last);
            var wholeBlocks = (first & 0x3FF) == 0 && last - first >= 0x3FF;
            blockEnd = wholeBlocks ? ((last + 1) & ~0x3FF) - 1 : blockEnd;
            pairs.Add(string.Create(
                CultureInfo.InvariantCulture,
                $@"[\u{High(first):X4}-\u{High(blockEnd):X4}][\u{Low(first):X4}-\u{Low(blockEnd):X4}]"));
            first = blockEnd + 1;
        }
    }

    private static int High(int character) => 0xD800 + ((character - 0x10000) >> 10);

    private static int Low(int character) => 0xDC00 + (character & 0x3FF);

    private bool Skip(char c)
    {
        if (Peek() != c)
        {
            return false;
        }

        position++;
        return true;
    }

    private char Peek(int ahead = 0) => position + ahead < pattern.Length
        ? pattern[position + ahead]
        : throw new ArgumentException($"the character class at {start} does not end.");
}
