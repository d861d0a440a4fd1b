using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Mdr;

/// <summary>Writes relations, collections, funding, sources and conferences.</summary>
internal static class MdrLinkWriting
{
    private static readonly string[] ResourceTypes = [.. MdrNames.Types.Keys];

    public static void Add(CrosswalkSource source, JsonObject document)
    {
        var (related, collections, sources) = (new List<JsonObject>(), new List<JsonObject>(), new List<JsonObject>());
        foreach (var relation in CarriedRelation.Take(source, withItems: true).ToList())
        {
            var isSource = relation is { Type: "IsPublishedIn", Item.Titles.Count: > 0 };
            TellRest(source, relation, isSource);
            if (relation.Type == "IsPartOf" && relation.Titles.Count > 0)
            {
                collections.Add(MdrItem.Of(("title", relation.Titles[0].LexicalForm), ("identifier", AddressOf(relation)), ("description", relation.Information)));
            }
            else if (isSource)
            {
                sources.Add(Source(relation, relation.Item!)); // a source has an item
            }
            else
            {
                AddRelated(source, related, relation);
            }
        }

        MdrItem.AddList(document, "related_items", related);
        MdrItem.AddList(document, "collections", collections);
        MdrItem.AddList(document, "sources", sources);
        MdrItem.AddList(document, "fundings", CarriedGrant.Take(source).ToList().Select(grant => Funding(source, grant)));
        AddConferences(source, document);
        document["mdr_url"] = source.TakeText(source.Topic, Dcat.LandingPage);
        document["first_published_url"] = source.TakeText(source.Topic, SchemaOrg.MainEntityOfPage);
    }

    private static void AddRelated(CrosswalkSource source, List<JsonObject> related, CarriedRelation relation)
    {
        if (MdrNames.Relations.FirstOrDefault(pair => pair.Value == relation.Type).Key is not { } word)
        {
            source.Lose(LossKind.NotCarried, $"{relation.Type} {NameOf(relation)}", $"MDR knows the relations {string.Join(", ", MdrNames.Relations.Keys)}.");
            return;
        }

        var type = ResourceTypes.Contains(relation.ResourceType) ? relation.ResourceType : null;
        if (type is null)
        {
            source.Lose(LossKind.Invented, $"resource_type of {NameOf(relation)}", "MDR demands the kind of a related item; it is 'other'.");
        }

        related.Add(MdrItem.Of(("title", First(relation.Titles)), ("identifier", AddressOf(relation)), ("relation_type", word), ("resource_type", type ?? "other")));
    }

    private static void TellRest(CrosswalkSource source, CarriedRelation relation, bool isSource)
    {
        var item = relation.Item;
        var rest = new[] { relation.MetadataScheme, relation.SchemeAddress, relation.SchemeType, item?.Year, item?.Issue, item?.NumberType, item?.Publisher, item?.Edition, relation.Type == "IsPartOf" || isSource ? null : relation.Information }
            .Concat(relation.Titles.Skip(isSource ? 0 : 1).Select(static title => title.LexicalForm))
            .Concat(item?.Titles.Skip(isSource ? 1 : 0).Select(static title => title.Text.LexicalForm) ?? [])
            .Concat(item?.Creators.Concat(item.Contributors.Select(static one => one.Agent)).SelectMany(static agent => agent.Names).Select(static name => name.LexicalForm) ?? [])
            .Concat(isSource || item is null ? [] : [item.Volume, item.Number, item.FirstPage, item.LastPage]);
        foreach (var text in rest.OfType<string>())
        {
            source.Lose(LossKind.NotCarried, $"{relation.Type}: {text}", "MDR says less of other items.");
        }
    }

    private static JsonObject Source(CarriedRelation relation, CarriedItem item) => MdrItem.Of(
        ("title", item.Titles[0].Text.LexicalForm),
        ("description", relation.Information),
        (relation.Identifier?.Scheme == "ISBN" ? "isbn" : "issn", relation.Identifier?.Value),
        ("start_page", item.FirstPage),
        ("end_page", item.LastPage),
        ("article_number", item.Number),
        ("volume", item.Volume));

    private static JsonObject Funding(CrosswalkSource source, CarriedGrant grant)
    {
        var description = First(grant.AwardTitles) ?? First(grant.Funder?.Names ?? []) ?? grant.AwardNumber;
        var rest = (grant.Funder?.Names.Select(static name => name.LexicalForm) ?? [])
            .Concat(grant.Funder?.Identifiers.Select(static one => one.Value) ?? [])
            .Concat(grant.AwardTitles.Concat(grant.StreamNames).Select(static title => title.LexicalForm))
            .Concat([grant.StreamCode, grant.StreamScheme, grant.AwardAddress]);
        foreach (var text in rest.OfType<string>().Where(text => text != description))
        {
            source.Lose(LossKind.NotCarried, $"funding: {text}", "MDR's funding has a number and a description.");
        }

        return MdrItem.Of(("identifier", grant.AwardNumber), ("description", description));
    }

    private static void AddConferences(CrosswalkSource source, JsonObject document)
    {
        var conferences = new List<JsonObject>();
        foreach (var node in source.Take(BorrowedTerms.RecordedAt))
        {
            source.Take(node, RdfTerms.Type);
            conferences.Add(MdrItem.Of(
                ("name", MdrItem.Best(source, node, SchemaOrg.Name)),
                ("description", MdrItem.Best(source, node, SchemaOrg.Description)),
                ("location", MdrItem.Best(source, node, BorrowedTerms.LocationOf)),
                ("start_date", source.TakeText(node, SchemaOrg.StartDate)),
                ("end_date", source.TakeText(node, SchemaOrg.EndDate)),
                ("identifier", source.TakeText(node, SchemaOrg.Identifier))));
        }

        MdrItem.AddList(document, "conferences", conferences);
    }

    private static string? NameOf(CarriedRelation relation) => AddressOf(relation) ?? First(relation.Titles);

    private static string? First(IEnumerable<Rdf.Model.Literal> texts) => texts.Select(static text => text.LexicalForm).FirstOrDefault();

    private static string? AddressOf(CarriedRelation relation) => relation.Identifier?.Address ?? relation.Identifier?.Value;
}
