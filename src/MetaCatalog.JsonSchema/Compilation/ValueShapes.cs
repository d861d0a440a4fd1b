using MetaCatalog.JsonSchema.Json;
using MetaCatalog.JsonSchema.Patterns;

namespace MetaCatalog.JsonSchema.Compilation;

/// <summary>Checks a keyword's value against its shape when a schema is compiled.</summary>
internal static class ValueShapes
{
    public static readonly string[] TypeNames = ["null", "boolean", "object", "array", "number", "string", "integer"];

    /// <summary>What is wrong with the value, or null. Subschemas are looked into when they are compiled themselves.</summary>
    public static Message? Problem(ValueShape shape, in JsonView json, int value) => shape switch
    {
        ValueShape.Any or ValueShape.Schema => null,
        ValueShape.Boolean => Need(json, value, json.Kind(value) == JsonKind.Boolean, "true or false", "trueかfalse"),
        ValueShape.Text => Need(json, value, IsText(json, value), "a string", "文字列"),
        ValueShape.Iri or ValueShape.Reference or ValueShape.Identifier => Need(json, value, IsText(json, value), "an IRI reference as a string", "IRI参照の文字列"),
        ValueShape.Anchor => Need(json, value, IsAnchor(json, value), "a name: a letter or '_', then letters, digits, '-', '_', '.'", "英字か「_」で始まり、英数字と「-」「_」「.」からなる名前"),
        ValueShape.Count => Need(json, value, IsNumber(json, value, static number => number is { IsInteger: true, Sign: >= 0 }), "an integer of at least 0", "0以上の整数"),
        ValueShape.Number => Need(json, value, json.Kind(value) == JsonKind.Number, "a number", "数値"),
        ValueShape.PositiveNumber => Need(json, value, IsNumber(json, value, static number => number.Sign > 0), "a number greater than 0", "0より大きい数値"),
        ValueShape.Pattern => PatternProblem(json, value),
        ValueShape.List => Need(json, value, json.Kind(value) == JsonKind.Array, "an array", "配列"),
        ValueShape.Names => Need(json, value, AreNames(json, value), "an array of different strings", "重複のない文字列の配列"),
        ValueShape.NamesByName => Need(json, value, AllProperties(json, value, AreNames), "an object whose values are arrays of different strings", "重複のない文字列の配列を値とするオブジェクト"),
        ValueShape.TypeNames => TypeProblem(json, value),
        ValueShape.Vocabularies => Need(json, value, AllProperties(json, value, static (in view, entry) => view.Kind(entry) == JsonKind.Boolean), "an object whose values are booleans", "真偽値を値とするオブジェクト"),
        ValueShape.SchemaList => Need(json, value, json.Kind(value) == JsonKind.Array && json.Tokens[value].Count > 0, "an array of at least one schema", "1個以上のスキーマの配列"),
        ValueShape.SchemaByName => Need(json, value, json.Kind(value) == JsonKind.Object, "an object of schemas", "スキーマのオブジェクト"),
        ValueShape.SchemaByPattern => PatternNamesProblem(json, value),
        ValueShape.SchemaOrNamesByName => Need(json, value, AllProperties(json, value, static (in view, entry) => view.Kind(entry) != JsonKind.Array || AreNames(view, entry)), "an object of schemas or arrays of different strings", "スキーマまたは文字列の配列を値とするオブジェクト"),
        _ => null,
    };

    private delegate bool ValueTest(in JsonView json, int value);

    private static Message? Need(in JsonView json, int value, bool holds, string english, string japanese) => holds ? null : new(
        $"The value must be {english}, not {json.Shown(value)}.", $"値は{japanese}でなければなりません。{json.Shown(value)}は使えません。");

    private static bool IsText(in JsonView json, int value) => json.Kind(value) == JsonKind.String;

    private static bool IsNumber(in JsonView json, int value, Func<JsonNumber, bool> test) =>
        json.Kind(value) == JsonKind.Number && test(JsonNumber.Parse(json.Raw(value)));

    private static bool IsAnchor(in JsonView json, int value) =>
        IsText(json, value) && json.String(value) is [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_', .. var rest]
        && rest.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');

    private static Message? PatternProblem(in JsonView json, int value) =>
        IsText(json, value) ? RegexProblem(json.String(value)) : Need(json, value, holds: false, "a regular expression as a string", "正規表現の文字列");

    private static Message? RegexProblem(string pattern)
    {
        try
        {
            EcmaParser.Parse(pattern);
            return null;
        }
        catch (PatternException problem)
        {
            return new(
                $"'{pattern}' is not an ECMA-262 regular expression: {problem.Description.En}",
                $"「{pattern}」はECMA-262の正規表現ではありません。{problem.Description.Ja}");
        }
    }

    private static Message? PatternNamesProblem(in JsonView json, int value)
    {
        if (json.Kind(value) != JsonKind.Object)
        {
            return Need(json, value, holds: false, "an object of schemas", "スキーマのオブジェクト");
        }

        for (int name = value + 1, end = json.Tokens[value].Next; name < end; name = json.Tokens[name + 1].Next)
        {
            if (RegexProblem(json.String(name)) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static bool AreNames(in JsonView json, int value)
    {
        if (json.Kind(value) != JsonKind.Array)
        {
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int item = value + 1, end = json.Tokens[value].Next; item < end; item = json.Tokens[item].Next)
        {
            if (!IsText(json, item) || !seen.Add(json.String(item)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AllProperties(in JsonView json, int value, ValueTest test)
    {
        if (json.Kind(value) != JsonKind.Object)
        {
            return false;
        }

        for (int name = value + 1, end = json.Tokens[value].Next; name < end; name = json.Tokens[name + 1].Next)
        {
            if (!test(json, name + 1))
            {
                return false;
            }
        }

        return true;
    }

    private static Message? TypeProblem(in JsonView json, int value)
    {
        var isKnown = IsText(json, value) ? TypeNames.Contains(json.String(value)) : json.Tokens[value].Count > 0 && AreNames(json, value) && AllTypes(json, value);
        return isKnown ? null : new(
            $"{json.Shown(value)} is not a type. Allowed: {string.Join(", ", TypeNames)}, or an array of different ones.",
            $"{json.Shown(value)}は型ではありません。使えるもの: {string.Join("、", TypeNames)}、またはそれらの重複のない配列。");
    }

    private static bool AllTypes(in JsonView json, int value)
    {
        var all = true;
        for (int item = value + 1, end = json.Tokens[value].Next; item < end; item = json.Tokens[item].Next)
        {
            all &= TypeNames.Contains(json.String(item));
        }

        return all;
    }
}
