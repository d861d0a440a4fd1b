namespace MetaCatalog.JsonSchema.Json;

/// <summary>The names of an object in the order of their bytes: n log n whatever a document's author chose.</summary>
internal static class PropertyOrder
{
    public static int[] ByName(in JsonView json, int container, int end)
    {
        var count = json.Tokens[container].Count;
        var names = new int[count];
        var texts = new byte[count][];
        var name = container + 1;
        for (var index = 0; index < count && name < end; index++, name = json.Tokens[name + 1].Next)
        {
            names[index] = name;
            texts[index] = json.Text(name).ToArray();
        }

        Array.Sort(texts, names, Comparer<byte[]>.Create(static (left, right) => left.AsSpan().SequenceCompareTo(right)));
        return names;
    }
}
