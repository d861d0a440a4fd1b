using MetaCatalog.Search;

namespace MetaCatalog.Catalog.Discovery;

/// <summary>How a question's words become a request to the index, without what depends on the actor.</summary>
internal static class RecordRanking
{
    private static readonly string[] Highlighted = [RecordFields.Description, RecordFields.Title];

    /// <summary>A time for where none matters.</summary>
    public static readonly DateTimeOffset DefaultTime = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The request of a question, open to nobody yet.</summary>
    public static SearchRequest Of(SearchQuestion question, DateTimeOffset now) => new()
    {
        Partitions = [],
        Text = question.Text,
        Mode = QueryMode.Forgiving,
        Suggest = question.Cursor is null,
        Highlight = string.IsNullOrWhiteSpace(question.Text) ? [] : Highlighted,
    };
}
