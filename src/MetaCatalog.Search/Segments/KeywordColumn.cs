using System.Text;

namespace MetaCatalog.Search.Segments;

/// <summary>Texts by document, as ordinals into the distinct texts in UTF-8 order.</summary>
internal sealed class KeywordColumn : Column
{
    private readonly ByteRegion texts;
    private readonly ByteRegion textStarts;
    private readonly string?[] read;

    public KeywordColumn(Segment segment, int number)
        : base(segment, number)
    {
        texts = segment.Region(SectionId.Column(number, ColumnPart.Texts));
        textStarts = segment.Region(SectionId.Column(number, ColumnPart.TextStarts));
        Count = textStarts.As<int>().Length - 1;
        read = new string?[Math.Min(Count, 4096)];
    }

    /// <summary>The number of distinct texts.</summary>
    public int Count { get; }

    public PackedNumbers Ordinals => Numbers;

    /// <summary>The text of an ordinal.</summary>
    public string Text(int ordinal) =>
        ordinal < read.Length ? read[ordinal] ??= Decode(ordinal) : Decode(ordinal);

    public ReadOnlySpan<byte> Utf8(int ordinal)
    {
        var starts = textStarts.As<int>();
        return texts.Span[starts[ordinal]..starts[ordinal + 1]];
    }

    /// <summary>The ordinal of a text, or −1.</summary>
    public int Find(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var at = FirstNotBelow(utf8);
        return at < Count && Utf8(at).SequenceEqual(utf8) ? at : -1;
    }

    /// <summary>The least ordinal whose text is not below the one given; <see cref="Count"/> when all are.</summary>
    public int FirstNotBelow(ReadOnlySpan<byte> text)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Utf8(middle).SequenceCompareTo(text) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    public int Ordinal(int value) => (int)Numbers.Stored(value);

    public override void CopyTo(int document, ColumnWriter writer) => ((KeywordColumnWriter)writer).CopyFrom(this, document);

    private string Decode(int ordinal) => Encoding.UTF8.GetString(Utf8(ordinal));
}
