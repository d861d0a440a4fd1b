using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Citations;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Pod;

/// <summary>Writes distributions of open data; POD has no place for files that one may not have.</summary>
internal static class PodFiles
{
    /// <summary>Adds the distributions that have an address.</summary>
    public static void AddTo(CrosswalkSource source, JsonObject dataset)
    {
        if (source.Level != AccessLevel.Open)
        {
            return;
        }

        JsonNode[] files = [.. source.Take(Dcat.Distribution).Where(static node => node is not Literal).Select(node => File(source, node)).OfType<JsonNode>()];
        if (files.Length > 0)
        {
            dataset["distribution"] = new JsonArray(files);
        }
    }

    private static JsonObject? File(CrosswalkSource source, Term node)
    {
        source.Take(node, RdfTerms.Type);
        var file = new JsonObject { ["@type"] = "dcat:Distribution" };
        var mediaType = MediaTypeName.Of(source.TakeText(node, Dcat.MediaType));
        Put(file, "title", CitedName.Best(source, node, Dcterms.Title, "en"));
        Put(file, "description", CitedName.Best(source, node, Dcterms.Description, "en"));
        Put(file, "downloadURL", source.TakeText(node, Dcat.DownloadUrl));
        Put(file, "accessURL", source.TakeText(node, Dcat.AccessUrl));
        Put(file, "format", source.TakeText(node, Dcterms.Format));
        if (file.ContainsKey("downloadURL"))
        {
            file["mediaType"] = mediaType ?? "application/octet-stream"; // demanded beside a download address
        }

        return file.ContainsKey("downloadURL") || file.ContainsKey("accessURL") ? file : null;
    }

    private static void Put(JsonObject file, string member, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            file[member] = value;
        }
    }
}
