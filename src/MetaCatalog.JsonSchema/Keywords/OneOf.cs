using System.Globalization;
using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Core section 10.2.1.3.</summary>
internal sealed class OneOf(KeywordSource source) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new("oneOf", Vocabulary.Applicator, ValueShape.SchemaList, static source => new OneOf(source));

    private readonly Subschema[] schemas = source.SchemaList();

    public override IEnumerable<SchemaNode> AlwaysApplied => schemas.Select(static schema => schema.Node);

    public override bool Evaluate(ref Evaluation run, int value)
    {
        var matches = 0;
        for (var index = 0; index < schemas.Length; index++)
        {
            if (!run.Apply(schemas[index], value))
            {
                continue;
            }

            matches++;
            run.NoteAlternative(index);
            if (matches > 1 && !run.IsRecording)
            {
                return false;
            }
        }

        return matches == 1;
    }

    /// <summary>The message when several alternatives hold; the recorder knows which.</summary>
    public static Message TooMany(in JsonView json, int value, IEnumerable<int> matching) => new(
        $"{json.Shown(value)} fits alternatives {Numbers(matching)} at once; exactly one must fit.",
        $"{json.Shown(value)}は選択肢{Numbers(matching)}に同時に当てはまります。当てはまる選択肢は一つだけでなければなりません。");

    private static string Numbers(IEnumerable<int> indexes) => string.Join(", ", indexes.Select(static index => index.ToString(CultureInfo.InvariantCulture)));
}
