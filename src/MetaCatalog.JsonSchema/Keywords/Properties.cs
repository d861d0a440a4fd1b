using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Core section 10.3.2.1.</summary>
internal sealed class Properties(KeywordSource source) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new("properties", Vocabulary.Applicator, ValueShape.SchemaByName, static source => new Properties(source));

    private readonly PropertyTable<Subschema> table = new(source.SchemaByName());

    /// <summary>The names it has schemas for.</summary>
    public IEnumerable<string> Names => Enumerable.Range(0, table.Count).Select(table.NameText);

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public Subschema? Find(string name)
    {
        var index = table.IndexOf(name);
        return index < 0 ? null : table[index];
    }

    public override bool Evaluate(ref Evaluation run, int value)
    {
        var isValid = true;
        var evaluated = EvaluatedNames.For(run);
        for (int name = value + 1, end = run.Json.Tokens[value].Next; name < end; name = run.Json.Tokens[name + 1].Next)
        {
            var index = table.IndexOf(run.Json, name);
            if (index < 0)
            {
                continue;
            }

            isValid &= run.ApplyToProperty(table[index], name);
            if (!isValid && !run.IsRecording)
            {
                return false;
            }

            evaluated.Add(run, name);
        }

        evaluated.Annotate(run);
        return isValid;
    }
}
