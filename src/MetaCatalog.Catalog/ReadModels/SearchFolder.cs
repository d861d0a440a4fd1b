using System.Globalization;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Search;

namespace MetaCatalog.Catalog.ReadModels;

/// <summary>Where search indexes lie on disk: <c>search/{n}</c>, of which the highest with its mark is in use.</summary>
/// <remarks>A new index is made in the next number beside the one in use; its mark is written when it is whole.</remarks>
internal sealed class SearchFolder(string? dataFolder)
{
    private const string Mark = "whole";
    private readonly string? root = dataFolder is null ? null : Path.Combine(dataFolder, "search");

    /// <summary>Opens the index in use, or an empty one when there is none to be trusted; what is left over is removed.</summary>
    public SearchIndex Open()
    {
        if (root is null)
        {
            return SearchIndex.InMemory(RecordFields.Schema, RecordFields.Options);
        }

        var whole = Numbers().Where(number => File.Exists(MarkOf(number))).DefaultIfEmpty(0).Max();
        Numbers().Where(number => number != whole).ToList().ForEach(Remove);
        return TryOpen(whole) ?? New();
    }

    /// <summary>An empty index beside the one in use.</summary>
    public SearchIndex New()
    {
        if (root is null)
        {
            return SearchIndex.InMemory(RecordFields.Schema, RecordFields.Options);
        }

        var number = Numbers().DefaultIfEmpty(0).Max() + 1;
        return SearchIndex.Open(FolderOf(number), RecordFields.Schema, RecordFields.Options);
    }

    /// <summary>Says that the newest index is whole and durable: from now on it is the one to open. Those before it are removed.</summary>
    public void MarkNewest()
    {
        if (root is null)
        {
            return;
        }

        var newest = Numbers().Max();
        File.WriteAllText(MarkOf(newest), "");
        Numbers().Where(number => number < newest).ToList().ForEach(Remove);
    }

    private SearchIndex? TryOpen(int number)
    {
        if (number == 0)
        {
            return null;
        }

        try
        {
            return SearchIndex.Open(FolderOf(number), RecordFields.Schema, RecordFields.Options);
        }
        catch (IndexDamagedException)
        {
            Remove(number);
            return null;
        }
    }

    private List<int> Numbers() => Directory.Exists(root)
        ? [.. Directory.GetDirectories(root).Select(static path => int.TryParse(Path.GetFileName(path), CultureInfo.InvariantCulture, out var number) ? number : 0).Where(static number => number > 0)]
        : [];

    private void Remove(int number)
    {
        File.Delete(MarkOf(number));
        Directory.Delete(FolderOf(number), recursive: true);
    }

    private string FolderOf(int number) => Path.Combine(root!, number.ToString(CultureInfo.InvariantCulture)); // only called with a root

    private string MarkOf(int number) => Path.Combine(root!, number.ToString(CultureInfo.InvariantCulture) + "." + Mark); // as above
}
