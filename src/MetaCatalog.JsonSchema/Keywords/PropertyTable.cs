using System.Numerics;
using System.Text;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>A fixed table by UTF-8 name: open addressing over hashes, no strings.</summary>
internal sealed class PropertyTable<T>
{
    private const int Empty = -1;

    private readonly byte[][] names;
    private readonly T[] values;
    private readonly (int Hash, int Index)[] slots;

    public PropertyTable(IReadOnlyList<(string Name, T Value)> entries)
    {
        names = [.. entries.Select(static entry => Encoding.UTF8.GetBytes(entry.Name))];
        values = [.. entries.Select(static entry => entry.Value)];
        slots = new (int, int)[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, entries.Count * 2))];
        Array.Fill(slots, (0, Empty));
        for (var index = 0; index < names.Length; index++)
        {
            Insert(NameHash.Of(names[index]), index);
        }
    }

    public int Count => names.Length;

    public ref readonly T this[int index] => ref values[index];

    public string NameText(int index) => Encoding.UTF8.GetString(names[index]);

    /// <summary>The index of a name, or -1.</summary>
    public int IndexOf(int hash, ReadOnlySpan<byte> name)
    {
        for (var slot = hash & (slots.Length - 1); slots[slot].Index != Empty; slot = (slot + 1) & (slots.Length - 1))
        {
            if (slots[slot].Hash == hash && name.SequenceEqual(names[slots[slot].Index]))
            {
                return slots[slot].Index;
            }
        }

        return Empty;
    }

    public int IndexOf(string name)
    {
        var utf8 = Encoding.UTF8.GetBytes(name);
        return IndexOf(NameHash.Of(utf8), utf8);
    }

    /// <summary>The index of a property's name, or -1.</summary>
    public int IndexOf(in JsonView json, int name) => IndexOf(json.Tokens[name].Next, json.Text(name));

    private void Insert(int hash, int index)
    {
        var slot = hash & (slots.Length - 1);
        while (slots[slot].Index != Empty)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        slots[slot] = (hash, index);
    }
}
