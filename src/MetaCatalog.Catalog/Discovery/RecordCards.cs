using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Access.Use;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Discovery;

/// <summary>Writes catalog cards.</summary>
internal static class RecordCards
{
    private const int LongestText = 1_000;
    private const int MostValues = 100;

    public static RecordCard Of(Description description, RecordFacts facts) => new()
    {
        Titles = Texts(description.Titles),
        Descriptions = Texts(description.Descriptions),
        Keywords = Texts(new MultilingualText(description.Keywords)),
        Creators = [.. description.Creators.Take(MostValues).Select(static agent => agent.Name.In("en") ?? agent.Identifier ?? "").Where(static name => name.Length > 0)],
        Publisher = description.Publisher is { } publisher ? Texts(publisher.Name) : [],
        PublisherIri = description.Publisher?.Node is Iri iri ? iri.Value : "",
        Licences = [.. Licences(description).Distinct(StringComparer.Ordinal).Take(MostValues)],
        Formats = [.. description.Distributions.Select(static form => form.MediaType ?? form.Format).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostValues)],
        Domain = description.Domain.ToString().ToLowerInvariant(),
        Identifiers = [.. description.Identifiers.Take(MostValues).Select(Cut)],
        Uses = UseEvaluator.Summarize(facts),
        Review = facts.Date(facts.Topic, Mc.ReviewDate)?.Start,
        Year = (description.Issued ?? description.Modified)?.Year,
    };

    private static IEnumerable<string> Licences(Description description) =>
        description.Licences.Concat(description.Distributions.SelectMany(static form => form.Licences)).Select(static licence => Cut(licence.CanonicalIri ?? licence.Key));

    private static TaggedText[] Texts(MultilingualText texts) =>
        [.. texts.Values.Take(MostValues).Select(static literal => new TaggedText(Cut(literal.LexicalForm), literal.Language))];

    // Never through a surrogate pair.
    private static string Cut(string text) =>
        text.Length <= LongestText ? text : text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)];
}
