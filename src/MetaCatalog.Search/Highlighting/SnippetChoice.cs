namespace MetaCatalog.Search.Highlighting;

/// <summary>Chooses what to show of a hit: of each field asked for, the text that shows most; the first field's beginning when nothing
/// is marked anywhere.</summary>
internal sealed class SnippetChoice(IndexSchema schema, Marker marker)
{
    public List<Snippet> Of(List<(int Field, string Text)> stored, IReadOnlyList<string> fields)
    {
        var snippets = new List<Snippet>();
        foreach (var field in fields)
        {
            var texts = stored.Where(text => schema.TextFields[text.Field].Name == field).Select(text => SnippetCutter.Cut(field, text.Text, marker.Marks(text.Text)));
            if (texts.MaxBy(static snippet => snippet.Marks.Count) is { } best)
            {
                snippets.Add(best);
            }
        }

        var marked = snippets.Where(static snippet => snippet.Marks.Count > 0).ToList();
        return marked.Count > 0 ? marked : [.. snippets.Take(1)];
    }
}
