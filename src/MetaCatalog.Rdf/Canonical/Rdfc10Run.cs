using System.Security.Cryptography;
using System.Text;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Canonical;

/// <summary>One canonicalization (RDFC-1.0, 4.3 and 4.4). Step numbers are those of the specification.</summary>
internal sealed partial class Rdfc10Run
{
    private readonly Quad[] quads;
    private readonly Rdfc10Options options;
    private readonly Dictionary<BlankNode, int> numbers = [];
    private readonly List<BlankNode> nodes = [];
    private readonly List<List<int>> quadsOfNode = [];
    private readonly IdentifierIssuer canonical = new("c14n");
    private readonly SortedLines lines = new();
    private readonly ByteBuffer hashed = new();
    private string[] firstDegree = [];
    private int work;

    public Rdfc10Run(Quad[] quads, Rdfc10Options options)
    {
        this.quads = quads;
        this.options = options;

        // Step 2
        for (var index = 0; index < quads.Length; index++)
        {
            Note(quads[index].Subject, index);
            Note(quads[index].Object, index);
            Note(quads[index].Graph, index);
        }
    }

    public CanonicalDataset Canonicalize()
    {
        if (nodes.Count > 0)
        {
            IssueCanonicalIdentifiers();
        }

        foreach (ref readonly var quad in quads.AsSpan())
        {
            lines.Add(quad, node => canonical.Issue(numbers[node]));
        }

        var output = new ByteBuffer(256);
        lines.WriteTo(output);
        return new CanonicalDataset(output.Span.ToArray(), nodes.ToDictionary(node => node, node => canonical.Issue(numbers[node])));
    }

    private void IssueCanonicalIdentifiers()
    {
        // Step 3
        firstDegree = [.. Enumerable.Range(0, nodes.Count).Select(HashFirstDegreeQuads)];
        lines.Clear();
        var groups = Enumerable.Range(0, nodes.Count).GroupBy(node => firstDegree[node]).OrderBy(static group => group.Key, StringComparer.Ordinal).ToList();

        // Step 4
        foreach (var group in groups.Where(static group => group.Count() == 1))
        {
            canonical.Issue(group.First());
        }

        // Step 5
        foreach (var group in groups.Where(static group => group.Count() > 1))
        {
            IssueAlike(group);
        }
    }

    private void IssueAlike(IEnumerable<int> group)
    {
        var results = new List<(string Hash, IdentifierIssuer Issuer)>();
        foreach (var node in group)
        {
            if (canonical.Find(node) is null)
            {
                var issuer = new IdentifierIssuer("b");
                issuer.Issue(node);
                results.Add(HashNDegreeQuads(node, issuer));
            }
        }

        foreach (var (_, issuer) in results.OrderBy(static result => result.Hash, StringComparer.Ordinal))
        {
            foreach (var node in issuer.Order)
            {
                canonical.Issue(node);
            }
        }
    }

    // 4.6
    private string HashFirstDegreeQuads(int node)
    {
        lines.Clear();
        var reference = nodes[node];
        foreach (var index in quadsOfNode[node])
        {
            lines.Add(quads[index], other => other.Equals(reference) ? "a" : "z");
        }

        hashed.Clear();
        lines.WriteTo(hashed);
        return Hash(hashed.Span);
    }

    private void Note(Term? term, int quad)
    {
        if (term is not BlankNode node)
        {
            return;
        }

        if (!numbers.TryGetValue(node, out var number))
        {
            numbers[node] = number = nodes.Count;
            nodes.Add(node);
            quadsOfNode.Add([]);
        }

        if (quadsOfNode[number] is not [.., var last] || last != quad)
        {
            quadsOfNode[number].Add(quad);
        }
    }

    private string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    private string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(CryptographicOperations.HashData(options.HashAlgorithm, bytes));
}
