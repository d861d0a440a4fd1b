using System.Text;
using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Mdr;

/// <summary>Writes a record as metadata of NIMS's Materials Data Repository, as YAML, with every field that MDR's schema demands.</summary>
public sealed class MdrWriter : CrosswalkWriter
{
    /// <inheritdoc/>
    public override string Name => "mdr";

    /// <inheritdoc/>
    public override string MediaType => "application/yaml";

    /// <inheritdoc/>
    public override string Extension => ".yaml";

    /// <inheritdoc/>
    public override void Write(CrosswalkSource source, Stream output)
    {
        ArgumentNullException.ThrowIfNull(source);
        output.Write(Encoding.UTF8.GetBytes(YamlText.Of(Write(source))));
    }

    /// <summary>Writes a record; what could not be carried is in <see cref="CrosswalkSource.Losses"/> afterwards.</summary>
    internal static JsonObject Write(CrosswalkSource source)
    {
        source.TakeClass();
        source.Mark(source.Topic, Dcterms.ConformsTo, ProfileNames.Materials);
        var document = new JsonObject();
        AddTitles(source, document);
        AddIdentifiers(source, document);
        MdrAgentWriting.Add(source, document);
        AddTexts(source, document);
        AddAccess(source, document);
        AddDates(source, document);
        AddStatements(source, document);
        AddType(source, document);
        MdrLinkWriting.Add(source, document);
        MdrMaterialWriting.Add(source, document);
        AddFiles(source, document);
        return document;
    }

    private static void AddTitles(CrosswalkSource source, JsonObject document)
    {
        var titles = CarriedTitle.Take(source, source.Topic);
        var list = titles.Select(static title => MdrItem.Of(("title", title.Text.LexicalForm), ("title_type", title.Kind == TitleKind.Main ? "original" : "alternative"), ("lang", title.Text.Language))).ToList();
        if (list.Count == 0)
        {
            source.Lose(LossKind.Invented, "titles", "MDR demands a title; the address of the record stands for it.");
            list.Add(MdrItem.Of(("title", source.Topic.Value)));
        }

        MdrItem.AddList(document, "titles", list);
    }

    private static void AddIdentifiers(CrosswalkSource source, JsonObject document)
    {
        var addresses = source.Take(Dcterms.Identifier).Select(CrosswalkSource.Text).OfType<string>().ToList();
        var nodes = IdentifierNode.Take(source, source.Topic).ToList();
        document["id"] = nodes.Find(static node => node.Scheme == MdrNames.OwnScheme)?.Value;
        var doi = addresses.Select(PersistentIdentifier.Of).FirstOrDefault(static known => known?.Scheme == "DOI");
        document["doi"] = doi?.Address["https://doi.org/".Length..];
        foreach (var node in nodes.Where(static node => node.Scheme is not (null or MdrNames.OwnScheme)))
        {
            source.Lose(LossKind.Changed, $"{node.Scheme}: {node.Value}", "MDR's identifiers name no scheme.");
        }

        MdrItem.AddList(document, "identifiers", addresses.Where(address => address != doi?.Address).Concat(nodes.Where(static node => node.Scheme != MdrNames.OwnScheme).Select(static node => node.Value)).Select(static value => MdrItem.Of(("identifier", value))));
    }

    private static void AddTexts(CrosswalkSource source, JsonObject document)
    {
        MdrItem.AddList(document, "subjects", CarriedSubject.Take(source).ToList().Select(subject => Subject(source, subject)));
        document["language"] = source.TakeText(source.Topic, Dcterms.Language) is { } language ? LanguageCode.ToTag(language) ?? language : null;
        var descriptions = CarriedDescription.Take(source).Select(static text => MdrItem.Of(
            ("description", text.Text.LexicalForm), ("description_type", MdrNames.DescriptionKinds.First(kind => kind.Value == text.Kind).Key), ("lang", text.Text.Language))).ToList();
        if (descriptions.Count == 0)
        {
            source.Lose(LossKind.Invented, "descriptions", "MDR demands a description.");
            descriptions.Add(MdrItem.Of(("description", MdrNames.Unknown)));
        }

        MdrItem.AddList(document, "descriptions", descriptions);
    }

    private static JsonObject Subject(CrosswalkSource source, CarriedSubject subject)
    {
        foreach (var more in new[] { subject.Address, subject.Code, subject.Scheme is null ? null : subject.SchemeAddress }.OfType<string>().Where(more => more != subject.Label.LexicalForm))
        {
            source.Lose(LossKind.NotCarried, $"{subject.Label.LexicalForm}: {more}", "MDR's subjects have their words and the name of a scheme.");
        }

        return MdrItem.Of(("subject", subject.Label.LexicalForm), ("schema", subject.Scheme ?? subject.SchemeAddress));
    }

