using System.Text.Json;
using MetaCatalog.Crosswalks.CommonItems;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.GakuninRdm;

/// <summary>Values of a registration, plain or in an object with <c>value</c>.</summary>
internal static class GakuninValue
{
    /// <summary>The value itself.</summary>
    public static JsonPlace Of(JsonPlace place) => place.Value.ValueKind == JsonValueKind.Object && place.Take("value") is { } value ? value : place;

    /// <summary>The text of the named value, or null.</summary>
    public static string? Text(JsonPlace parent, string name) => parent.Take(name) is { } place ? Of(place).Text : null;

    /// <summary>The texts of <c>name-ja</c> and <c>name-en</c>.</summary>
    public static Words Words(JsonPlace parent, string name) => new(Name(parent, name + "-ja", comma: true), Name(parent, name + "-en", comma: false));

    /// <summary>A name: a text, or last, middle and first names in an object.</summary>
    public static string? Name(JsonPlace parent, string name, bool comma)
    {
        if (parent.Take(name) is not { } place)
        {
            return null;
        }

        var value = Of(place);
        if (value.Value.ValueKind != JsonValueKind.Object)
        {
            return value.Text;
        }

        var (last, middle, first) = (value.TakeText("last"), value.TakeText("middle"), value.TakeText("first"));
        var given = string.Join(' ', new[] { first, middle }.OfType<string>());
        var parts = new[] { last, given.Length > 0 ? given : null }.OfType<string>();
        var joined = string.Join(comma ? " " : ", ", parts);
        return joined.Length > 0 ? joined : null;
    }
}
