using System.Text;
using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>The property names a keyword evaluated: noted for <c>unevaluatedProperties</c>, and its annotation.</summary>
internal readonly ref struct EvaluatedNames
{
    private readonly StringBuilder? names;

    private EvaluatedNames(StringBuilder? names) => this.names = names;

    public static EvaluatedNames For(in Evaluation run) => new(run.Annotates ? new StringBuilder("[") : null);

    public void Add(in Evaluation run, int name)
    {
        if (run.Tracks)
        {
            run.Marks.Add(name + 1);
        }

        names?.Append(names.Length > 1 ? "," : "").Append(run.Json.Json(name));
    }

    public void Annotate(in Evaluation run)
    {
        if (names is not null)
        {
            run.Annotate(names.Append(']').ToString());
        }
    }
}
