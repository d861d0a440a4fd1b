using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Compilation;

/// <summary>What dynamic references can find in a resource, when it is on the way that led to them. Core section 8.2.3.2.</summary>
internal sealed class DynamicResource(SchemaResource source)
{
    private readonly List<(string Name, SchemaNode Node)> anchors = [];

    public SchemaResource Source => source;

    /// <summary>The root, when it is marked recursive.</summary>
    public SchemaNode? RecursiveRoot { get; private set; }

    public void Fill(Func<int, SchemaNode> nodeOf)
    {
        foreach (var (name, token) in source.DynamicAnchors)
        {
            anchors.Add((string.Intern(name), nodeOf(token)));
        }

        RecursiveRoot = source.IsRecursive ? nodeOf(source.Root) : null;
    }

    /// <param name="name">An interned name.</param>
    public SchemaNode? Find(string name)
    {
        foreach (var anchor in anchors)
        {
            if (ReferenceEquals(anchor.Name, name))
            {
                return anchor.Node;
            }
        }

        return null;
    }
}
