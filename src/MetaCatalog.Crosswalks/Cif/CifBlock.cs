namespace MetaCatalog.Crosswalks.Cif;

/// <summary>A value of a CIF with its place.</summary>
/// <param name="Text">The text; of a list or table its members with commas.</param>
/// <param name="IsBare">Whether it stood without delimiters: only then <c>.</c> and <c>?</c> mean that there is none.</param>
/// <param name="Line">Line from 1.</param>
internal readonly record struct CifValue(string Text, bool IsBare, int Line)
{
    /// <summary>The text with its codes as characters, or null when there is no value.</summary>
    public string? Content => (IsBare && Text is "." or "?") || string.IsNullOrWhiteSpace(Text) ? null : CifText.Decoded(Text).Trim();
}

/// <summary>A data item: a name and its values, several when it stands in a loop.</summary>
/// <param name="Tag">The data name as it is written.</param>
/// <param name="Loop">Which loop of its block it is a column of; null for a single value.</param>
/// <param name="Values">The values.</param>
internal sealed record CifItem(string Tag, int? Loop, List<CifValue> Values);

/// <summary>A data block on its way into a record, read so that what nobody took can be told afterwards.</summary>
/// <remarks>Data names are compared without regard to case; a dot counts as an underscore, as in DDLm aliases. Used on one thread, once.</remarks>
internal sealed class CifBlock(string name, int line)
{
    private const int LongestExcerpt = 80;

    private readonly Dictionary<string, CifItem> items = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<CifItem> taken = [];

    /// <summary>The name after <c>data_</c>.</summary>
    public string Name => name;

    /// <summary>The line of the heading.</summary>
    public int Line => line;

    /// <summary>The items in their order.</summary>
    public IReadOnlyCollection<CifItem> Items => items.Values;

    /// <summary>Adds an item; false when the block has it already.</summary>
    public bool Add(CifItem item) => items.TryAdd(Key(item.Tag), item);

    /// <summary>Whether the block has the item, whatever its values.</summary>
    public bool Has(string tag) => items.ContainsKey(Key(tag));

    /// <summary>The first value of the first item that has one, marked as taken; null without any.</summary>
    public string? Take(params ReadOnlySpan<string> tags)
    {
        foreach (var tag in tags)
        {
            if (items.TryGetValue(Key(tag), out var item) && item.Values.Select(static value => value.Content).FirstOrDefault(static text => text is not null) is { } text)
            {
                if (item.Values.Count(static value => value.Content is not null) == 1)
                {
                    taken.Add(item);
                }

                return text;
            }
        }

        return null;
    }

    /// <summary>All values of the first item that has any, marked as taken.</summary>
    public IReadOnlyList<string> TakeAll(params ReadOnlySpan<string> tags)
    {
        foreach (var tag in tags)
        {
            if (Column(tag) is { } column && column.Any(static text => text is not null))
            {
                taken.Add(items[Key(tag)]);
                return [.. column.OfType<string>()];
            }
        }

        return [];
    }

    /// <summary>The column of a loop, or the one value, marked as taken; null without the item.</summary>
    public IReadOnlyList<string?>? TakeColumn(string tag)
    {
        if (Column(tag) is not { } column)
        {
            return null;
        }

        taken.Add(items[Key(tag)]);
        return column;
    }

    /// <summary>The items with a value that nobody took.</summary>
    public IEnumerable<MappingLoss> Untaken() => items.Values
        .Where(item => !taken.Contains(item) && item.Values.Any(static value => value.Content is not null))
        .Select(static item => new MappingLoss(LossKind.NotCarried, $"{item.Tag}: {Excerpt(item)}", "The record has no place for it."));

    /// <summary>The first value of the item, not marked; null without one.</summary>
    public string? Peek(string tag) => Column(tag)?.FirstOrDefault(static text => text is not null);

    /// <summary>The column of a loop, or the one value, not marked; null without the item.</summary>
    public List<string?>? Column(string tag) => items.TryGetValue(Key(tag), out var item) ? item.Values.ConvertAll(static value => value.Content) : null;

    private static string Key(string tag) => tag.Replace('.', '_');

    private static string Excerpt(CifItem item)
    {
        var first = string.Join(' ', item.Values.First(static value => value.Content is not null).Content!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var text = first.Length <= LongestExcerpt ? first : first[..LongestExcerpt] + "…";
        return item.Values.Count == 1 ? text : $"{item.Values.Count} values, the first {text}";
    }
}
