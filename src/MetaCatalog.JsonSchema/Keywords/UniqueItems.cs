using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Validation section 6.4.3. Short arrays by pairs, long ones by hash: n log n.</summary>
internal sealed class UniqueItems(KeywordSource source) : Keyword(source)
{
    public static readonly KeywordDefinition Definition = new(
        "uniqueItems", Vocabulary.Validation, ValueShape.Boolean, static source => source.Json.IsTrue(source.Value) ? new UniqueItems(source) : null);

    private const int Few = 8;

    public override JsonKinds AppliesTo => JsonKinds.Array;

    public override bool Evaluate(ref Evaluation run, int value) => FindPair(run.Json, value) is null;

    public override Message? Explain(in JsonView json, int value)
    {
        // It failed, so there is a pair.
        var (first, second) = FindPair(json, value)!.Value;
        return new(
            $"Items {first.Index} and {second.Index} are equal ({json.Shown(second.Token)}); all items must differ.",
            $"{first.Index}番と{second.Index}番の要素が同じ値({json.Shown(second.Token)})です。要素はすべて異なっていなければなりません。");
    }

    private static ((int Index, int Token) First, (int Index, int Token) Second)? FindPair(in JsonView json, int array) =>
        json.Tokens[array].Count switch
        {
            < 2 => null,
            <= Few => FindByPairs(json, array),
            _ => FindByHash(json, array),
        };

    private static ((int Index, int Token) First, (int Index, int Token) Second)? FindByPairs(in JsonView json, int array)
    {
        var end = json.Tokens[array].Next;
        var index = 0;
        for (var item = array + 1; item < end; item = json.Tokens[item].Next, index++)
        {
            var otherIndex = index + 1;
            for (var other = json.Tokens[item].Next; other < end; other = json.Tokens[other].Next, otherIndex++)
            {
                if (JsonEquality.AreEqual(json, item, json, other))
                {
                    return ((index, item), (otherIndex, other));
                }
            }
        }

        return null;
    }

    private static ((int Index, int Token) First, (int Index, int Token) Second)? FindByHash(in JsonView json, int array)
    {
        var items = new (int Index, int Token)[json.Tokens[array].Count];
        var hashes = new int[items.Length];
        var item = array + 1;
        for (var index = 0; index < items.Length; index++, item = json.Tokens[item].Next)
        {
            items[index] = (index, item);
            hashes[index] = JsonEquality.Hash(json, item);
        }

        Array.Sort(hashes, items);
        for (var index = 1; index < items.Length; index++)
        {
            for (var other = index - 1; other >= 0 && hashes[other] == hashes[index]; other--)
            {
                if (JsonEquality.AreEqual(json, items[index].Token, json, items[other].Token))
                {
                    return items[other].Index < items[index].Index ? (items[other], items[index]) : (items[index], items[other]);
                }
            }
        }

        return null;
    }
}
