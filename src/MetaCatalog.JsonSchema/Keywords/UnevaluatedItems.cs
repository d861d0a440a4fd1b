using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Core section 11.2.</summary>
internal sealed class UnevaluatedItems(KeywordSource source) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new(
        "unevaluatedItems", Vocabulary.Unevaluated, ValueShape.Schema, static source => new UnevaluatedItems(source), Drafts.Since201909);

    private readonly Subschema schema = source.Schema();

    public override JsonKinds AppliesTo => JsonKinds.Array;

    public override bool NeedsTracking => true;

    public override bool Evaluate(ref Evaluation run, int value)
    {
        var isValid = true;
        var isAny = false;
        var isEvaluated = run.Marks.Since(run.Marks.Start, value);
        var index = 0;
        var end = run.Json.Tokens[value].Next;
        for (var item = value + 1; item < end; item = run.Json.Tokens[item].Next, index++)
        {
            if (isEvaluated(item))
            {
                continue;
            }

            isAny = true;
            isValid &= run.ApplyToItem(schema, item, index);
            if (!isValid && !run.IsRecording)
            {
                return false;
            }
        }

        run.Marks.AddAllOf(value);
        if (isAny)
        {
            run.Annotate("true");
        }

        return isValid;
    }
}
