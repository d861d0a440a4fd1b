using System.Text.Json;

namespace MetaCatalog.Rdf.JsonLd.Json;

/// <summary>Gives the same string for the same key: documents repeat few keys many times.</summary>
internal sealed class KeyPool
{
    private const int Size = 256;
    private string?[]? known;

    public string Take(ref Utf8JsonReader reader)
    {
        var bytes = reader.ValueSpan;
        if (bytes.IsEmpty || reader.ValueIsEscaped)
        {
            return reader.GetString() ?? "";
        }

        known ??= new string?[Size];
        ref var slot = ref known[((bytes.Length * 31) + (bytes[0] * 7) + (bytes[^1] * 13) + bytes[bytes.Length / 2]) & (Size - 1)];
        if (slot is null || !reader.ValueTextEquals(slot))
        {
            slot = reader.GetString() ?? "";
        }

        return slot;
    }
}
