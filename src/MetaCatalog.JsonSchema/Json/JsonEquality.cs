namespace MetaCatalog.JsonSchema.Json;

/// <summary>Equality of JSON values as JSON Schema means it: numbers by value, objects without order. Core section 4.2.2.</summary>
internal static class JsonEquality
{
    private const int SmallObject = 16;

    public static bool AreEqual(in JsonView left, int a, in JsonView right, int b)
    {
        var kind = left.Kind(a);
        return kind == right.Kind(b) && kind switch
        {
            JsonKind.Null => true,
            JsonKind.Boolean => left.IsTrue(a) == right.IsTrue(b),
            JsonKind.Number => left.Raw(a).SequenceEqual(right.Raw(b)) || JsonNumber.Parse(left.Raw(a)).Equals(JsonNumber.Parse(right.Raw(b))),
            JsonKind.String => left.Text(a).SequenceEqual(right.Text(b)),
            _ => left.Tokens[a].Count == right.Tokens[b].Count && (kind == JsonKind.Array ? ItemsEqual(left, a, right, b) : ObjectsEqual(left, a, right, b)),
        };
    }

    /// <summary>A hash that equal values share; differs from run to run, so that documents cannot be crafted against it.</summary>
    public static int Hash(in JsonView json, int value) => json.Kind(value) switch
    {
        JsonKind.Null => 1,
        JsonKind.Boolean => json.IsTrue(value) ? 2 : 3,
        JsonKind.Number => HashCode.Combine(JsonKind.Number, JsonNumber.Parse(json.Raw(value))),
        JsonKind.String => HashText(json, value),
        JsonKind.Array => HashItems(json, value),
        _ => HashProperties(json, value),
    };

    private static bool ItemsEqual(in JsonView left, int a, in JsonView right, int b)
    {
        var end = left.Tokens[a].Next;
        for (int x = a + 1, y = b + 1; x < end; x = left.Tokens[x].Next, y = right.Tokens[y].Next)
        {
            if (!AreEqual(left, x, right, y))
            {
                return false;
            }
        }

        return true;
    }

    private static bool ObjectsEqual(in JsonView left, int a, in JsonView right, int b) =>
        left.Tokens[a].Count > SmallObject ? LargeObjectsEqual(left, a, right, b) : SmallObjectsEqual(left, a, right, b);

    private static bool SmallObjectsEqual(in JsonView left, int a, in JsonView right, int b)
    {
        for (int name = a + 1, end = left.Tokens[a].Next; name < end; name = left.Tokens[name + 1].Next)
        {
            var other = right.Find(b, left.Text(name));
            if (other < 0 || !AreEqual(left, name + 1, right, other))
            {
                return false;
            }
        }

        return true;
    }

    private static bool LargeObjectsEqual(in JsonView left, int a, in JsonView right, int b)
    {
        var names = PropertyOrder.ByName(left, a, left.Tokens[a].Next);
        var others = PropertyOrder.ByName(right, b, right.Tokens[b].Next);
        for (var index = 0; index < names.Length; index++)
        {
            if (!left.Text(names[index]).SequenceEqual(right.Text(others[index])) || !AreEqual(left, names[index] + 1, right, others[index] + 1))
            {
                return false;
            }
        }

        return true;
    }

    private static int HashText(in JsonView json, int value)
    {
        var hash = default(HashCode);
        hash.AddBytes(json.Text(value));
        return hash.ToHashCode();
    }

    private static int HashItems(in JsonView json, int value)
    {
        var hash = default(HashCode);
        hash.Add(JsonKind.Array);
        for (int item = value + 1, end = json.Tokens[value].Next; item < end; item = json.Tokens[item].Next)
        {
            hash.Add(Hash(json, item));
        }

        return hash.ToHashCode();
    }

    private static int HashProperties(in JsonView json, int value)
    {
        var sum = (int)JsonKind.Object;
        for (int name = value + 1, end = json.Tokens[value].Next; name < end; name = json.Tokens[name + 1].Next)
        {
            sum = unchecked(sum + HashCode.Combine(HashText(json, name), Hash(json, name + 1)));
        }

        return sum;
    }
}
