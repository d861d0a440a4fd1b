using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Patterns;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Core section 10.3.2.2.</summary>
internal sealed class PatternProperties(KeywordSource source) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new(
        "patternProperties", Vocabulary.Applicator, ValueShape.SchemaByPattern, static source => new PatternProperties(source));

    private readonly (EcmaPattern Pattern, Subschema Schema)[] entries =
        [.. source.SchemaByName().Select(static entry => (EcmaPattern.Compile(entry.Name), entry.Schema))];

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override bool Evaluate(ref Evaluation run, int value)
    {
        var isValid = true;
        var evaluated = EvaluatedNames.For(run);
        for (int name = value + 1, end = run.Json.Tokens[value].Next; name < end; name = run.Json.Tokens[name + 1].Next)
        {
            var isMatched = false;
            foreach (var (pattern, schema) in entries)
            {
                if (!pattern.IsMatch(ref run, name))
                {
                    continue;
                }

                isMatched = true;
                isValid &= run.ApplyToProperty(schema, name);
                if (!isValid && !run.IsRecording)
                {
                    return false;
                }
            }

            if (isMatched)
            {
                evaluated.Add(run, name);
            }
        }

        evaluated.Annotate(run);
        return isValid;
    }
}
