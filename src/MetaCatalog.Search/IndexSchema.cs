using System.Collections.Frozen;

namespace MetaCatalog.Search;

/// <summary>The declared fields of an index. Immutable; two schemas with the same fields in the same order are the same.</summary>
public sealed class IndexSchema
{
    /// <summary>The most text fields a schema may have: one bit each in a posting.</summary>
    public const int MaxTextFields = 32;

    private readonly FrozenDictionary<string, Field> byName;

    /// <summary>Makes a schema.</summary>
    /// <exception cref="ArgumentException">A name that is empty or used twice, a weight outside 1–64, or too many text fields.</exception>
    public IndexSchema(IReadOnlyList<Field> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        Fields = [.. fields];
        Check(Fields);
        byName = Fields.ToFrozenDictionary(static field => field.Name, StringComparer.Ordinal);
        TextFields = [.. Fields.OfType<TextField>()];
        Columns = [.. Fields.Where(static field => field is not TextField)];
        Fingerprint = string.Join('\n', Fields.Select(static field => field.ToString()));
    }

    /// <summary>All fields as declared.</summary>
    public IReadOnlyList<Field> Fields { get; }

    internal TextField[] TextFields { get; }

    internal Field[] Columns { get; }

    /// <summary>What a saved index must have been written with.</summary>
    internal string Fingerprint { get; }

    /// <summary>The field of that name, or null.</summary>
    public Field? Find(string name) => byName.GetValueOrDefault(name);

    internal T Require<T>(string name)
        where T : Field =>
        Find(name) as T ?? throw new SearchRequestException(
            $"'{name}' is not a {typeof(T).Name}. Allowed: {string.Join(", ", Fields.OfType<T>().Select(static field => field.Name))}.");

    internal int ColumnOf(string name) => Array.FindIndex(Columns, column => column.Name == name);

    /// <summary>The text fields a query's field name addresses: the field itself and its parts <c>name.*</c>, as bits.</summary>
    internal uint TextMask(string name)
    {
        var mask = 0u;
        for (var i = 0; i < TextFields.Length; i++)
        {
            var field = TextFields[i].Name;
            if (field == name || (field.StartsWith(name, StringComparison.Ordinal) && field[name.Length] == '.'))
            {
                mask |= 1u << i;
            }
        }

        return mask;
    }

    internal uint TextMask(TextRole role)
    {
        var mask = 0u;
        for (var i = 0; i < TextFields.Length; i++)
        {
            mask |= TextFields[i].Role == role ? 1u << i : 0;
        }

        return mask;
    }

    private static void Check(IReadOnlyList<Field> fields)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(field.Name, nameof(fields));
            Require(names.Add(field.Name), $"The field '{field.Name}' is declared twice.");
            Require(field is not TextField { Weight: < 1 or > 64 }, $"The weight of '{field.Name}' must be 1 to 64.");
        }

        Require(fields.OfType<TextField>().Count() <= MaxTextFields, $"A schema may have {MaxTextFields} text fields.");
    }

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new ArgumentException(message);
        }
    }
}
