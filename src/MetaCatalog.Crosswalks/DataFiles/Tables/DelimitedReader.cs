using System.Buffers;
using MetaCatalog.Crosswalks.DataFiles.Reading;

namespace MetaCatalog.Crosswalks.DataFiles.Tables;

/// <summary>Reads a table of delimited text (RFC 4180, any delimiter) value by value, without copying them.</summary>
/// <param name="content">The text.</param>
/// <param name="delimiter">What stands between values.</param>
/// <param name="longest">The longest value in bytes.</param>
internal sealed class DelimitedReader(ByteWindow content, byte delimiter, int longest)
{
    private readonly ArrayBufferWriter<byte> unquoted = new();
    private readonly ValueEnds ends = new(delimiter);
    private bool isInRow;

    /// <summary>How many rows were read to their end.</summary>
    public long Rows { get; private set; }

    /// <summary>Takes the next values that are whole and without quotes, as far as the window shows them; false where <see cref="TryRead"/> has to look closer.</summary>
    /// <param name="text">The values with what ends them; valid until the next call.</param>
    /// <param name="places">Where in the text each value ends, at a delimiter or a line end.</param>
    public bool TryReadPlain(out ReadOnlySpan<byte> text, out ReadOnlySpan<int> places)
    {
        text = content.Available;
        places = ends.Find(text, out var rows);
        if (places.IsEmpty)
        {
            return false;
        }

        text = text[..(places[^1] + 1)];
        content.Advance(text.Length);
        Rows += rows;
        isInRow = text[^1] != '\n';
        return true;
    }

    /// <summary>Takes the next value; false at the end of the table.</summary>
    /// <exception cref="MetaCatalog.Crosswalks.Reading.ReadingException">The value is longer than allowed.</exception>
    public bool TryRead(out ReadOnlySpan<byte> value, out bool endsRow)
    {
        var text = content.Available;
        if (text.IsEmpty && content.Fill())
        {
            text = content.Available;
        }

        return text is [(byte)'"', ..] ? ReadQuoted(out value, out endsRow) : ReadPlain(text, out value, out endsRow);
    }

    private bool ReadPlain(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> value, out bool endsRow)
    {
        for (var searched = 0; ; text = content.Available)
        {
            var found = text[searched..].IndexOfAny(delimiter, (byte)'\n');
            if (found >= 0)
            {
                value = text[..(searched + found)];
                return End(value.Length, text[value.Length] == '\n', ref value, out endsRow);
            }

            searched = text.Length;
            if (searched > longest)
            {
                throw DataFileFaults.ValueTooLong(Rows + 1, longest);
            }

            if (!content.Fill())
            {
                return ReadLast(text, out value, out endsRow);
            }
        }
    }

    // A table may end without a line end; a delimiter before its end means one more value.
    private bool ReadLast(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> value, out bool endsRow)
    {
        value = text is [.., (byte)'\r'] ? text[..^1] : text;
        endsRow = true;
        if (text.IsEmpty && !isInRow)
        {
            return false;
        }

        content.Advance(text.Length);
        EndRow();
        return true;
    }

    private bool ReadQuoted(out ReadOnlySpan<byte> value, out bool endsRow)
    {
        unquoted.ResetWrittenCount();
        var at = 1;
        while (true)
        {
            var text = content.Peek(at + 1);
            var quote = text.Length > at ? content.Available[at..].IndexOf((byte)'"') : -1;
            if (quote < 0)
            {
                if (content.Available.Length > longest)
                {
                    throw DataFileFaults.ValueTooLong(Rows + 1, longest);
                }

                if (!content.Fill())
                {
                    throw DataFileFaults.ValueTooLong(Rows + 1, longest);
                }

                continue;
            }

            unquoted.Write(content.Available.Slice(at, quote));
            at += quote + 1;
            if (content.Peek(at + 1).Length <= at || content.Available[at] != '"')
            {
                content.Advance(at);
                return EndQuoted(out value, out endsRow);
            }

            unquoted.Write("\""u8);
            at++;
        }
    }

    // What stands between the closing quote and the delimiter belongs to the value in the eyes of most readers.
    private bool EndQuoted(out ReadOnlySpan<byte> value, out bool endsRow)
    {
        isInRow = true;
        ReadPlain(content.Available, out var rest, out endsRow);
        unquoted.Write(rest);
        value = unquoted.WrittenSpan;
        return true;
    }

    private bool End(int length, bool isLast, ref ReadOnlySpan<byte> value, out bool endsRow)
    {
        content.Advance(length + 1);
        endsRow = isLast;
        isInRow = true;
        if (isLast)
        {
            value = value is [.., (byte)'\r'] ? value[..^1] : value;
            EndRow();
        }

        return true;
    }

    private void EndRow()
    {
        Rows++;
        isInRow = false;
    }
}
