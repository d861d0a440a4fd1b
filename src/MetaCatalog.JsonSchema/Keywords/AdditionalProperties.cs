using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;
using MetaCatalog.JsonSchema.Patterns;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Core section 10.3.2.3: what neither <c>properties</c> nor <c>patternProperties</c> beside it took.</summary>
internal sealed class AdditionalProperties(KeywordSource source) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new(
        "additionalProperties", Vocabulary.Applicator, ValueShape.Schema, static source => new AdditionalProperties(source));

    private readonly Subschema schema = source.Schema();
    private readonly PropertyTable<Subschema>? named = Entries(source, "properties") is { } entries ? new(entries) : null;
    private readonly EcmaPattern[] patterns = [.. (Entries(source, "patternProperties") ?? []).Select(static entry => EcmaPattern.Compile(entry.Name))];

    public Subschema Schema => schema;

    /// <summary>Whether <c>patternProperties</c> takes names away from it.</summary>
    public bool HasPatterns => patterns.Length > 0;

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override bool Evaluate(ref Evaluation run, int value)
    {
        var isValid = true;
        var evaluated = EvaluatedNames.For(run);
        for (int name = value + 1, end = run.Json.Tokens[value].Next; name < end; name = run.Json.Tokens[name + 1].Next)
        {
            if (named?.IndexOf(run.Json, name) >= 0 || IsMatched(ref run, name))
            {
                continue;
            }

            isValid &= run.ApplyToProperty(schema, name);
            if (!isValid && !run.IsRecording)
            {
                return false;
            }

            evaluated.Add(run, name);
        }

        evaluated.Annotate(run);
        return isValid;
    }

    private bool IsMatched(ref Evaluation run, int name)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.IsMatch(ref run, name))
            {
                return true;
            }
        }

        return false;
    }

    private static List<(string Name, Subschema Schema)>? Entries(KeywordSource source, string keyword) =>
        source.Beside(keyword) is { } beside && beside.Json.Kind(beside.Value) == JsonKind.Object ? beside.SchemaByName() : null;
}
