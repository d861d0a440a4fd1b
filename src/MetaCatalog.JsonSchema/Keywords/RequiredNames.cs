using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Names that must all be properties of an object.</summary>
internal sealed class RequiredNames(string[] names)
{
    private readonly PropertyTable<bool> table = new([.. names.Select(static name => (name, true))]);

    public bool AreIn(in JsonView json, int value)
    {
        if (json.Tokens[value].Count < table.Count)
        {
            return false;
        }

        return table.Count <= 64 ? AllSeen(json, value) : MissingFrom(json, value).Count == 0;
    }

    public List<string> MissingFrom(in JsonView json, int value)
    {
        var present = Present(json, value);
        return [.. names.Where(name => !present.Contains(name))];
    }

    private static HashSet<string> Present(in JsonView json, int value)
    {
        var present = new HashSet<string>(StringComparer.Ordinal);
        for (int name = value + 1, end = json.Tokens[value].Next; name < end; name = json.Tokens[name + 1].Next)
        {
            present.Add(json.String(name));
        }

        return present;
    }

    private bool AllSeen(in JsonView json, int value)
    {
        var missing = table.Count == 64 ? ulong.MaxValue : (1UL << table.Count) - 1;
        for (int name = value + 1, end = json.Tokens[value].Next; name < end && missing != 0; name = json.Tokens[name + 1].Next)
        {
            var index = table.IndexOf(json, name);
            missing &= index < 0 ? ulong.MaxValue : ~(1UL << index);
        }

        return missing == 0;
    }
}
