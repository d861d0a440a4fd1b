namespace MetaCatalog.JsonSchema.Json;

/// <summary>Finds a property name that an object says twice: by pairs when it is small, by sorting when it is large.</summary>
internal static class DuplicateNames
{
    private const int Small = 24;

    /// <exception cref="JsonSyntaxException">A name is said twice; the position is that of the second.</exception>
    public static void Refuse(in JsonView json, int container, int end)
    {
        if (json.Tokens[container].Count > Small)
        {
            RefuseInLarge(json, container, end);
            return;
        }

        // One bit a hash: most objects are cleared without comparing names.
        var seen = 0UL;
        for (var name = container + 1; name < end; name = json.Tokens[name + 1].Next)
        {
            var bit = 1UL << (json.Tokens[name].Next & 63);
            if ((seen & bit) != 0)
            {
                RefuseAgainstEarlier(json, container, name);
            }

            seen |= bit;
        }
    }

    private static void RefuseAgainstEarlier(in JsonView json, int container, int name)
    {
        for (var earlier = container + 1; earlier < name; earlier = json.Tokens[earlier + 1].Next)
        {
            if (json.Tokens[earlier].Next == json.Tokens[name].Next && json.Text(earlier).SequenceEqual(json.Text(name)))
            {
                throw JsonFaults.DuplicateName(json.Tokens[name].Start - 1, json.String(name));
            }
        }
    }

    private static void RefuseInLarge(in JsonView json, int container, int end)
    {
        var sorted = PropertyOrder.ByName(json, container, end);
        for (var index = 1; index < sorted.Length; index++)
        {
            if (json.Text(sorted[index]).SequenceEqual(json.Text(sorted[index - 1])))
            {
                var second = Math.Max(sorted[index], sorted[index - 1]);
                throw JsonFaults.DuplicateName(json.Tokens[second].Start - 1, json.String(second));
            }
        }
    }
}
