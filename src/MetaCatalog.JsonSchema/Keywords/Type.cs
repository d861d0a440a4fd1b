using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Validation section 6.1.1.</summary>
internal sealed class Type(KeywordSource source) : Keyword(source)
{
    public static readonly KeywordDefinition Definition = new("type", Vocabulary.Validation, ValueShape.TypeNames, static source => new Type(source));

    private readonly string[] names = NamesOf(source);
    private readonly JsonKinds kinds = Kinds(NamesOf(source));
    private readonly bool allowsIntegers = NamesOf(source).Contains("integer");

    /// <summary>The type names that are allowed.</summary>
    public IReadOnlyList<string> Names => names;

    public override bool Evaluate(ref Evaluation run, int value)
    {
        var kind = run.Json.Kind(value);
        return (kinds & (JsonKinds)(1 << (int)kind)) != 0
            || (kind == JsonKind.Number && allowsIntegers && IsInteger(run.Json.Raw(value)));
    }

    public override Message? Explain(in JsonView json, int value)
    {
        var found = Words.Kind(json.Kind(value));
        return allowsIntegers && json.Kind(value) == JsonKind.Number
            ? new($"{json.Shown(value)} must be an integer.", $"{json.Shown(value)}は整数でなければなりません。")
            : new(
                $"{json.Shown(value)} is {found.En}; it must be {Words.Or(names.Select(static name => Words.Type(name).En))}.",
                $"{json.Shown(value)}は{found.Ja}です。{Words.OrJa(names.Select(static name => Words.Type(name).Ja))}でなければなりません。");
    }

    private static bool IsInteger(ReadOnlySpan<byte> number) =>
        number.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0 || JsonNumber.Parse(number).IsInteger;

    private static string[] NamesOf(KeywordSource source) =>
        source.Json.Kind(source.Value) == JsonKind.String ? [source.Text()] : source.Names();

    private static JsonKinds Kinds(string[] names) => names.Aggregate(JsonKinds.None, static (kinds, name) => kinds | name switch
    {
        "null" => JsonKinds.Null,
        "boolean" => JsonKinds.Boolean,
        "number" => JsonKinds.Number,
        "string" => JsonKinds.String,
        "array" => JsonKinds.Array,
        "object" => JsonKinds.Object,
        _ => JsonKinds.None,
    });
}
