using MetaCatalog.JsonSchema.Json;
using MetaCatalog.JsonSchema.Keywords;

namespace MetaCatalog.JsonSchema.Evaluating;

/// <summary>Writes down what came of every keyword, as a tree; unless everything is asked for, only what failed stays in it.</summary>
internal sealed class Recorder(SchemaNode root, int maxUnits, bool keepsEverything)
{
    private OutputUnit current = new(null, null, root, null, 0, null);
    private int count;

    public bool KeepsEverything => keepsEverything;

    /// <summary>The way to the value in hand.</summary>
    public JsonPath? Path { get; private set; }

    /// <summary>Whether something was left out because there was too much.</summary>
    public bool IsTruncated { get; private set; }

    public OutputUnit Run(ref Evaluation run)
    {
        var top = current;
        top.IsValid = root.Evaluate(ref run, 0);
        if (root.IsForbidden)
        {
            top.Message = Forbidden(run.Json, top);
        }

        return top;
    }

    /// <summary>Runs a keyword under the schema in hand.</summary>
    public bool Record(ref Evaluation run, SchemaNode schema, Keyword keyword, int value) =>
        Within(ref run, new OutputUnit(current, keyword.Segment, schema, keyword, value, Path), value, static (ref run, unit, value) =>
        {
            // Only units of keywords come here.
            var isValid = unit.Keyword!.Evaluate(ref run, value);
            if (!isValid)
            {
                unit.Message = unit.Keyword.Explain(run.Json, value);
            }

            return isValid;
        });

    /// <summary>Applies a subschema under the keyword in hand.</summary>
    public bool Apply(ref Evaluation run, in Subschema schema, int value, JsonPath? path)
    {
        // Only what fails is worth writing down: a quick run finds the rest without a trace.
        if (!keepsEverything && IsMetQuietly(ref run, schema.Node, value))
        {
            return true;
        }

        var outer = Path;
        Path = path ?? outer;
        var isValid = Within(ref run, new OutputUnit(current, schema.Segment, schema.Node, null, value, Path), value, static (ref run, unit, value) =>
        {
            var isValid = unit.Schema.Evaluate(ref run, value);
            if (unit.Schema.IsForbidden)
            {
                unit.Message = Forbidden(run.Json, unit);
            }

            return isValid;
        });
        Path = outer;
        return isValid;
    }

    public void Annotate(string jsonText) => current.Annotation = jsonText;

    public void NoteAlternative(int index) => (current.MatchedAlternatives ??= []).Add(index);

    private delegate bool Step(ref Evaluation run, OutputUnit unit, int value);

    private bool Within(ref Evaluation run, OutputUnit unit, int value, Step step)
    {
        if (count >= maxUnits)
        {
            return WithoutRecord(ref run, unit, value);
        }

        var parent = current;
        var before = count++;
        current = unit;
        unit.IsValid = step(ref run, unit, value);
        current = parent;
        if (!unit.IsValid || keepsEverything)
        {
            parent.Add(unit);
        }
        else
        {
            count = before;
        }

        return unit.IsValid;
    }

    private bool IsMetQuietly(ref Evaluation run, SchemaNode schema, int value)
    {
        run.Use(null);
        var isMet = schema.Evaluate(ref run, value);
        run.Use(this);
        return isMet;
    }

    private bool WithoutRecord(ref Evaluation run, OutputUnit unit, int value)
    {
        IsTruncated = true;
        run.Use(null);
        var isValid = unit.Keyword?.Evaluate(ref run, value) ?? unit.Schema.Evaluate(ref run, value);
        run.Use(this);
        return isValid;
    }

    private static Message Forbidden(in JsonView json, OutputUnit unit) => unit.Path switch
    {
        null => new("No value is allowed here.", "ここにはどのような値も書けません。"),
        { Name: JsonPath.NoName } item => new($"Item {item.Index} ({json.Shown(unit.Value)}) is not allowed here.", $"{item.Index}番の要素({json.Shown(unit.Value)})はここには書けません。"),
        var property => new($"Property \"{json.String(property.Name)}\" is not allowed here.", $"プロパティ「{json.String(property.Name)}」はここには書けません。"),
    };
}
