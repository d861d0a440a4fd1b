using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Server.Features.Records;

/// <summary>Dublin Core meta elements, a second embedded form of the description.</summary>
internal static class RecordMeta
{
    public static IEnumerable<(string Name, string Content)> Of(Description description, Record record, string language)
    {
        if (description.Descriptions.In(language) is { } text)
        {
            yield return ("description", text.Length > 300 ? text[..300] : text);
        }

        foreach (var title in description.Titles.Values)
        {
            yield return ("DC.title", title.LexicalForm);
        }

        foreach (var creator in description.Creators.Select(creator => creator.Name.In(language)).OfType<string>())
        {
            yield return ("DC.creator", creator);
        }

        foreach (var keyword in description.Keywords.Take(50))
        {
            yield return ("DC.subject", keyword.LexicalForm);
        }

        (string Name, string? Content)[] single =
        [
            ("DC.publisher", description.Publisher?.Name.In(language)),
            ("DC.date", description.Issued?.Text),
            ("DC.type", "Dataset"),
            ("DC.identifier", description.Identifiers.Count > 0 ? description.Identifiers[0] : record.Topic.Value),
            ("DC.rights", description.Licences.Count > 0 ? description.Licences[0].CanonicalIri : null),
        ];
        foreach (var (name, content) in single)
        {
            if (content is not null)
            {
                yield return (name, content);
            }
        }
    }
}
