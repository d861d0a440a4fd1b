using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Core section 10.3.1.2, and <c>additionalItems</c> of older drafts: all items after the first few that have schemas of their own.</summary>
internal sealed class Items(KeywordSource source, int skipped) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new(
        "items", Vocabulary.Applicator, ValueShape.Schema, static source => new Items(source, CountOf(source.Beside("prefixItems")) ?? 0), Drafts.Draft202012);

    public static readonly KeywordDefinition OlderDefinition = new(
        "items", Vocabulary.Applicator, ValueShape.SchemaOrList, static source => CountOf(source) is null ? new Items(source, 0) : new PrefixItems(source), Drafts.Until201909);

    public static readonly KeywordDefinition AdditionalDefinition = new(
        "additionalItems", Vocabulary.Applicator, ValueShape.Schema, static source => CountOf(source.Beside("items")) is { } count ? new Items(source, count) : null, Drafts.Until201909);

    private readonly Subschema schema = source.Schema();

    public override JsonKinds AppliesTo => JsonKinds.Array;

    public override bool Evaluate(ref Evaluation run, int value)
    {
        var isValid = true;
        var index = 0;
        var end = run.Json.Tokens[value].Next;
        for (var item = value + 1; item < end; item = run.Json.Tokens[item].Next, index++)
        {
            isValid &= index < skipped || run.ApplyToItem(schema, item, index);
            if (!isValid && !run.IsRecording)
            {
                return false;
            }
        }

        if (run.Tracks)
        {
            run.Marks.AddAllOf(value);
        }

        if (index > skipped)
        {
            run.Annotate("true");
        }

        return isValid;
    }

    private static int? CountOf(KeywordSource? list) =>
        list is not null && list.Json.Kind(list.Value) == JsonKind.Array ? list.Json.Tokens[list.Value].Count : null;
}
