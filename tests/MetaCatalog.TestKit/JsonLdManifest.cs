using System.Text.Json;

namespace MetaCatalog.TestKit;

/// <summary>One test of a JSON-LD suite; addresses are those of the files on the Web.</summary>
/// <param name="Id">The id in its manifest.</param>
/// <param name="Name">What it is about.</param>
/// <param name="Types">The local names of its types, such as <c>PositiveEvaluationTest</c> and <c>ExpandTest</c>.</param>
/// <param name="Input">The address of the document.</param>
/// <param name="Expect">The address of the expected result, or null.</param>
/// <param name="ExpectErrorCode">The error code to be refused with, or null.</param>
/// <param name="Context">The address of the context or frame, or null.</param>
/// <param name="Option">The options, an object that may be empty.</param>
public sealed record JsonLdTest(
    string Id, string Name, IReadOnlyList<string> Types, string Input, string? Expect, string? ExpectErrorCode, string? Context, JsonElement Option)
{
    /// <summary>A text option, or null.</summary>
    public string? Text(string option) => Option.TryGetProperty(option, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A boolean option, or null.</summary>
    public bool? Flag(string option) => Option.TryGetProperty(option, out var value) ? value.GetBoolean() : null;

    /// <summary>An option with one text or several.</summary>
    public IReadOnlyList<string> Texts(string option) => !Option.TryGetProperty(option, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(static item => item.GetString() ?? "")]
        : [value.GetString() ?? ""];
}

/// <summary>Reads the manifests of the JSON-LD suites.</summary>
public static class JsonLdManifest
{
    private static readonly JsonElement NoOptions = JsonDocument.Parse("{}").RootElement;

    /// <summary>Reads a manifest given relative to the shared folder; skips the running test when it is not there.</summary>
    public static IReadOnlyList<JsonLdTest> Read(string relative)
    {
        var manifest = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.Require(relative))).RootElement;
        var root = manifest.GetProperty("baseIri").GetString() ?? "";
        return [.. manifest.GetProperty("sequence").EnumerateArray().Select(test => Describe(test, root))];
    }

    private static JsonLdTest Describe(JsonElement test, string root) => new(
        Text(test, "@id") ?? "",
        Text(test, "name") ?? "",
        [.. test.GetProperty("@type").EnumerateArray().Select(static type => (type.GetString() ?? "").Split(':')[^1])],
        root + Text(test, "input"),
        Address(root, Text(test, "expect")),
        Text(test, "expectErrorCode"),
        Address(root, Text(test, "context") ?? Text(test, "frame")),
        test.TryGetProperty("option", out var option) ? option : NoOptions);

    private static string? Address(string root, string? reference) => reference is null ? null : root + reference;

    private static string? Text(JsonElement test, string name) => test.TryGetProperty(name, out var value) ? value.GetString() : null;
}
