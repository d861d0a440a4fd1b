using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Values written in a schema, strings ready for comparison by bytes.</summary>
internal sealed class ConstantSet
{
    private readonly SchemaDocument document;
    private readonly int[] all;
    private readonly int[] others;
    private readonly PropertyTable<bool> strings;

    public ConstantSet(SchemaDocument document, int[] values)
    {
        this.document = document;
        all = values;
        others = [.. values.Where(value => document.View.Kind(value) != JsonKind.String)];
        strings = new([.. values.Where(value => document.View.Kind(value) == JsonKind.String)
            .Select(value => document.View.String(value)).Distinct().Select(static text => (text, true))]);
    }

    public bool Contains(in JsonView json, int value)
    {
        if (json.Kind(value) == JsonKind.String)
        {
            var text = json.Text(value);
            return strings.IndexOf(NameHash.Of(text), text) >= 0;
        }

        foreach (var other in others)
        {
            if (JsonEquality.AreEqual(json, value, document.View, other))
            {
                return true;
            }
        }

        return false;
    }

    public IEnumerable<string> Shown() => all.Select(value => document.View.Shown(value));
}
