using System.Text.Json.Nodes;

namespace MetaCatalog.Crosswalks.RoCrate;

/// <summary>What RO-Crate demands of the root dataset and a record may lack (RO-Crate 1.2, "Direct properties of the Root Data Entity").</summary>
internal static class RoCrateRequired
{
    /// <summary>Puts in what is missing, and tells it.</summary>
    public static void Add(CrosswalkSource source, JsonObject root)
    {
        Require(source, root, "name", source.Topic.Value, "the address stands for it");
        Require(source, root, "description", root["name"]!, "the name stands for it");
        Require(source, root, "license", "No licence is stated; all rights are reserved.", "a sentence says that the record has none");
        if (root["datePublished"] is null)
        {
            root["datePublished"] = root["dateModified"]?.DeepClone() ?? root["dateCreated"]?.DeepClone() ?? "1970-01-01";
            source.Lose(LossKind.Invented, "datePublished", "RO-Crate demands a date of publication; another date of the record, or the first day of 1970, stands for it.");
        }
    }

    private static void Require(CrosswalkSource source, JsonObject root, string name, JsonNode value, string how)
    {
        if (root[name] is null)
        {
            root[name] = value.DeepClone();
            source.Lose(LossKind.Invented, name, $"RO-Crate demands it; {how}.");
        }
    }
}
