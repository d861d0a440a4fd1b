using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Draft 7 section 6.5.7, kept alive by the newer drafts: dependentRequired and dependentSchemas in one.</summary>
internal sealed class Dependencies(KeywordSource source) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new(
        "dependencies", Vocabulary.Applicator, ValueShape.SchemaOrNamesByName, static source => new Dependencies(source));

    private readonly DependentRequired required = new(source);
    private readonly DependentSchemas schemas = new(source);

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override bool Evaluate(ref Evaluation run, int value) => required.Evaluate(ref run, value) & schemas.Evaluate(ref run, value);

    public override Message? Explain(in JsonView json, int value) => required.Explain(json, value);
}
