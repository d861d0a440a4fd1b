using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Server.Features.Records;

/// <summary>How to cite a dataset: creators (year): title. publisher. identifier (the form that DataCite recommends).</summary>
internal static class Citation
{
    private const int MostNames = 10;

    public static string Of(Record record, Description description, string language, string page)
    {
        var names = description.Creators.Select(creator => creator.Name.In(language)).OfType<string>().ToList();
        var separator = language == "ja" ? "・" : "; ";
        var creators = names.Count > MostNames ? string.Join(separator, names.Take(MostNames)) + " et al." : string.Join(separator, names);
        var publisher = description.Publisher?.Name.In(language);
        var parts = new[]
        {
            creators.Length > 0 ? creators : publisher,
            record.Card.Year is { } year ? $"({year})" : null,
        };
        var head = string.Join(' ', parts.OfType<string>());
        var tail = new[] { description.Titles.In(language), description.Version is { } version ? $"Version {version}" : null, creators.Length > 0 ? publisher : null, Address(record, page) };
        return $"{head}: {string.Join(". ", tail.OfType<string>())}".TrimStart(' ', ':');
    }

    private static string Address(Record record, string page) =>
        record.Card.Identifiers.FirstOrDefault(static identifier => identifier.StartsWith("https://doi.org/", StringComparison.Ordinal)) ?? page;
}
