using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Formats;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Validation section 7: an annotation, or an assertion where the vocabulary or the caller says so.</summary>
internal sealed class Format(KeywordSource source) : Keyword(source)
{
    public static readonly KeywordDefinition Definition = new("format", Vocabulary.Format, ValueShape.Text, static source => new Format(source));

    private readonly bool alwaysAsserts = source.Resource.Dialect.AssertsFormats;
    private readonly StringFormat? format = FormatList.Find(source.Text());
    private readonly string annotation = source.Json.Json(source.Value);

    public override JsonKinds AppliesTo => format is null ? JsonKinds.All : JsonKinds.String;

    public override bool IsAssertion => format is not null;

    public override bool Evaluate(ref Evaluation run, int value)
    {
        run.Annotate(annotation);
        return format is null || !(alwaysAsserts || run.AssertsFormats) || format.IsValid(run.Json.Text(value));
    }

    public override Message? Explain(in JsonView json, int value) => format is null ? null : new(
        $"{json.Shown(value)} is not {format.English}.", $"{json.Shown(value)}は{format.Japanese}ではありません。");
}
