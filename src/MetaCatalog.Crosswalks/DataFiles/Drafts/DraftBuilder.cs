using System.Text.Json.Nodes;

namespace MetaCatalog.Crosswalks.DataFiles.Drafts;

/// <summary>A description under way: a member is set once, by who knows it best, and each value with its evidence.</summary>
internal sealed class DraftBuilder
{
    /// <summary>The description so far.</summary>
    public JsonObject Draft { get; } = new() { ["type"] = "Dataset" };

    /// <summary>Where its values come from.</summary>
    public List<Evidence> Evidence { get; } = [];

    /// <summary>Sets a member that is not there yet.</summary>
    public void Set(string member, JsonNode? value, string file, Said said)
    {
        if (value is not null && !Draft.ContainsKey(member))
        {
            Draft[member] = value;
            Evidence.Add(new Evidence("/" + member, file, said.Place, said.Certainty));
        }
    }

    /// <summary>Adds a value to a member with several, and gives its pointer.</summary>
    public string Append(string member, JsonNode value, string file, Said said)
    {
        if (Draft[member] is not JsonArray values)
        {
            values = Draft[member] is { } single ? [single.DeepClone()] : [];
            Draft[member] = values;
        }

        values.Add(value);
        var pointer = $"/{member}/{values.Count - 1}";
        Evidence.Add(new Evidence(pointer, file, said.Place, said.Certainty));
        return pointer;
    }
}
