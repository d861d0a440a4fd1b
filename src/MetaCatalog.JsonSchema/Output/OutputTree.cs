using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Output;

/// <summary>The record of a validation, free of the document and its tape. Core section 12.3.</summary>
internal sealed record OutputTree(
    bool IsValid, string KeywordLocation, string AbsoluteKeywordLocation, string InstanceLocation, string? Error, string? Annotation, IReadOnlyList<OutputTree> Children)
{
    public static readonly OutputTree Passed = new(true, "", "", "", null, null, []);

    public static OutputTree Failed(string location, string error) => new(false, "", location, "", error, null, []);

    public static OutputTree Of(in JsonView json, OutputUnit unit)
    {
        var children = new List<OutputTree>(unit.Children.Count);
        foreach (var child in unit.Children)
        {
            children.Add(Of(json, child));
        }

        return new OutputTree(
            unit.IsValid,
            unit.KeywordLocation(),
            unit.AbsoluteLocation(),
            JsonPath.Pointer(json, unit.Path),
            unit.IsValid ? null : unit.Message?.En,
            unit.IsValid ? unit.Annotation : null,
            children);
    }
}
