using System.Globalization;

namespace MetaCatalog.Rdf.JsonLd.Flattening;

/// <summary>Generate Blank Node Identifier (JSON-LD 1.1 API, 7.4): <c>_:b0</c>, <c>_:b1</c>, …</summary>
internal class BlankNodeIssuer
{
    private readonly Dictionary<string, string> issued = new(StringComparer.Ordinal);
    private long next;

    public string Fresh() => "_:b" + NextNumber().ToString(CultureInfo.InvariantCulture);

    /// <summary>The identifier for the one in the document: the same each time.</summary>
    public virtual string For(string identifier)
    {
        if (!issued.TryGetValue(identifier, out var fresh))
        {
            issued[identifier] = fresh = Fresh();
        }

        return fresh;
    }

    public static bool IsBlank(string identifier) => identifier.StartsWith("_:", StringComparison.Ordinal);

    protected long NextNumber() => next++;
}
