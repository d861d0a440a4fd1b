using System.Runtime.CompilerServices;

namespace MetaCatalog.Search.Segments;

/// <summary>The values of one field, by document.</summary>
internal abstract class Column(Segment segment, int number)
{
    private readonly ByteRegion starts = segment.Region(SectionId.Column(number, ColumnPart.Starts));

    /// <summary>Whether every document has just one value, at its own number.</summary>
    public bool IsSingle { get; } = segment.Region(SectionId.Column(number, ColumnPart.Starts)).IsEmpty;

    protected PackedNumbers Numbers { get; } = new(
        segment.Region(SectionId.Column(number, ColumnPart.Shape)), segment.Region(SectionId.Column(number, ColumnPart.Values)));

    /// <summary>Where the values of each document start, and the end; empty when <see cref="IsSingle"/>.</summary>
    public ReadOnlySpan<int> Starts => starts.As<int>();

    /// <summary>Where the values of a document start.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Start(int document) => IsSingle ? document : starts.As<int>()[document];

    /// <summary>Where the values of a document end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int End(int document) => IsSingle ? document + 1 : starts.As<int>()[document + 1];

    public static Column Open(Segment segment, Field field, int number) => field switch
    {
        KeywordField => new KeywordColumn(segment, number),
        NumberField => new NumberColumn(segment, number, isInstant: false),
        InstantField => new NumberColumn(segment, number, isInstant: true),
        BoxField => new BoxColumn(segment, number),
        _ => new PeriodColumn(segment, number),
    };

    /// <summary>Copies the values of a document of this column to a writer.</summary>
    public abstract void CopyTo(int document, ColumnWriter writer);
}
