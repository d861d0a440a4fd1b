using System.Runtime.CompilerServices;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>Documents with a term, in any text field.</summary>
internal sealed class TermMatcher(Segment segment, in TermEntry entry, Bm25 bm25, float weight) : Matcher
{
    private readonly PostingCursor cursor = new(segment, entry);

    public override int Document => cursor.Document;

    public override int Cost => cursor.DocumentFrequency;

    public override int Advance(int target) => cursor.Advance(target);

    public override float Score() => weight * bm25.Saturation(cursor.Frequency, segment.LengthCodes.Span[cursor.Document]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Read(DocumentBatch batch)
    {
        if (!cursor.NextBlock())
        {
            batch.Count = 0;
            return false;
        }

        var documents = cursor.Documents;
        documents.CopyTo(batch.Documents);
        batch.Count = documents.Length;
        batch.IsScored = weight * bm25.Saturation(cursor.MaxFrequency, cursor.MinLength) >= batch.LeastUseful;
        if (batch.IsScored)
        {
            ScoreBlock(documents, batch.Scores);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void AddTo(ScoreWindow window)
    {
        var codes = segment.LengthCodes.Span;
        for (var document = cursor.Advance(window.Start); document < window.End; document = cursor.Next())
        {
            window.Add(document, weight * bm25.Saturation(cursor.Frequency, codes[document]));
        }
    }

    private void ScoreBlock(ReadOnlySpan<int> documents, Span<float> scores)
    {
        var codes = segment.LengthCodes.Span;
        var frequencies = cursor.Frequencies;
        for (var i = 0; i < documents.Length; i++)
        {
            scores[i] = weight * bm25.Saturation(frequencies[i] + 1, codes[documents[i]]);
        }
    }
}
