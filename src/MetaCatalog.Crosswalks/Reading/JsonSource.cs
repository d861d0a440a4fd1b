using System.Text.Json;

namespace MetaCatalog.Crosswalks.Reading;

/// <summary>A foreign JSON document on its way into a record, read so that what nobody took can be told afterwards.</summary>
/// <remarks>Used by one reader on one thread, once.</remarks>
internal sealed class JsonSource(JsonElement root)
{
    private const int LongestExcerpt = 80;

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The outermost value.</summary>
    public JsonPlace Root => new(this, root, "");

    /// <summary>Marks a value as taken; of an object or array its members stay to be taken on their own.</summary>
    public void Mark(string pointer) => taken.Add(pointer);

    /// <summary>Whether somebody took the value.</summary>
    public bool IsTaken(string pointer) => taken.Contains(pointer);

    /// <summary>The values that nobody took.</summary>
    public IReadOnlyList<MappingLoss> Untaken()
    {
        var losses = new List<MappingLoss>();
        AddUntaken(root, "", losses);
        return losses;
    }

    /// <summary>The values inside one place that nobody took.</summary>
    public static IReadOnlyList<MappingLoss> Untaken(JsonPlace place)
    {
        var losses = new List<MappingLoss>();
        place.Source.AddUntaken(place.Value, place.Pointer, losses);
        return losses;
    }

    private void AddUntaken(JsonElement value, string pointer, List<MappingLoss> losses)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                AddMember(member.Value, $"{pointer}/{JsonPlace.Escape(member.Name)}", losses);
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            var i = 0;
            foreach (var item in value.EnumerateArray())
            {
                AddMember(item, $"{pointer}/{i++}", losses);
            }
        }
    }

    private void AddMember(JsonElement value, string pointer, List<MappingLoss> losses)
    {
        if (taken.Contains(pointer))
        {
            AddUntaken(value, pointer, losses);
        }
        else if (HoldsSomething(value))
        {
            losses.Add(new MappingLoss(LossKind.NotCarried, $"{pointer}: {Excerpt(value.GetRawText())}", "The record has no place for it."));
        }
    }

    private static bool HoldsSomething(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => false,
        JsonValueKind.String => !string.IsNullOrWhiteSpace(value.GetString()),
        JsonValueKind.Array => value.EnumerateArray().Any(HoldsSomething),
        JsonValueKind.Object => value.EnumerateObject().Any(static member => HoldsSomething(member.Value)),
        _ => true,
    };

    private static string Excerpt(string text) => text.Length <= LongestExcerpt ? text : text[..LongestExcerpt] + "…";
}

/// <summary>A value of a foreign JSON document and where it stands.</summary>
/// <param name="Source">The document.</param>
/// <param name="Value">The value.</param>
/// <param name="Pointer">Its JSON pointer (RFC 6901).</param>
internal readonly record struct JsonPlace(JsonSource Source, JsonElement Value, string Pointer)
{
    /// <summary>The member with the name, marked as taken; null when there is none, it is null, or this is no object.</summary>
    public JsonPlace? Take(string name)
    {
        if (Value.ValueKind != JsonValueKind.Object || !Value.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return Taken(member, $"{Pointer}/{Escape(name)}");
    }

    /// <summary>The members of an array, marked as taken; a value that is no array counts as the only member.</summary>
    public IEnumerable<JsonPlace> Items()
    {
        if (Value.ValueKind != JsonValueKind.Array)
        {
            yield return this;
            yield break;
        }

        var i = 0;
        foreach (var item in Value.EnumerateArray())
        {
            yield return Taken(item, $"{Pointer}/{i++}");
        }
    }

    /// <summary>The members of an array as <see cref="Items"/>, but not marked.</summary>
    public IEnumerable<JsonPlace> Peek()
    {
        if (Value.ValueKind != JsonValueKind.Array)
        {
            yield return this;
            yield break;
        }

        var i = 0;
        foreach (var item in Value.EnumerateArray())
        {
            yield return new JsonPlace(Source, item, $"{Pointer}/{i++}");
        }
    }

    /// <summary>The member with the name as <see cref="Take"/>, but not marked.</summary>
    public JsonPlace? PeekMember(string name) =>
        Value.ValueKind == JsonValueKind.Object && Value.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null
            ? new JsonPlace(Source, member, $"{Pointer}/{Escape(name)}")
            : null;

    /// <summary>The text of this value, marked as taken.</summary>
    public string? TakeSelf()
    {
        Source.Mark(Pointer);
        return Text;
    }

    /// <summary>The members of the named array, or the one value in its place.</summary>
    public IEnumerable<JsonPlace> TakeItems(string name) => Take(name)?.Items() ?? [];

    /// <summary>The members of an object, marked as taken.</summary>
    public IEnumerable<(string Name, JsonPlace Place)> Members()
    {
        if (Value.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        foreach (var member in Value.EnumerateObject())
        {
            yield return (member.Name, Taken(member.Value, $"{Pointer}/{Escape(member.Name)}"));
        }
    }

    /// <summary>The trimmed text of a string, or a number or truth value as it is written; null for anything else and for a blank.</summary>
    public string? Text => Value.ValueKind switch
    {
        JsonValueKind.String => Value.GetString()!.Trim() is { Length: > 0 } text ? text : null,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => Value.GetRawText(),
        _ => null,
    };

    /// <summary>Marks the value and all inside it as taken.</summary>
    public JsonPlace TakeWhole()
    {
        Source.Mark(Pointer);
        foreach (var item in Value.ValueKind == JsonValueKind.Array ? Items() : Members().Select(static member => member.Place))
        {
            item.TakeWhole();
        }

        return this;
    }

    /// <summary>The text of the named member, or null.</summary>
    public string? TakeText(string name) => Take(name)?.Text;

    /// <summary>A member's name as a part of a JSON pointer.</summary>
    public static string Escape(string name) => name.Contains('~') || name.Contains('/') ? name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) : name;

    private JsonPlace Taken(JsonElement value, string pointer)
    {
        Source.Mark(pointer);
        return new JsonPlace(Source, value, pointer);
    }
}
