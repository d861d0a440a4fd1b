using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>A keyword that only annotates: title, description, default …, and every unknown keyword. Core section 6.5, Validation section 9.</summary>
internal sealed class Annotation(KeywordSource source) : Keyword(source)
{
    private readonly string json = source.Json.Json(source.Value);

    public override bool IsAssertion => false;

    public static KeywordDefinition Define(string name, Vocabulary vocabulary, ValueShape shape, Drafts drafts = Drafts.All) =>
        new(name, vocabulary, shape, static source => new Annotation(source), drafts);

    public override bool Evaluate(ref Evaluation run, int value)
    {
        run.Annotate(json);
        return true;
    }
}
