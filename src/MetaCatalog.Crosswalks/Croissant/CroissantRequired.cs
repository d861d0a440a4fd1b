using System.Text.Json.Nodes;

namespace MetaCatalog.Crosswalks.Croissant;

/// <summary>Texts that Croissant demands and a record may lack.</summary>
internal static class CroissantRequired
{
    /// <summary>Puts in what is missing, and tells it.</summary>
    public static void Add(CrosswalkSource source, JsonObject dataset)
    {
        if (dataset["name"] is null)
        {
            dataset["name"] = source.Topic.Value;
            source.Lose(LossKind.Invented, "name", "Croissant demands a name; the record has no title, so its address stands for it.");
        }

        if (dataset["description"] is null)
        {
            dataset["description"] = dataset["name"]!.DeepClone();
            source.Lose(LossKind.Invented, "description", "Croissant demands a description; the name stands for it.");
        }
    }
}
