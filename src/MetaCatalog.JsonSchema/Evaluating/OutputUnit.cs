using MetaCatalog.JsonSchema.Keywords;

namespace MetaCatalog.JsonSchema.Evaluating;

/// <summary>What came of one keyword or one schema on one value. Core section 12.3.</summary>
internal sealed class OutputUnit(OutputUnit? parent, string? segment, SchemaNode schema, Keyword? keyword, int value, JsonPath? path)
{
    private List<OutputUnit>? children;

    public OutputUnit? Parent => parent;

    public SchemaNode Schema => schema;

    /// <summary>The keyword; null when the unit is that of a whole schema.</summary>
    public Keyword? Keyword => keyword;

    public int Value => value;

    public JsonPath? Path => path;

    public bool IsValid { get; set; } = true;

    public Message? Message { get; set; }

    /// <summary>The annotation as JSON text.</summary>
    public string? Annotation { get; set; }

    /// <summary>Of a <c>oneOf</c>: which alternatives held.</summary>
    public List<int>? MatchedAlternatives { get; set; }

    public IReadOnlyList<OutputUnit> Children => children ?? [];

    public void Add(OutputUnit child) => (children ??= []).Add(child);

    /// <summary>The JSON pointer through the schema as it was followed.</summary>
    public string KeywordLocation()
    {
        var segments = new Stack<string>();
        for (var unit = this; unit is not null; unit = unit.Parent)
        {
            if (unit.Segment is { } step)
            {
                segments.Push(step);
            }
        }

        return segments.Count == 0 ? "" : "/" + string.Join('/', segments);
    }

    /// <summary>The IRI of the keyword or schema.</summary>
    public string AbsoluteLocation() =>
        keyword is null ? schema.Location : $"{schema.Location}/{SchemaNode.Encode(keyword.Segment)}";

    private string? Segment => segment;
}
