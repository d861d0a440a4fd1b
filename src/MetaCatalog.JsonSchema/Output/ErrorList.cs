using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Output;

/// <summary>Makes the list a person reads out of the record: leaves only, each cause once, of alternatives the closest.</summary>
internal static class ErrorList
{
    public static List<SchemaError> Of(in JsonView json, OutputUnit root)
    {
        var causes = new List<OutputUnit>();
        Collect(json, root, causes);
        var seen = new HashSet<(string, string)>();
        var errors = new List<(int Offset, SchemaError Error)>();
        foreach (var cause in causes)
        {
            var error = Describe(json, cause, out var offset);
            if (seen.Add((error.InstancePointer, error.AbsoluteKeywordLocation)))
            {
                errors.Add((offset, error));
            }
        }

        return [.. errors.OrderBy(static entry => entry.Offset).Select(static entry => entry.Error)];
    }

    private static void Collect(in JsonView json, OutputUnit unit, List<OutputUnit> causes)
    {
        if (unit.IsValid)
        {
            return;
        }

        if (unit.Keyword is Keywords.AnyOf or Keywords.OneOf)
        {
            Alternatives.Collect(json, unit, causes, Collect);
            return;
        }

        var before = causes.Count;
        if (unit.Message is null)
        {
            foreach (var child in unit.Children)
            {
                Collect(json, child, causes);
            }
        }

        if (causes.Count == before)
        {
            causes.Add(unit);
        }
    }

    private static SchemaError Describe(in JsonView json, OutputUnit cause, out int offset)
    {
        // A property that may not be there is shown at its name.
        var isForbiddenProperty = cause is { Keyword: null, Path: { Name: not JsonPath.NoName } };
        var token = isForbiddenProperty ? cause.Path!.Name : cause.Value;
        offset = json.Offset(token);
        var position = TextPosition.Of(json.Bytes, offset);
        var message = cause.Message ?? new("The schema is not met here.", "ここでスキーマの条件が満たされていません。");
        return new SchemaError(
            JsonPath.Pointer(json, cause.Path),
            cause.KeywordLocation(),
            cause.AbsoluteLocation(),
            cause.Keyword?.Name ?? cause.Parent?.Keyword?.Name ?? "false",
            message.En,
            message.Ja,
            position.Line,
            position.Column)
        {
            Missing = message.Missing ?? [],
            Excerpt = json.Shown(token),
        };
    }
}
