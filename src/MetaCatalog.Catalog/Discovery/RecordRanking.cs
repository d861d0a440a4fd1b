using MetaCatalog.Search;

namespace MetaCatalog.Catalog.Discovery;

/// <summary>How a question's words become a request to the index, and which signals raise what it finds, without what depends on the actor.</summary>
internal static class RecordRanking
{
    private const double BestReadiness = 4;

    private static readonly TimeSpan HalfLife = TimeSpan.FromDays(3 * 365);
    private static readonly string[] Highlighted = [RecordFields.Description, RecordFields.Title];

    /// <summary>The request of a question, open to nobody yet.</summary>
    public static SearchRequest Of(SearchQuestion question, DateTimeOffset now) => new()
    {
        Partitions = [],
        Text = question.Text,
        Mode = question.IsStrict ? QueryMode.Strict : QueryMode.Forgiving,
        Suggest = question.Cursor is null,
        Highlight = string.IsNullOrWhiteSpace(question.Text) ? [] : Highlighted,
        Signals = [.. Signals(question, now)],
        Explain = question.Explains,
    };

    // By the day, so that the pages of one answer agree.
    private static IEnumerable<Signal> Signals(SearchQuestion question, DateTimeOffset now)
    {
        if (question.RecencyWeight > 0)
        {
            yield return new RecencySignal(Histograms.Issued, question.RecencyWeight, new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero), HalfLife);
        }

        if (question.QualityWeight > 0)
        {
            yield return new LinearSignal(RecordFields.Quality, question.QualityWeight, 0, BestReadiness);
        }
    }
}
