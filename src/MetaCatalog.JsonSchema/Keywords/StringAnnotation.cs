using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>A keyword that annotates strings: contentMediaType and its siblings. Validation section 8.</summary>
internal sealed class StringAnnotation(KeywordSource source) : Keyword(source)
{
    private readonly string json = source.Json.Json(source.Value);

    public override bool IsAssertion => false;

    public override JsonKinds AppliesTo => JsonKinds.String;

    public static KeywordDefinition Define(string name, ValueShape shape, Drafts drafts) =>
        new(name, Vocabulary.Content, shape, static source => new StringAnnotation(source), drafts);

    /// <summary>contentSchema says nothing without the media type beside it.</summary>
    public static KeywordDefinition DefineBeside(string name, string condition, ValueShape shape, Drafts drafts) =>
        new(name, Vocabulary.Content, shape, source => source.Beside(condition) is null ? null : new StringAnnotation(source), drafts);

    public override bool Evaluate(ref Evaluation run, int value)
    {
        run.Annotate(json);
        return true;
    }
}
