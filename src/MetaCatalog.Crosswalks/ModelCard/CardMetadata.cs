using System.Text.Json;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.ModelCard;

/// <summary>The metadata of a card. What the Hub's list of keys does not have is kept under its path.</summary>
internal sealed class CardMetadata(JsonPlace root, ReadingNotes notes)
{
    private readonly RecordBuilder record = notes.Builder;

    public void Read(string? heading)
    {
        record.AddText(Dcterms.Title, root.TakeText("model_name") ?? heading);
        ReadLicence();
        foreach (var language in root.TakeItems("language"))
        {
            record.AddText(Dcterms.Language, language.Text);
        }

        foreach (var tag in root.TakeItems("tags"))
        {
            record.AddText(Dcat.Keyword, tag.Text);
        }

        record.AddText(CardTerms.Task, root.TakeText("pipeline_tag"));
        record.AddText(CardTerms.Library, root.TakeText("library_name"));
        ReadSources();
        ReadMetrics();
        record.AddReference(record.Topic, Dcterms.IsReplacedBy, root.TakeText("new_version") is { } newer ? CardLinks.Model(newer) : null);
        record.AddReference(record.Topic, CardTerms.Thumbnail, root.TakeText("thumbnail"));
        foreach (var (name, member) in root.Value.ValueKind == JsonValueKind.Object ? root.Value.EnumerateObject().Select(member => (member.Name, root.PeekMember(member.Name))).ToList() : [])
        {
            if (member is { } place && !place.Source.IsTaken(place.Pointer))
            {
                root.Take(name);
                AddStatements(place, name);
            }
        }
    }

    // The Hub writes SPDX identifiers in small letters, "other" with a name and a link, and "unknown".
    private void ReadLicence()
    {
        var (name, link) = (root.TakeText("license_name"), root.TakeText("license_link"));
        foreach (var licence in root.TakeItems("license"))
        {
            AddLicence(licence, name, link);
        }

        if (root.PeekMember("license") is null && (name ?? link) is not null)
        {
            new CarriedRights { Text = notes.Text(name, null), Address = link }.AddTo(record);
        }
    }

    private void AddLicence(JsonPlace licence, string? name, string? link)
    {
        if (licence.Text is null or "unknown")
        {
            return;
        }

        if (licence.Text == "other")
        {
            new CarriedRights { Text = notes.Text(name ?? (link is null ? "other" : null), null), Address = link }.AddTo(record);
        }
        else if (Licence.Of(new Literal(licence.Text)) is { Kind: LicenceKind.Known } known)
        {
            record.Add(Dcterms.License, new Iri(known.CanonicalIri ?? $"https://spdx.org/licenses/{known.Id}"));
            AddLink(name, link);
        }
        else
        {
            record.AddText(Dcterms.Rights, licence.Text);
            AddLink(name, link);
            notes.Doubt("card:license", () => new Location(Pointer: licence.Pointer), $"\"{licence.Text}\" is no licence that the catalog knows; it is kept as a statement of rights.", $"ライセンス「{licence.Text}」は登録されていません。権利の記述として残しました。");
        }
    }

    private void AddLink(string? name, string? link)
    {
        record.AddText(Dcterms.Rights, name);
        record.AddReference(record.Topic, Dcterms.Rights, link);
    }

    // Access to a model follows access to what it was made from: its data sets and the model that it was tuned from.
    private void ReadSources()
    {
        foreach (var dataset in root.TakeItems("datasets"))
        {
            record.AddReference(record.Topic, Prov.WasDerivedFrom, dataset.Text is { } name ? CardLinks.Dataset(name) : null);
        }

        foreach (var model in root.TakeItems("base_model"))
        {
            record.AddReference(record.Topic, Prov.WasDerivedFrom, model.Text is { } name ? CardLinks.Model(name) : null);
        }
    }

    private void ReadMetrics()
    {
        foreach (var metric in root.TakeItems("metrics").Where(static metric => metric.Text is not null))
        {
            record.AddText(record.AddNode(record.Topic, SchemaOrg.VariableMeasured, SchemaOrg.PropertyValue), SchemaOrg.Name, metric.Text);
        }

        foreach (var model in root.TakeItems("model-index"))
        {
            if (model.TakeText("name") is { } name && record.Graph.Object(record.Topic, Dcterms.Title) is var title && (title as Literal)?.LexicalForm != name)
            {
                record.AddText(title is null ? Dcterms.Title : Dcterms.Alternative, name);
            }

            foreach (var result in model.TakeItems("results"))
            {
                CardResults.Add(record, result);
            }
        }
    }

    private void AddStatements(JsonPlace place, string path)
    {
        if (place.Value.ValueKind == JsonValueKind.Object)
        {
            foreach (var (name, member) in place.Members())
            {
                AddStatements(member, $"{path}/{name}");
            }
        }
        else if (place.Value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in place.Items())
            {
                AddStatements(item, path);
            }
        }
        else
        {
            record.AddValue(record.Topic, MoreTerms.AdditionalProperty, path, place.Text);
        }
    }
}
