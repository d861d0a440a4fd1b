namespace MetaCatalog.Search.Matching;

/// <summary>Every document of a segment.</summary>
internal sealed class EveryMatcher(int count, float score) : Matcher
{
    private int document = -1;

    public override int Document => document;

    public override int Cost => count;

    public override float Score() => score;

    public override int Advance(int target) => document = document >= target ? document : target < count ? target : End;

    public override bool Read(DocumentBatch batch)
    {
        var from = document + 1;
        batch.Count = Math.Clamp(count - from, 0, DocumentBatch.Capacity);
        for (var i = 0; i < batch.Count; i++)
        {
            batch.Documents[i] = from + i;
        }

        batch.Scores.AsSpan(0, batch.Count).Fill(score);
        batch.IsScored = true;
        document += batch.Count;
        return batch.Count > 0;
    }
}
