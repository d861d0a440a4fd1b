using System.Globalization;

namespace MetaCatalog.Rdf.Canonical;

/// <summary>Gives out identifiers in order (RDFC-1.0, 4.5). Nodes are numbers here.</summary>
internal sealed class IdentifierIssuer(string prefix)
{
    private readonly Dictionary<int, string> issued = [];
    private readonly List<int> order = [];

    private IdentifierIssuer(IdentifierIssuer other)
        : this(other.Prefix)
    {
        issued = new Dictionary<int, string>(other.issued);
        order = [.. other.order];
    }

    private string Prefix { get; } = prefix;

    /// <summary>The nodes with an identifier, in the order of issuing.</summary>
    public IReadOnlyList<int> Order => order;

    public string? Find(int node) => issued.GetValueOrDefault(node);

    /// <summary>The node's identifier, issued now if need be.</summary>
    public string Issue(int node)
    {
        if (!issued.TryGetValue(node, out var identifier))
        {
            issued[node] = identifier = Prefix + order.Count.ToString(CultureInfo.InvariantCulture);
            order.Add(node);
        }

        return identifier;
    }

    public IdentifierIssuer Clone() => new(this);
}
