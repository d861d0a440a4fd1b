using System.Globalization;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Compilation;

/// <summary>A keyword as written in a schema, and what a keyword's class may ask for while it is made.</summary>
internal sealed class KeywordSource(SchemaCompiler compiler, SchemaDocument document, SchemaNode owner, int schema, string name, int value)
{
    public string Name => name;

    public int Value => value;

    public JsonView Json => document.View;

    public SchemaDocument Document => document;

    public SchemaResource Resource => owner.Resource.Source;

    /// <summary>The IRI of the keyword.</summary>
    public string Location => $"{owner.Location}/{SchemaNode.Encode(JsonPointer.Escape(name))}";

    public void Fault(Message message) => compiler.Fault(document, value, Location, name, message);

    /// <summary>The same view on a keyword beside this one, or null when it is absent.</summary>
    public KeywordSource? Beside(string other)
    {
        var found = Json.Find(schema, System.Text.Encoding.UTF8.GetBytes(other));
        return found < 0 ? null : new KeywordSource(compiler, document, owner, schema, other, found);
    }

    /// <summary>The value as a count; beyond two thousand million it is as good as no limit.</summary>
    public int Count()
    {
        var number = JsonNumber.Parse(Json.Raw(value));
        var largest = JsonNumber.Parse("2147483647"u8);
        return number.CompareTo(largest) >= 0 ? int.MaxValue : number.ToInt32();
    }

    public string Text() => Json.String(value);

    public string[] Names() => Names(value);

    public string[] Names(int list)
    {
        var names = new string[Json.Tokens[list].Count];
        var item = list + 1;
        for (var index = 0; index < names.Length; index++, item = Json.Tokens[item].Next)
        {
            names[index] = Json.String(item);
        }

        return names;
    }

    public Subschema Schema() => new(NodeOf(value), null);

    public Subschema[] SchemaList()
    {
        var list = new Subschema[Json.Tokens[value].Count];
        var item = value + 1;
        for (var index = 0; index < list.Length; index++, item = Json.Tokens[item].Next)
        {
            list[index] = new Subschema(NodeOf(item), index.ToString(CultureInfo.InvariantCulture));
        }

        return list;
    }

    /// <summary>The entries of an object of schemas; those that are arrays (draft 7 dependencies) are left out.</summary>
    public List<(string Name, Subschema Schema)> SchemaByName()
    {
        var entries = new List<(string, Subschema)>();
        for (int entry = value + 1, end = Json.Tokens[value].Next; entry < end; entry = Json.Tokens[entry + 1].Next)
        {
            if (Json.Kind(entry + 1) != JsonKind.Array)
            {
                var key = Json.String(entry);
                entries.Add((key, new Subschema(NodeOf(entry + 1), JsonPointer.Escape(key))));
            }
        }

        return entries;
    }

    /// <summary>The entries of an object of name lists; those that are schemas are left out.</summary>
    public List<(string Name, string[] Names)> NamesByName()
    {
        var entries = new List<(string, string[])>();
        for (int entry = value + 1, end = Json.Tokens[value].Next; entry < end; entry = Json.Tokens[entry + 1].Next)
        {
            if (Json.Kind(entry + 1) == JsonKind.Array)
            {
                entries.Add((Json.String(entry), Names(entry + 1)));
            }
        }

        return entries;
    }

    /// <summary>The schema that the value, a reference, leads to; a fault is noted when there is none.</summary>
    public SchemaNode? Target(out SchemaPosition position) => compiler.Resolve(this, Text(), out position);

    private SchemaNode NodeOf(int token) => compiler.NodeOf(document, token);
}
