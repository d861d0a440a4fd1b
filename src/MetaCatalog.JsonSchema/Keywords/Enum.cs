using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Validation section 6.1.2.</summary>
internal sealed class Enum(KeywordSource source) : Keyword(source)
{
    public static readonly KeywordDefinition Definition = new("enum", Vocabulary.Validation, ValueShape.List, static source => new Enum(source));

    private readonly ConstantSet constants = new(source.Document, Items(source.Json, source.Value));

    /// <summary>The allowed values as shown in messages.</summary>
    public IEnumerable<string> Allowed => constants.Shown();

    public override bool Evaluate(ref Evaluation run, int value) => constants.Contains(run.Json, value);

    public override Message? Explain(in JsonView json, int value)
    {
        var allowed = Words.List(Allowed);
        return new($"{json.Shown(value)} is not allowed. Allowed: {allowed.En}.", $"{json.Shown(value)}は使えません。使えるもの: {allowed.Ja}。");
    }

    private static int[] Items(in JsonView json, int list)
    {
        var items = new List<int>();
        for (int item = list + 1, end = json.Tokens[list].Next; item < end; item = json.Tokens[item].Next)
        {
            items.Add(item);
        }

        return [.. items];
    }
}
