using System.Globalization;
using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Core section 10.3.1.3. Counts; <see cref="MinContains"/> and <see cref="MaxContains"/> follow right after it and read the count.</summary>
internal sealed class Contains(KeywordSource source) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new("contains", Vocabulary.Applicator, ValueShape.Schema, static source => new Contains(source));

    private readonly Subschema schema = source.Schema();
    private readonly string shown = source.Json.Shown(source.Value);
    private readonly bool marks = source.Resource.Dialect.Draft == Drafts.Draft202012;
    private readonly int minimum = Limit(source, "minContains") ?? 1;
    private readonly int? maximum = Limit(source, "maxContains");

    public override JsonKinds AppliesTo => JsonKinds.Array;

    public override bool Evaluate(ref Evaluation run, int value)
    {
        var matching = run.Annotates ? new List<int>() : null;
        var count = 0;
        var index = 0;
        var enough = run.IsExhaustive ? int.MaxValue : maximum < int.MaxValue ? maximum.Value + 1 : Math.Max(1, minimum);
        var end = run.Json.Tokens[value].Next;
        for (var item = value + 1; item < end && count < enough; item = run.Json.Tokens[item].Next, index++)
        {
            if (!run.ApplyToItem(schema, item, index))
            {
                continue;
            }

            count++;
            matching?.Add(index);
            if (marks && run.Tracks)
            {
                run.Marks.Add(item);
            }
        }

        Annotate(run, matching, index);
        run.Contained = count;
        return count > 0 || minimum == 0;
    }

    public override Message? Explain(in JsonView json, int value) => new(
        $"None of the {Words.Count(json.Tokens[value].Count, "item", "items")} fits {shown}; at least one is needed.",
        $"{json.Tokens[value].Count}個の要素のどれも{shown}に合いません。少なくとも1個必要です。");

    private static void Annotate(in Evaluation run, List<int>? matching, int count)
    {
        if (matching is not null)
        {
            var indexes = matching.Select(static index => index.ToString(CultureInfo.InvariantCulture));
            run.Annotate(matching.Count == count && count > 0 ? "true" : $"[{string.Join(',', indexes)}]");
        }
    }

    private static int? Limit(KeywordSource source, string keyword) =>
        source.Resource.Dialect.Find(keyword) is { } definition
        && source.Beside(keyword) is { } beside
        && ValueShapes.Problem(definition.Shape, beside.Json, beside.Value) is null
            ? beside.Count()
            : null;
}
