using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Crosswalks.SchemaDotOrg;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using Cr = MetaCatalog.Catalog.Vocab.Croissant;

namespace MetaCatalog.Crosswalks.Croissant;

/// <summary>Writes distributions as <c>cr:FileObject</c> and <c>cr:FileSet</c> (Croissant 1.1, "Resources").</summary>
internal sealed class CroissantFiles(CrosswalkSource source, StatementWriter rest)
{
    private bool lacksSum;

    /// <summary>Adds the resources.</summary>
    public void AddTo(JsonObject dataset)
    {
        var files = source.Take(Dcat.Distribution);
        foreach (var (node, number) in files.Select(static (node, i) => (node, i + 1)))
        {
            CroissantNames.Give(source, rest, node, $"file-{number}");
        }

        DatasetMembers.Add(dataset, "distribution", files.Select(File).ToList());
        if (lacksSum && source.TakeText(source.Topic, Cr.IsLiveDataset) != "true")
        {
            source.Lose(LossKind.Invented, "isLiveDataset", "A file has no checksum, which Croissant allows for live datasets only.");
            dataset["isLiveDataset"] = true;
        }
        else if (lacksSum)
        {
            dataset["isLiveDataset"] = true;
        }
    }

    private JsonNode File(Term node)
    {
        var isSet = source.Peek(node, RdfTerms.Type).Contains(Cr.FileSetClass);
        var file = new JsonObject { ["@type"] = isSet ? "cr:FileSet" : "cr:FileObject", ["@id"] = rest.NameOf(node) };
        DatasetFiles.AddMembers(source, TextForm.Tagged, node, file);
        file["name"] ??= rest.NameOf(node);
        rest.AddRest(file, node, DatasetFiles.OnlyWhatMayBeShown(source));
        if (!isSet)
        {
            CompleteFile(file);
        }

        CompleteFormat(file);
        return file;
    }

    private void CompleteFile(JsonObject file)
    {
        var isContained = file["containedIn"] is not null;
        if (file["contentUrl"] is null && !isContained)
        {
            CompleteAddress(file);
        }

        lacksSum |= !isContained && file["sha256"] is null && file["md5"] is null;
    }

    private void CompleteAddress(JsonObject file)
    {
        var access = file["url"] is JsonValue url ? url.GetValue<string>() : null;
        file["contentUrl"] = access ?? source.LandingPage;
        if (access is null)
        {
            source.Lose(LossKind.Invented, $"contentUrl of {file["@id"]}", source.Level == AccessLevel.Open ? "The file has no address; the record's page stands for it." : "The data is not open; the record's page, which says how to ask, stands for the address.");
        }
        else
        {
            source.Lose(LossKind.Changed, $"contentUrl of {file["@id"]}", "The file has no download address; its access address stands for it.");
        }
    }

    private void CompleteFormat(JsonObject file)
    {
        if (file["encodingFormat"] is null)
        {
            file["encodingFormat"] = "application/octet-stream";
            source.Lose(LossKind.Invented, $"encodingFormat of {file["@id"]}", "Croissant demands a format; the record states none.");
        }

        if (file["@type"]!.GetValue<string>() == "cr:FileSet" && file["includes"] is null)
        {
            file["includes"] = "*";
            source.Lose(LossKind.Invented, $"includes of {file["@id"]}", "Croissant demands a pattern; the record states none.");
        }
    }
}
