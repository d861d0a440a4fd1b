using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Mdr;

/// <summary>What MDR's metadata lead to: other items, collections, money, where a text appeared, conferences.</summary>
internal sealed class MdrLinks(JsonPlace root, ReadingNotes notes)
{
    private readonly RecordBuilder record = notes.Builder;

    public void Read()
    {
        foreach (var item in root.TakeItems("related_items"))
        {
            AddRelation(item);
        }

        foreach (var collection in root.TakeItems("collections"))
        {
            var identifier = collection.TakeText("identifier") ?? collection.TakeText("mdr_url");
            new CarriedRelation("IsPartOf", Identifier(identifier)) { Titles = Texts(collection.Text ?? collection.TakeText("title")), Information = collection.TakeText("description") }.AddTo(record);
        }

        foreach (var funding in root.TakeItems("fundings"))
        {
            new CarriedGrant { AwardNumber = funding.TakeText("identifier"), AwardTitles = Texts(funding.Text ?? funding.TakeText("description")) }.AddTo(record);
        }

        foreach (var place in root.TakeItems("sources"))
        {
            AddSource(place);
        }

        foreach (var conference in root.TakeItems("conferences"))
        {
            AddConference(conference);
        }

        record.AddReference(record.Topic, Dcat.LandingPage, root.TakeText("mdr_url"));
        record.AddReference(record.Topic, SchemaOrg.MainEntityOfPage, root.TakeText("first_published_url"));
    }

    private void AddRelation(JsonPlace item)
    {
        var type = item.TakeText("relation_type");
        var relation = MdrNames.Relations.GetValueOrDefault(type ?? "");
        if (relation is null)
        {
            notes.Doubt("mdr:relation", () => new Location(Pointer: $"{item.Pointer}/relation_type"), $"\"{type}\" is no relation of MDR; allowed: {string.Join(", ", MdrNames.Relations.Keys)}.", $"relation_type「{type}」は MDR の関係ではありません。使えるもの：{string.Join("、", MdrNames.Relations.Keys)}。");
        }

        new CarriedRelation(relation ?? "Other", Identifier(item.TakeText("identifier")))
        {
            Titles = Texts(item.Text ?? item.TakeText("title")),
            ResourceType = item.TakeText("resource_type"),
            Information = relation is null ? type : null,
        }.AddTo(record);
    }

    // A journal or book that the text appeared in.
    private void AddSource(JsonPlace place)
    {
        var (isbn, issn) = (place.TakeText("isbn"), place.TakeText("issn"));
        var identifier = issn is not null ? new RelatedIdentifier("ISSN", issn) : isbn is not null ? new RelatedIdentifier("ISBN", isbn) : null;
        if (issn is not null && isbn is not null)
        {
            record.Lose(LossKind.NotCarried, $"{place.Pointer}/isbn: {isbn}", "A source is told by one number, here its ISSN.");
        }

        new CarriedRelation("IsPublishedIn", identifier)
        {
            Information = place.TakeText("description"),
            Item = new CarriedItem
            {
                Titles = [.. Texts(place.Text ?? place.TakeText("title")).Select(static text => new CarriedTitle(text, TitleKind.Main))],
                Volume = place.TakeText("volume"),
                Number = place.TakeText("article_number"),
                FirstPage = place.TakeText("start_page"),
                LastPage = place.TakeText("end_page"),
            },
        }.AddTo(record);
    }

    private void AddConference(JsonPlace conference)
    {
        var node = record.AddNode(record.Topic, BorrowedTerms.RecordedAt, BorrowedTerms.Event);
        record.AddText(node, SchemaOrg.Name, conference.Text ?? conference.TakeText("name"));
        record.AddText(node, SchemaOrg.Description, conference.TakeText("description"));
        record.AddText(node, BorrowedTerms.LocationOf, conference.TakeText("location"));
        record.Add(node, SchemaOrg.StartDate, DateLiteral.OrText(conference.TakeText("start_date")));
        record.Add(node, SchemaOrg.EndDate, DateLiteral.OrText(conference.TakeText("end_date")));
        record.AddText(node, SchemaOrg.Identifier, conference.TakeText("identifier"));
    }

    private static RelatedIdentifier? Identifier(string? text) => text is null ? null : RelatedIdentifier.Of(text) ?? new RelatedIdentifier("Local", text);

    private static IReadOnlyList<Literal> Texts(string? text) => text is null ? [] : [new Literal(text)];
}
