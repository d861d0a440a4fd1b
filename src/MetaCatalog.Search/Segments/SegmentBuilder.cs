using System.Text;
using MetaCatalog.Search.Analysis;

namespace MetaCatalog.Search.Segments;

/// <summary>Turns a batch of documents into a segment. Used once, by one thread.</summary>
internal sealed class SegmentBuilder : ITokenSink, IDisposable
{
    /// <summary>Positions between two values of a field: no phrase with less slop reaches across.</summary>
    public const int ValueGap = 16;

    private readonly IndexSchema schema;
    private readonly SegmentWriter writer;
    private readonly Analyzer analyzer;
    private readonly OccurrenceList occurrences = new();
    private readonly int[] nextPositions;
    private readonly ByteBuffer stored = new();
    private TextField textField = null!; // set before the analyzer calls back
    private int fieldNumber;
    private int tokens;

    private SegmentBuilder(IndexSchema schema, bool stemsEnglish)
    {
        this.schema = schema;
        writer = new SegmentWriter(schema);
        analyzer = new Analyzer(stemsEnglish);
        nextPositions = new int[schema.TextFields.Length];
    }

    bool ITokenSink.WantsSurfaces => textField.Suggests;

    /// <summary>Builds a segment, or more when the documents would take more memory than allowed.</summary>
    /// <param name="schema">The fields.</param>
    /// <param name="documents">With distinct keys; checked by <see cref="DocumentCheck"/>.</param>
    /// <param name="stemsEnglish">Whether English words are stemmed.</param>
    /// <param name="memoryBytes">After how many bytes the next segment begins.</param>
    public static IEnumerable<byte[]> Build(IndexSchema schema, IEnumerable<Document> documents, bool stemsEnglish, long memoryBytes)
    {
        using var ordered = documents.OrderBy(static document => document.Key, Utf8Order.Instance).GetEnumerator();
        for (var more = ordered.MoveNext(); more;)
        {
            using var builder = new SegmentBuilder(schema, stemsEnglish);
            do
            {
                builder.Add(ordered.Current);
                more = ordered.MoveNext();
            }
            while (more && builder.occurrences.Size < memoryBytes);
            yield return builder.Finished();
        }
    }

    public void Dispose()
    {
        occurrences.Dispose();
        writer.Dispose();
    }

    void ITokenSink.BeginUnit()
    {
    }

    void ITokenSink.Add(TokenKind kind, ReadOnlySpan<char> term, int position, TextRange source)
    {
        var isSurface = kind == TokenKind.Surface;
        occurrences.Add(TermSpace.Of(kind), term, writer.DocumentCount, isSurface ? OccurrenceList.NoField : fieldNumber, isSurface ? 0 : position);
        tokens += kind is TokenKind.Word or TokenKind.Reading ? textField.Weight : 0;
    }

    private byte[] Finished()
    {
        occurrences.WriteTo(writer.Postings, schema, writer.LengthCodes);
        return writer.ToSections().ToPinned();
    }

    private void Add(Document document)
    {
        Array.Clear(nextPositions);
        stored.Clear();
        tokens = 0;
        foreach (var value in document.Values)
        {
            AddValue(value);
        }

        writer.AddDocument(Encoding.UTF8.GetBytes(document.Key), Lengths.Encode(tokens), stored.Written);
    }

    private void AddValue(FieldValue value)
    {
        switch (value)
        {
            case TextValue text:
                AddText(text);
                break;
            case KeywordValue keyword:
                AddKeyword(keyword);
                break;
            case NumberValue number:
                Numbers(number).Add(SortableDouble.ToBits(number.Value));
                break;
            case InstantValue instant:
                Numbers(instant).Add(instant.Value.UtcTicks);
                break;
            case BoxValue box:
                BoxCode.Of(box.Value).AddTo(Numbers(box));
                break;
            case PeriodValue period:
                Numbers(period).Add(period.Value.StartTicks);
                Numbers(period).Add(period.Value.EndTicks);
                break;
        }
    }

    private NumberColumnWriter Numbers(FieldValue value) => (NumberColumnWriter)writer.Columns[schema.ColumnOf(value.Field)];

    private void AddText(TextValue text)
    {
        fieldNumber = Array.FindIndex(schema.TextFields, candidate => candidate.Name == text.Field);
        textField = schema.TextFields[fieldNumber];
        nextPositions[fieldNumber] = analyzer.Analyze(text.Content, textField.Role, nextPositions[fieldNumber], this) + ValueGap;
        if (textField.Stored)
        {
            stored.Varint((uint)fieldNumber);
            stored.Block(Encoding.UTF8.GetBytes(text.Content));
        }
    }

    private void AddKeyword(KeywordValue keyword)
    {
        var number = schema.ColumnOf(keyword.Field);
        var column = (KeywordColumnWriter)writer.Columns[number];
        var declared = (KeywordField)schema.Columns[number];
        if (declared.Completes && CompletedValue.Term(number, keyword.Value) is { } completed)
        {
            occurrences.Add(TermSpace.Values, completed, writer.DocumentCount, OccurrenceList.NoField, 0);
        }

        if (declared.Hierarchical)
        {
            for (var slash = keyword.Value.IndexOf('/', 1); slash > 0; slash = keyword.Value.IndexOf('/', slash + 1))
            {
                column.Add(column.Intern(keyword.Value[..slash]));
            }
        }

        column.Add(column.Intern(keyword.Value));
    }
}
