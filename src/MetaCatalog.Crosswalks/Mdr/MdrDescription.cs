using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Mdr;

/// <summary>The bibliographic part of MDR's metadata.</summary>
internal sealed class MdrDescription(JsonPlace root, ReadingNotes notes)
{
    private readonly RecordBuilder record = notes.Builder;

    public void Read()
    {
        CarriedTitle.AddAll(record, record.Topic, [.. root.TakeItems("titles").Select(Title).OfType<CarriedTitle>()]);
        ReadIdentifiers();
        new MdrAgents(root, notes).Read();
        foreach (var subject in root.TakeItems("subjects"))
        {
            AddSubject(subject);
        }

        foreach (var description in root.TakeItems("descriptions"))
        {
            AddDescription(description);
        }

        record.AddText(Dcterms.Language, root.TakeText("language"));
        ReadAccess();
        ReadDates();
        ReadType();
        new MdrLinks(root, notes).Read();
        ReadFiles();
    }

    private CarriedTitle? Title(JsonPlace title)
    {
        var language = title.TakeText("lang");
        var kind = title.TakeText("title_type") == "alternative" ? TitleKind.Alternative : TitleKind.Main;
        return notes.Text(title.Text ?? title.TakeText("title"), language) is { } text ? new CarriedTitle(text, kind) : null;
    }

    // The DOI stands once in its own field and often among the identifiers again.
    private void ReadIdentifiers()
    {
        if (root.TakeText("id") is { } id)
        {
            new IdentifierNode(id, MdrNames.OwnScheme).AddTo(record, record.Topic);
        }

        record.AddText(Dcterms.Identifier, root.TakeText("doi") is { } doi ? PersistentIdentifier.Of(doi)?.Address ?? doi : null);
        foreach (var item in root.TakeItems("identifiers"))
        {
            var value = item.Text ?? item.TakeText("identifier");
            if (PersistentIdentifier.Of(value) is { } known)
            {
                record.AddText(Dcterms.Identifier, known.Address);
            }
            else if (value is not null)
            {
                new IdentifierNode(value, null).AddTo(record, record.Topic);
            }
        }
    }

    private void AddSubject(JsonPlace subject)
    {
        if (notes.Text(subject.Text ?? subject.TakeText("subject"), null) is { } label)
        {
            new CarriedSubject(label) { Scheme = subject.TakeText("schema") }.AddTo(record);
        }
    }

    private void AddDescription(JsonPlace description)
    {
        var (language, kind) = (description.TakeText("lang"), description.TakeText("description_type"));
        if (notes.Text(description.Text ?? description.TakeText("description"), language) is { } text)
        {
            new CarriedDescription(text, MdrNames.DescriptionKinds.GetValueOrDefault(kind ?? "abstract", "Other")).AddTo(record);
        }
    }

    private void ReadAccess()
    {
        var visibility = root.Take("visibility");
        switch (visibility?.Text)
        {
            case "open_to_public":
                record.AddLevel(AccessLevel.Open);
                break;
            case "restricted":
                record.AddLevel(AccessLevel.Restricted);
                break;
            case "closed":
                record.AddLevel(AccessLevel.MetadataOnly);
                break;
            case { } other:
                record.AddText(Dcterms.Rights, other);
                notes.Doubt("mdr:visibility", () => new Location(Pointer: "/visibility"), $"\"{other}\" is no visibility of MDR; open_to_public, restricted and closed are.", $"visibility「{other}」は open_to_public、restricted、closed のいずれでもありません。");
                break;
        }

        // Older metadata have licences where there are rights now.
        foreach (var right in root.TakeItems("rights").Concat(root.TakeItems("licenses")))
        {
            AddRight(right);
            record.AddText(Dcterms.Rights, right.TakeText("condition_of_use"));
        }
    }

    // "unknown" is what a writer puts where MDR demands a value and there is none.
    private void AddRight(JsonPlace right)
    {
        var words = right.Text ?? right.TakeText("description") ?? right.TakeText("name");
        var identifier = right.TakeText("identifier");
        if (words != MdrNames.Unknown || identifier != MdrNames.Unknown)
        {
            new CarriedRights { Text = words == MdrNames.Unknown ? null : notes.Text(words, null), Address = identifier == MdrNames.Unknown ? null : identifier }.AddTo(record);
        }
    }

    private void ReadDates()
    {
        foreach (var (member, type) in (ReadOnlySpan<(string, string)>)[("date_published", "Issued"), ("created_at", "Created"), ("updated_at", "Updated")])
        {
            if (root.TakeText(member) is { } text)
            {
                new CarriedDate(type, notes.Date(text.Replace(' ', 'T'), () => new Location(Pointer: $"/{member}"))).AddTo(record, record.Topic);
            }
        }
    }

    private void ReadType()
    {
        var type = root.TakeText("resource_type");
        var origins = root.TakeItems("data_origins").Select(static origin => origin.Text ?? origin.TakeText("data_origin_type")).OfType<string>().ToList();
        if (MdrNames.Types.TryGetValue(type ?? "", out var code))
        {
            record.Add(Dcterms.Type, new Iri(MdrNames.Coar + (type == "dataset" && origins is ["experiment"] ? MdrNames.Experimental : code)));
        }
        else
        {
            record.AddText(Dcterms.Type, type);
        }

        origins.ForEach(origin => AddStatement("data_origins", origin));
        AddStatement("state", root.TakeText("state"));
        AddStatement("manuscript_type", root.TakeText("manuscript_type"));
    }

    // A word of MDR's own lists, under the name of its field.
    private void AddStatement(string field, string? word)
    {
        if (word is not null)
        {
            var node = record.AddNode(record.Topic, MoreTerms.AdditionalProperty, SchemaOrg.PropertyValue);
            record.AddText(node, SchemaOrg.PropertyId, field);
            record.AddText(node, SchemaOrg.Value, word);
        }
    }

    // MDR gives its files no address of their own: they are had from the page of the entry.
    private void ReadFiles()
    {
        var page = root.PeekMember("mdr_url")?.Text ?? PersistentIdentifier.Of(root.PeekMember("doi")?.Text)?.Address;
        foreach (var file in root.TakeItems("filesets"))
        {
            var node = record.AddNode(record.Topic, Dcat.Distribution, Dcat.DistributionClass);
            record.AddText(node, Dcterms.Title, file.Text ?? file.TakeText("filename"));
            if (page is not null)
            {
                record.AddReference(node, Dcat.AccessUrl, page);
                record.Lose(LossKind.Invented, $"{file.Pointer}: {page}", "Files of MDR have no address of their own; that of the entry stands for it.");
            }

            var type = file.TakeText("content_type");
            record.Add(node, Dcat.MediaType, MediaTypeName.AddressOf(type));
            record.AddText(node, Dcterms.Format, MediaTypeName.AddressOf(type) is null ? type : null);
        }

        record.AddText(MdrNames.Thumbnail, root.TakeText("thumbnail"));
    }
}
