using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>
/// <c>properties</c>, <c>required</c> and <c>additionalProperties</c> of one schema in a single pass over the object, with one
/// look-up a name. The quick run uses it; the recorded run keeps the three apart.
/// </summary>
internal sealed class ObjectPass : Keyword
{
    /// <summary>More required names than fit in the mask are left to their own keyword.</summary>
    private const int MostRequired = 64;

    private readonly PropertyTable<Entry> table;
    private readonly ulong allRequired;
    private readonly SchemaNode? additional;

    private ObjectPass(Properties properties, Required? required, AdditionalProperties? additional)
        : base(properties.Name)
    {
        this.additional = additional?.Schema.Node;
        var names = required?.Names ?? [];
        allRequired = names.Length == MostRequired ? ulong.MaxValue : (1UL << names.Length) - 1;
        table = new PropertyTable<Entry>([.. properties.Names.Union(names).Select(name => (name, new Entry(
            properties.Find(name)?.Node ?? this.additional,
            Array.IndexOf(names, name) is >= 0 and var place ? ~(1UL << place) : ulong.MaxValue)))]);
    }

    /// <summary>What a name brings: its schema, and the mask that takes it off the missing ones.</summary>
    private readonly record struct Entry(SchemaNode? Schema, ulong Mask);

    public override JsonKinds AppliesTo => JsonKinds.Object;

    /// <summary>The keywords of a schema with what can be joined joined.</summary>
    public static Keyword[] Join(Keyword[] keywords)
    {
        var required = keywords.OfType<Required>().FirstOrDefault();
        var additional = keywords.OfType<AdditionalProperties>().FirstOrDefault(static keyword => !keyword.HasPatterns);
        if (keywords.OfType<Properties>().FirstOrDefault() is not { } properties || required?.Names.Length > MostRequired)
        {
            return keywords;
        }

        var pass = new ObjectPass(properties, required, additional);
        return [.. keywords.Where(keyword => keyword != required && keyword != additional).Select(keyword => keyword == properties ? pass : keyword)];
    }

    public override bool Evaluate(ref Evaluation run, int value)
    {
        var missing = allRequired;
        for (int name = value + 1, end = run.Json.Tokens[value].Next; name < end; name = run.Json.Tokens[name + 1].Next)
        {
            var schema = additional;
            var index = table.IndexOf(run.Json, name);
            if (index >= 0)
            {
                ref readonly var entry = ref table[index];
                schema = entry.Schema;
                missing &= entry.Mask;
            }

            if (schema is not null && !run.IsMetByProperty(schema, name))
            {
                return false;
            }
        }

        return missing == 0;
    }
}
