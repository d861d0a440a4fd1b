using System.Text;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.CommonItems;

/// <summary>A row of CSV: the line on which it begins and its fields.</summary>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Fields);

/// <summary>Rows of CSV (RFC 4180), with line feeds inside quoted fields and any end of line.</summary>
internal static class CsvRows
{
    /// <summary>The rows of a text, one after the other; blank lines are passed over.</summary>
    /// <exception cref="ReadingException">A quote is not closed, or a limit is exceeded.</exception>
    public static IEnumerable<CsvRow> Of(string text, ReadingLimits limits)
    {
        var (position, line, fields, cells) = (0, 1, new List<string>(), 0);
        while (position < text.Length)
        {
            var start = line;
            fields.Clear();
            bool more;
            do
            {
                fields.Add(Field(text, ref position, ref line));
                if (++cells > limits.MaxNodes)
                {
                    throw new ReadingException(ReadingFaults.TooManyNodes(limits.MaxNodes, new Location(Line: line)));
                }

                more = position < text.Length && text[position] == ',';
                position += more ? 1 : 0;
            }
            while (more);

            SkipEnd(text, ref position, ref line);
            if (fields.Count > 1 || fields[0].Length > 0)
            {
                yield return new CsvRow(start, [.. fields]);
            }
        }
    }

    private static string Field(string text, ref int position, ref int line)
    {
        if (position >= text.Length || text[position] != '"')
        {
            var end = text.AsSpan(position).IndexOfAny(',', '\r', '\n');
            var plain = end < 0 ? text[position..] : text.Substring(position, end);
            position += plain.Length;
            return plain;
        }

        return Quoted(text, ref position, ref line);
    }

    private static string Quoted(string text, ref int position, ref int line)
    {
        var (field, start) = (new StringBuilder(), line);
        for (position++; position < text.Length; position++)
        {
            var character = text[position];
            if (character == '"' && (position + 1 >= text.Length || text[position + 1] != '"'))
            {
                position++;
                return Rest(text, ref position, field);
            }

            position += character == '"' ? 1 : 0;
            line += character == '\n' ? 1 : 0;
            field.Append(character);
        }

        throw new ReadingException(ReadingFaults.Error("syntax:csv", "A quoted field is not closed.", "引用符で始まる値が閉じられていません。", new Location(Line: start)));
    }

    // What stands between a closing quote and the next comma belongs to the field: lenient, as spreadsheets are.
    private static string Rest(string text, ref int position, StringBuilder field)
    {
        while (position < text.Length && text[position] is not (',' or '\r' or '\n'))
        {
            field.Append(text[position++]);
        }

        return field.ToString();
    }

    private static void SkipEnd(string text, ref int position, ref int line)
    {
        if (position < text.Length && text[position] == '\r')
        {
            position++;
        }

        if (position < text.Length && text[position] == '\n')
        {
            position++;
        }

        line++;
    }
}
