using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Json;
using MetaCatalog.JsonSchema.Keywords;

namespace MetaCatalog.JsonSchema.Evaluating;

/// <summary>A schema step: the schema, and the segment that leads to it from its keyword (null when there is none).</summary>
internal readonly record struct Subschema(SchemaNode Node, string? Segment);

/// <summary>A compiled schema: its keywords in the order of cost, sorted out beforehand by the kind of value they say something about.</summary>
internal sealed class SchemaNode(DynamicResource resource, string pointer)
{
    private const int Kinds = 6;
    private const int LongestChain = 100;

    private readonly Keyword[][] byKind = [[], [], [], [], [], []];
    private Keyword[] keywords = [];
    private bool needsTracking;
    private bool isLeaf = true;
    private SchemaNode? forward;

    public DynamicResource Resource => resource;

    /// <summary>The JSON pointer from the root of its resource.</summary>
    public string Pointer => pointer;

    /// <summary>The IRI of the schema.</summary>
    public string Location => $"{resource.Source.Iri}#{Encode(pointer)}";

    /// <summary>Whether it is the schema <c>false</c>.</summary>
    public bool IsForbidden { get; private set; }

    /// <summary>A pointer as it may stand in a fragment.</summary>
    public static string Encode(string pointer) =>
        pointer.Length == 0 ? pointer : Uri.EscapeDataString(pointer).Replace("%2F", "/", StringComparison.Ordinal).Replace("%24", "$", StringComparison.Ordinal);

    public void SetConstant(bool constant) => IsForbidden = !constant;

    public void SetKeywords(IEnumerable<Keyword> list)
    {
        keywords = [.. list.OrderBy(static keyword => keyword.Order)];
        needsTracking = keywords.Any(static keyword => keyword.NeedsTracking);
        isLeaf = !keywords.Any(static keyword => keyword is Applicator);
        for (var kind = 0; kind < Kinds; kind++)
        {
            var mask = (JsonKinds)(1 << kind);
            byKind[kind] = [.. keywords.Where(keyword => keyword.IsAssertion && (keyword.AppliesTo & mask) != 0)];
        }

        byKind[(int)JsonKind.Object] = ObjectPass.Join(byKind[(int)JsonKind.Object]);
    }

    /// <summary>The schemas that are applied to the same value whatever it is.</summary>
    public IEnumerable<SchemaNode> AlwaysApplied() => keywords.SelectMany(static keyword => keyword.AlwaysApplied);

    /// <summary>
    /// Lets a schema that is nothing but a reference stand for its target, as long as the way stays in one resource: others belong
    /// to the dynamic scope.
    /// </summary>
    public void ShortenReferences()
    {
        var target = this;
        for (var steps = 0; steps < LongestChain && target.Reference is { } next && next.Resource == resource; steps++)
        {
            target = next;
        }

        forward = target == this ? null : target;
    }

    public bool Evaluate(ref Evaluation run, int value)
    {
        if (run.IsRecording)
        {
            return !IsForbidden && EvaluateWithin(ref run, value, []);
        }

        var node = forward ?? this;
        var relevant = node.byKind[(int)run.Json.Kind(value)];
        return !node.IsForbidden && (node.isLeaf ? EvaluateUntilFailure(relevant, ref run, value) : node.EvaluateWithin(ref run, value, relevant));
    }

    private SchemaNode? Reference => keywords.Where(static keyword => keyword.IsAssertion).ToList() is [Ref reference] ? reference.Target : null;

    private bool EvaluateWithin(ref Evaluation run, int value, Keyword[] relevant)
    {
        if (!run.Enter(this))
        {
            return false;
        }

        var scope = run.EnterScope(resource);
        var tracked = run.BeginTracking(needsTracking);
        var isValid = run.IsRecording ? RecordAll(ref run, value) : EvaluateUntilFailure(relevant, ref run, value);
        run.EndTracking(tracked, isValid);
        run.LeaveScope(scope);
        run.Leave();
        return isValid;
    }

    private static bool EvaluateUntilFailure(Keyword[] relevant, ref Evaluation run, int value)
    {
        foreach (var keyword in relevant)
        {
            if (!keyword.Evaluate(ref run, value))
            {
                return false;
            }
        }

        return true;
    }

    private bool RecordAll(ref Evaluation run, int value)
    {
        var mask = (JsonKinds)(1 << (int)run.Json.Kind(value));
        var isValid = true;
        foreach (var keyword in keywords)
        {
            if ((keyword.AppliesTo & mask) != 0)
            {
                isValid &= run.Record(this, keyword, value);
            }
        }

        return isValid;
    }
}
