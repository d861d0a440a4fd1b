using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Core section 11.3.</summary>
internal sealed class UnevaluatedProperties(KeywordSource source) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new(
        "unevaluatedProperties", Vocabulary.Unevaluated, ValueShape.Schema, static source => new UnevaluatedProperties(source), Drafts.Since201909);

    private readonly Subschema schema = source.Schema();

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override bool NeedsTracking => true;

    public override bool Evaluate(ref Evaluation run, int value)
    {
        var isValid = true;
        var isEvaluated = run.Marks.Since(run.Marks.Start, value);
        var evaluated = EvaluatedNames.For(run);
        for (int name = value + 1, end = run.Json.Tokens[value].Next; name < end; name = run.Json.Tokens[name + 1].Next)
        {
            if (isEvaluated(name + 1))
            {
                continue;
            }

            isValid &= run.ApplyToProperty(schema, name);
            if (!isValid && !run.IsRecording)
            {
                return false;
            }

            evaluated.Add(run, name);
        }

        evaluated.Annotate(run);
        return isValid;
    }
}
