using System.Runtime.InteropServices;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Flattening;

/// <summary>Adds values to arrays unless an equal one is there; long arrays get a set beside, so that time stays linear.</summary>
internal sealed class UniqueValues
{
    private const int LongestWithoutSet = 12;
    private readonly Dictionary<JsonArray, HashSet<string>> sets = [];

    public void Add(JsonArray values, JsonValue value)
    {
        if (values.Count <= LongestWithoutSet ? !Contains(values, value) : SetOf(values).Add(CanonicalJson.ToKey(value)))
        {
            values.Add(value);
        }
    }

    private static bool Contains(JsonArray values, JsonValue value)
    {
        foreach (var known in values)
        {
            if (JsonEquality.AreEqual(known, value))
            {
                return true;
            }
        }

        return false;
    }

    private HashSet<string> SetOf(JsonArray values)
    {
        ref var set = ref CollectionsMarshal.GetValueRefOrAddDefault(sets, values, out _);
        return set ??= new HashSet<string>(values.Select(CanonicalJson.ToKey), StringComparer.Ordinal);
    }
}
