using System.Globalization;
using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Core section 10.3.1.1; also the array form of <c>items</c> in older drafts.</summary>
internal sealed class PrefixItems(KeywordSource source) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new(
        "prefixItems", Vocabulary.Applicator, ValueShape.SchemaList, static source => new PrefixItems(source), Drafts.Draft202012);

    private readonly Subschema[] schemas = source.SchemaList();

    public override JsonKinds AppliesTo => JsonKinds.Array;

    public override bool Evaluate(ref Evaluation run, int value)
    {
        var isValid = true;
        var index = 0;
        var end = run.Json.Tokens[value].Next;
        for (var item = value + 1; item < end && index < schemas.Length; item = run.Json.Tokens[item].Next)
        {
            isValid &= run.ApplyToItem(schemas[index], item, index);
            if (!isValid && !run.IsRecording)
            {
                return false;
            }

            index++;
            if (run.Tracks)
            {
                run.Marks.Add(item);
            }
        }

        if (run.Annotates && index > 0)
        {
            run.Annotate(index == run.Json.Tokens[value].Count ? "true" : (index - 1).ToString(CultureInfo.InvariantCulture));
        }

        return isValid;
    }
}
