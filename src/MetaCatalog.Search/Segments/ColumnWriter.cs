using System.Runtime.InteropServices;
using System.Text;

namespace MetaCatalog.Search.Segments;

/// <summary>Collects the values of one column, document by document in order.</summary>
internal abstract class ColumnWriter
{
    private readonly List<int> starts = [];
    private int documents;

    /// <summary>How many values there are so far.</summary>
    protected abstract int ValueCount { get; }

    /// <summary>The values added since the last call are those of the next document.</summary>
    public virtual void EndDocument()
    {
        documents++;
        if (starts.Count == 0 && ValueCount != documents)
        {
            // Until now each document had one value, so their starts were their numbers.
            starts.AddRange(Enumerable.Range(0, documents));
        }

        if (starts.Count > 0)
        {
            starts.Add(ValueCount);
        }
    }

    public abstract void WriteTo(SectionWriter sections, int column);

    /// <summary>A writer for a field's column.</summary>
    public static ColumnWriter For(Field field) => field switch
    {
        KeywordField => new KeywordColumnWriter(),
        NumberField => new NumberColumnWriter(1, doubles: true),
        InstantField => new NumberColumnWriter(1, doubles: false),
        BoxField => new NumberColumnWriter(4, doubles: false),
        PeriodField => new NumberColumnWriter(2, doubles: false),
        _ => throw new ArgumentException($"'{field.Name}' has no column."),
    };

    protected void WriteStarts(SectionWriter sections, int column)
    {
        if (starts.Count > 0)
        {
            var bytes = new ByteBuffer(starts.Count * 4);
            starts.ForEach(bytes.Int32);
            sections.Write(SectionId.Column(column, ColumnPart.Starts), bytes);
        }
    }

    /// <summary>Writes numbers as (number − base) / scale in 0, 1, 2, 4 or 8 bytes.</summary>
    protected static void WriteNumbers(SectionWriter sections, int column, IReadOnlyList<long> values, byte kind)
    {
        var least = values.Count == 0 ? 0 : values.Min();
        var scale = Scale(values, least);
        var greatest = values.Count == 0 ? 0 : (ulong)(values.Max() - least) / scale;
        var width = greatest == 0 ? 0 : greatest <= byte.MaxValue ? 1 : greatest <= ushort.MaxValue ? 2 : greatest <= uint.MaxValue ? 4 : 8;
        var shape = new ByteBuffer();
        shape.Byte(kind);
        shape.Byte((byte)width);
        shape.Int64(least);
        shape.Int64((long)scale);
        sections.Write(SectionId.Column(column, ColumnPart.Shape), shape);
        sections.Write(SectionId.Column(column, ColumnPart.Values), Packed(values, least, scale, width));
    }

    private static ByteBuffer Packed(IReadOnlyList<long> values, long least, ulong scale, int width)
    {
        var bytes = new ByteBuffer(Math.Max(16, values.Count * width));
        foreach (var value in values)
        {
            var packed = (ulong)(value - least) / scale;
            for (var i = 0; i < width; i++)
            {
                bytes.Byte((byte)(packed >> (8 * i)));
            }
        }

        return bytes;
    }

    /// <summary>The greatest common divisor of the differences: days in ticks need two bytes then, not eight.</summary>
    private static ulong Scale(IReadOnlyList<long> values, long least)
    {
        var common = 0UL;
        foreach (var value in values)
        {
            common = Gcd(common, (ulong)(value - least));
            if (common == 1)
            {
                break;
            }
        }

        return Math.Max(1, common);
    }

    private static ulong Gcd(ulong a, ulong b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}

/// <summary>Collects the texts of a keyword column; a text counts once in a document.</summary>
internal sealed class KeywordColumnWriter : ColumnWriter
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private readonly List<int> values = [];
    private readonly Dictionary<KeywordColumn, int[]> copied = [];
    private int documentStart;

    protected override int ValueCount => values.Count;

    /// <summary>A number for a text, to be given to <see cref="Add"/>.</summary>
    public int Intern(string text)
    {
        if (!ids.TryGetValue(text, out var id))
        {
            id = texts.Count;
            ids.Add(text, id);
            texts.Add(text);
        }

        return id;
    }

    public void Add(int id)
    {
        if (!CollectionsMarshal.AsSpan(values)[documentStart..].Contains(id))
        {
            values.Add(id);
        }
    }

    /// <summary>Adds the texts of a document of another segment.</summary>
    public void CopyFrom(KeywordColumn source, int document)
    {
        if (!copied.TryGetValue(source, out var interned))
        {
            copied.Add(source, interned = new int[source.Count]);
        }

        for (var value = source.Start(document); value < source.End(document); value++)
        {
            ref var next = ref interned[source.Ordinal(value)];
            next = next == 0 ? Intern(source.Text(source.Ordinal(value))) + 1 : next;
            Add(next - 1);
        }
    }

    public override void EndDocument()
    {
        base.EndDocument();
        documentStart = values.Count;
    }

    public override void WriteTo(SectionWriter sections, int column)
    {
        var order = Enumerable.Range(0, texts.Count).Order(Comparer<int>.Create((a, b) => Utf8Order.Instance.Compare(texts[a], texts[b]))).ToArray();
        var ordinals = new long[texts.Count];
        for (var i = 0; i < order.Length; i++)
        {
            ordinals[order[i]] = i;
        }

        WriteNumbers(sections, column, values.ConvertAll(id => ordinals[id]), 0);
        WriteStarts(sections, column);
        WriteTexts(sections, column, order);
    }

    private void WriteTexts(SectionWriter sections, int column, int[] order)
    {
        var bytes = new ByteBuffer();
        var starts = new ByteBuffer();
        foreach (var id in order)
        {
            starts.Int32(bytes.Length);
            bytes.Bytes(Encoding.UTF8.GetBytes(texts[id]));
        }

        starts.Int32(bytes.Length);
        sections.Write(SectionId.Column(column, ColumnPart.Texts), bytes);
        sections.Write(SectionId.Column(column, ColumnPart.TextStarts), starts);
    }
}

/// <summary>Collects numbers (as sortable bits), instants (as ticks), or the groups of numbers that make a box or a period.</summary>
/// <param name="group">How many numbers make one value.</param>
/// <param name="doubles">Whether they are sortable bits, written as integers where all of them are whole.</param>
internal sealed class NumberColumnWriter(int group, bool doubles) : ColumnWriter
{
    private readonly List<long> values = [];

    protected override int ValueCount => values.Count / group;

    public void Add(long value) => values.Add(value);

    public override void WriteTo(SectionWriter sections, int column)
    {
        var whole = doubles && values.TrueForAll(SortableDouble.IsWhole);
        WriteNumbers(sections, column, whole ? values.ConvertAll(SortableDouble.ToWhole) : values, (byte)(whole ? 1 : 0));
        WriteStarts(sections, column);
    }
}
