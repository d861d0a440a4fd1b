using System.Globalization;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using MetaCatalog.Server.Layout;

namespace MetaCatalog.Server.Features.Records;

/// <summary>The table of facts on a landing page: who, when, where, under which licence, and what the domain adds.</summary>
internal static class RecordFacts
{
    private const int MostValues = 30;

    // Said elsewhere on the page, or only for machines.
    private static readonly HashSet<Iri> Elsewhere =
    [
        RdfTerms.Type, Dcterms.Title, Dcterms.Description, Dcat.Keyword, Dcat.Distribution, Dcterms.Creator, Dcterms.Publisher, Dcterms.License,
        Dcterms.Issued, Dcterms.Modified, Dcterms.Identifier, Dcterms.AccessRights, Dcterms.Language, Dcterms.ConformsTo, Dcterms.Temporal,
        Dcterms.Spatial, Dcat.Version, Dcat.ContactPoint, SchemaOrg.Name, SchemaOrg.Description, SchemaOrg.Keywords, SchemaOrg.Creator,
        SchemaOrg.Publisher, SchemaOrg.License, SchemaOrg.Distribution, SchemaOrg.DatePublished, SchemaOrg.DateModified, SchemaOrg.Identifier,
        Mc.AccessProcedure, Dcterms.Available,
    ];

    public static IEnumerable<(string Name, IReadOnlyList<LinkedText> Values)> Of(Record record, Description description, Texts texts, TimeSpan zone)
    {
        (string Name, IEnumerable<LinkedText> Values)[] known =
        [
            (texts.Say("Creators", "作成者"), description.Creators.Select(creator => Person(creator, texts))),
            (texts.Say("Publisher", "公開者"), description.Publisher is { } publisher ? [Person(publisher, texts)] : []),
            (texts.Say("Contact", "問い合わせ先"), description.ContactPoints.Select(contact => Contact(contact, texts))),
            (texts.Say("Licence", "ライセンス"), description.Licences.Select(licence => new LinkedText(licence.Name.In(texts.Language), licence.CanonicalIri))),
            (texts.Say("Identifier", "識別子"), description.Identifiers.Prepend(record.Topic.Value).Distinct().Select(static identifier => new LinkedText(identifier, identifier))),
            (texts.Say("Issued", "公開日"), Dates(description.Issued)),
            (texts.Say("Modified", "更新日"), Dates(description.Modified)),
            (texts.Say("Version", "版"), description.Version is { } version ? [new LinkedText(version)] : []),
            (texts.Say("Language", "言語"), description.Languages.Select(language => new LinkedText(LanguageName(language, texts)))),
            (texts.Say("Period", "期間"), description.Period is { } period ? [new LinkedText($"{period.Start?.Text} – {period.End?.Text}")] : []),
            (texts.Say("Place", "場所"), Places(record, description, texts)),
            (texts.Say("Record changed", "レコード更新"), [new LinkedText(record.Datestamp.ToOffset(zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))]),
        ];
        return known.Select(static fact => (fact.Name, Values: (IReadOnlyList<LinkedText>)[.. fact.Values]))
            .Concat(Rest(record, texts))
            .Where(static fact => fact.Values.Count > 0);
    }

    // Whatever else is said of the dataset is shown too, named by its term: nothing received is thrown away.
    private static IEnumerable<(string Name, IReadOnlyList<LinkedText> Values)> Rest(Record record, Texts texts)
    {
        var topic = new Resource(record.Graph, record.Topic);
        foreach (var property in topic.All.Where(static statement => !Elsewhere.Contains(statement.Property)).GroupBy(static statement => statement.Property))
        {
            IReadOnlyList<LinkedText> values = [.. property.Take(MostValues).Select(statement => TermTexts.Of(topic, statement.Value, texts)).OfType<LinkedText>().Distinct()];
            yield return (TermTexts.Label(property.Key, texts), values);
        }
    }

    private static LinkedText Person(Agent agent, Texts texts) => new(
        agent.Name.In(texts.Language) ?? Resource.TextOf(agent.Node) ?? "–",
        agent.HasOrcid || agent.HasRor ? agent.Identifier : agent.Page,
        agent.Affiliations.Select(affiliation => affiliation.Name.In(texts.Language)).OfType<string>().FirstOrDefault());

    private static LinkedText Contact(Contact contact, Texts texts) => new(
        contact.Name.In(texts.Language) ?? contact.Email ?? contact.Page ?? "–",
        contact.Page ?? (contact.Email is { } email ? $"mailto:{email}" : null));

    private static IEnumerable<LinkedText> Dates(RecordDate? date) => date is null ? [] : [new LinkedText(date.Text)];

    private static string LanguageName(string tag, Texts texts)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(tag);
            return texts.Say(culture.EnglishName, tag switch { "ja" => "日本語", "en" => "英語", _ => culture.NativeName });
        }
        catch (CultureNotFoundException)
        {
            return tag;
        }
    }

    private static IEnumerable<LinkedText> Places(Record record, Description description, Texts texts)
    {
        foreach (var place in new Resource(record.Graph, record.Topic).Nodes(Dcterms.Spatial, SchemaOrg.SpatialCoverage))
        {
            var names = new MultilingualText([.. place.Values(Rdfs.Label, Skos.PrefLabel, SchemaOrg.Name).OfType<Literal>()]);
            if (names.In(texts.Language) is { } name)
            {
                yield return new LinkedText(name);
            }
        }

        if (description.BoundingBox is { } box)
        {
            yield return new LinkedText(string.Create(CultureInfo.InvariantCulture, $"{box.South}°–{box.North}° N, {box.West}°–{box.East}° E"));
        }
    }
}
