namespace MetaCatalog.Search.Tests;

/// <summary>Builders that say only what matters.</summary>
internal static class A
{
    public static readonly IndexSchema Schema = new(
    [
        new TextField("title", Weight: 4, Stored: true, Suggests: true),
        new TextField("title.reading", Weight: 2, Role: TextRole.Reading),
        new TextField("body", Stored: true),
        new KeywordField("license"),
        new KeywordField("subject", Hierarchical: true, Completes: true),
        new NumberField("size"),
        new InstantField("issued"),
        new BoxField("place"),
        new PeriodField("time"),
    ]);

    public static Document Document(string key, string title, string partition = "public", params FieldValue[] more) =>
        new(key, partition, [FieldValue.Text("title", title), .. more]);

    public static SearchIndex Index(params Document[] documents)
    {
        var index = SearchIndex.InMemory(Schema);
        index.Apply([.. documents.Select(IndexChange.Put)], 1);
        return index;
    }

    public static SearchRequest Request(string text = "") => new() { Text = text, Partitions = ["public"] };

    public static string[] Find(this SearchIndex index, string text) => [.. index.Search(Request(text)).Hits.Select(static hit => hit.Key)];
}
