using System.Globalization;
using System.Text;
using static MetaCatalog.JsonSchema.Patterns.PatternNode;

namespace MetaCatalog.JsonSchema.Patterns;

/// <summary>Writes a pattern for the platform's engine, which works on UTF-16: code points beyond FFFF become pairs.</summary>
internal sealed class DotNetPattern
{
    private const string Word = "[0-9A-Za-z_]";

    private readonly StringBuilder text = new();
    private bool isRegular = true;

    /// <param name="tree">The pattern.</param>
    /// <param name="isRegular">Whether it does without look-around and back references.</param>
    public static string From(PatternNode tree, out bool isRegular)
    {
        var writer = new DotNetPattern();
        writer.Write(tree);
        isRegular = writer.isRegular;
        return writer.text.ToString();
    }

    private void Write(PatternNode node)
    {
        switch (node)
        {
            case Character character:
                WriteSet(character.Set);
                break;
            case Sequence sequence:
                foreach (var part in sequence.Parts)
                {
                    Write(part);
                }

                break;
            case Alternatives alternatives:
                WriteAlternatives(alternatives);
                break;
            case Repeat repeat:
                WriteRepeat(repeat);
                break;
            case Group group:
                Wrap(string.Create(CultureInfo.InvariantCulture, $"(?<g{group.Number}>"), group.Body);
                break;
            case Look look:
                isRegular = false;
                Wrap((look.IsAhead, look.IsNegative) switch { (true, false) => "(?=", (true, true) => "(?!", (false, false) => "(?<=", _ => "(?<!" }, look.Body);
                break;
            case BackReference reference:
                isRegular = false;
                // A group that took no part matches the empty text in ECMA-262.
                text.Append(CultureInfo.InvariantCulture, $@"(?(g{reference.Number})\k<g{reference.Number}>)");
                break;
            case Start:
                text.Append(@"\A");
                break;
            case End:
                text.Append(@"\z");
                break;
            case WordBoundary boundary:
                isRegular = false;
                text.Append(boundary.IsNegative
                    ? $"(?:(?<={Word})(?={Word})|(?<!{Word})(?!{Word}))"
                    : $"(?:(?<={Word})(?!{Word})|(?<!{Word})(?={Word}))");
                break;
            default:
                throw new InvalidOperationException($"{node.GetType().Name} is not written yet.");
        }
    }

    private void Wrap(string opening, PatternNode body)
    {
        text.Append(opening);
        Write(body);
        text.Append(')');
    }

    private void WriteAlternatives(Alternatives alternatives)
    {
        text.Append("(?:");
        for (var index = 0; index < alternatives.Options.Count; index++)
        {
            text.Append(index > 0 ? "|" : "");
            Write(alternatives.Options[index]);
        }

        text.Append(')');
    }

    private void WriteRepeat(Repeat repeat)
    {
        Wrap("(?:", repeat.Body);
        var maximum = repeat.Maximum?.ToString(CultureInfo.InvariantCulture);
        text.Append(CultureInfo.InvariantCulture, $"{{{repeat.Minimum},{maximum}}}").Append(repeat.IsLazy ? "?" : "");
    }

    private void WriteSet(CodePointSet set)
    {
        if (set.Ranges.Count == 0)
        {
            text.Append("(?!)");
            isRegular = false;
            return;
        }

        var narrow = set.Ranges.Where(static range => range.First <= 0xFFFF).Select(static range => (range.First, Math.Min(range.Last, 0xFFFF))).ToList();
        var pairs = set.Ranges.Where(static range => range.Last > 0xFFFF).SelectMany(static range => Pairs(Math.Max(range.First, 0x10000), range.Last)).ToList();
        text.Append("(?:");
        if (narrow.Count > 0)
        {
            WriteClass(narrow);
        }

        for (var index = 0; index < pairs.Count; index++)
        {
            text.Append(index > 0 || narrow.Count > 0 ? "|" : "");
            WriteClass([pairs[index].High]);
            WriteClass([pairs[index].Low]);
        }

        text.Append(')');
    }

    private void WriteClass(List<(int First, int Last)> ranges)
    {
        text.Append('[');
        foreach (var (first, last) in ranges)
        {
            text.Append(CultureInfo.InvariantCulture, $"\\u{first:X4}-\\u{last:X4}");
        }

        text.Append(']');
    }

    /// <summary>A range beyond FFFF as products of high and low surrogates.</summary>
    private static IEnumerable<((int, int) High, (int, int) Low)> Pairs(int first, int last)
    {
        while (first <= last)
        {
            var (high, low) = Surrogates(first);
            var (lastHigh, lastLow) = Surrogates(last);
            if (low == 0xDC00 && high < lastHigh)
            {
                var fullHigh = lastLow == 0xDFFF ? lastHigh : lastHigh - 1;
                yield return ((high, fullHigh), (0xDC00, 0xDFFF));
                first = 0x10000 + ((fullHigh + 1 - 0xD800) << 10);
                continue;
            }

            var end = high == lastHigh ? lastLow : 0xDFFF;
            yield return ((high, high), (low, end));
            first += end - low + 1;
        }
    }

    private static (int High, int Low) Surrogates(int point) => (0xD800 + ((point - 0x10000) >> 10), 0xDC00 + ((point - 0x10000) & 0x3FF));
}
