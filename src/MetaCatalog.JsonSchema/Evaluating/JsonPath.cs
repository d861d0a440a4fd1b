using System.Globalization;
using System.Text;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Evaluating;

/// <summary>The way to a value: a step from the one around it, by name or by index.</summary>
internal sealed record JsonPath(JsonPath? Parent, int Name, int Index)
{
    public const int NoName = -1;

    /// <summary>The JSON pointer of a path; null is the root.</summary>
    public static string Pointer(in JsonView json, JsonPath? path)
    {
        var segments = new Stack<string>();
        for (var step = path; step is not null; step = step.Parent)
        {
            segments.Push(step.Name == NoName ? step.Index.ToString(CultureInfo.InvariantCulture) : JsonPointer.Escape(json.String(step.Name)));
        }

        var text = new StringBuilder();
        foreach (var segment in segments)
        {
            text.Append('/').Append(segment);
        }

        return text.ToString();
    }
}