    private static void AddAccess(CrosswalkSource source, JsonObject document)
    {
        source.Take(Dcterms.AccessRights);
        document["visibility"] = source.Level switch { AccessLevel.Open => "open_to_public", AccessLevel.MetadataOnly => "closed", _ => "restricted" };
        if (source.Level is not (AccessLevel.Open or AccessLevel.MetadataOnly or AccessLevel.Restricted))
        {
            source.Lose(LossKind.Changed, $"access level {source.Level}", "MDR knows open_to_public, restricted and closed.");
        }

        var rights = CarriedRights.Take(source).ToList().ConvertAll(right => Right(source, right));
        if (rights.Count == 0)
        {
            source.Lose(LossKind.Invented, "rights", "MDR demands a statement of rights.");
            rights.Add(MdrItem.Of(("description", MdrNames.Unknown), ("identifier", MdrNames.Unknown)));
        }

        MdrItem.AddList(document, "rights", rights);
    }

    // Words without an address, or an address without words, are half of what MDR demands: the other half is "unknown".
    private static JsonObject Right(CrosswalkSource source, CarriedRights right)
    {
        foreach (var more in new[] { right.Address is null ? null : right.Identifier, right.Scheme, right.SchemeAddress }.OfType<string>())
        {
            source.Lose(LossKind.NotCarried, $"rights: {more}", "MDR's rights have a description and an identifier.");
        }

        var words = right.Text?.LexicalForm ?? (right.Address is null ? right.Identifier : LicenceNames.Of(right.Address)) ?? MdrNames.Unknown;
        return MdrItem.Of(("description", words), ("identifier", right.Address ?? right.Identifier ?? MdrNames.Unknown));
    }

    private static void AddDates(CrosswalkSource source, JsonObject document)
    {
        foreach (var date in CarriedDate.Take(source, source.Topic).ToList())
        {
            var member = date.Type switch { "Issued" => "date_published", "Created" => "created_at", "Updated" => "updated_at", _ => null };
            if (member is null || document.ContainsKey(member) || (member == "date_published" && W3cDate.Of(date.Value).Length != 10))
            {
                source.Lose(LossKind.NotCarried, $"{date.Type} {date.Value}", "MDR has a day of publication and the times of creation and update.");
            }
            else
            {
                document[member] = member == "date_published" ? W3cDate.Of(date.Value) : date.Value;
            }
        }
    }

    private static void AddStatements(CrosswalkSource source, JsonObject document)
    {
        MdrItem.AddList(document, "data_origins", MdrItem.Statements(source, "data_origins").ToList().Select(static word => MdrItem.Of(("data_origin_type", word))));
        document["state"] = MdrItem.Statements(source, "state").FirstOrDefault();
        document["manuscript_type"] = MdrItem.Statements(source, "manuscript_type").FirstOrDefault();
    }

    private static void AddType(CrosswalkSource source, JsonObject document)
    {
        var types = source.Take(Dcterms.Type).Select(CrosswalkSource.Text).OfType<string>().ToList();
        var type = types.Find(static type => type.StartsWith(MdrNames.Coar, StringComparison.Ordinal));
        var word = type is null ? "dataset" : MdrNames.Types.FirstOrDefault(pair => type == MdrNames.Coar + pair.Value).Key ?? (ResourceType.At(type)?.General switch { "Dataset" => "dataset", "Software" => "software", "Image" => "image", _ => "other" });
        document["resource_type"] = word;
        foreach (var other in types.Where(other => other != type || MdrNames.Coar + MdrNames.Types[word] != type))
        {
            source.Lose(LossKind.Changed, other, $"MDR's kind of resource is {word}.");
        }
    }

    private static void AddFiles(CrosswalkSource source, JsonObject document)
    {
        var files = source.Take(Dcat.Distribution).Where(static node => node is not Literal).Select(node => File(source, node)).OfType<JsonObject>().ToList();
        MdrItem.AddList(document, "filesets", files);
        document["thumbnail"] = source.TakeText(source.Topic, MdrNames.Thumbnail);
    }

    // A file is known by its name; its address is MDR's own affair, and nobody's where the data are not open.
    private static JsonObject? File(CrosswalkSource source, Term node)
    {
        source.Take(node, RdfTerms.Type);
        var type = MediaTypeName.Of(source.TakeText(node, Dcat.MediaType)) ?? source.TakeText(node, Dcterms.Format);
        if (source.TakeText(node, Dcterms.Title) is { } name)
        {
            return MdrItem.Of(("filename", name), ("content_type", type));
        }

        var address = source.Level != AccessLevel.Open ? null : source.TakeText(node, Dcat.DownloadUrl) ?? source.TakeText(node, Dcat.AccessUrl);
        var last = address?.TrimEnd('/') is { } trimmed ? trimmed[(trimmed.LastIndexOf('/') + 1)..] : null;
        if (last is { Length: > 0 })
        {
            source.Lose(LossKind.Changed, address!, "MDR's list of files has the name, not the address.");
        }

        return last is { Length: > 0 } ? MdrItem.Of(("filename", last), ("content_type", type)) : null;
    }
}
