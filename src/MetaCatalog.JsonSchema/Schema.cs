using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;
using MetaCatalog.JsonSchema.Output;

namespace MetaCatalog.JsonSchema;

/// <summary>A compiled schema. Immutable: any number of threads may validate with it at once.</summary>
public sealed class Schema
{
    private readonly SchemaNode root;

    internal Schema(SchemaNode root) => this.root = root;

    /// <summary>The IRI of the schema.</summary>
    public string Iri => root.Location.TrimEnd('#');

    /// <summary>Validates a document.</summary>
    /// <param name="utf8">The document as JSON in UTF-8.</param>
    /// <param name="options">Switches and bounds; <see cref="ValidationOptions.Default"/> when null.</param>
    /// <returns>Always a result: what is not JSON, or goes beyond a bound, is an error with its position.</returns>
    public SchemaResult Validate(ReadOnlySpan<byte> utf8, ValidationOptions? options = null)
    {
        options ??= ValidationOptions.Default;
        var memory = EvaluationMemory.Rent();
        try
        {
            var limits = new JsonLimits(options.MaxDepth, options.MaxNumberLength, options.RefuseDuplicateNames);
            var count = new JsonParser(utf8, limits).Parse(ref memory.Tokens);
            return Validate(new JsonView(utf8, memory.Tokens.AsSpan(0, count)), options, memory);
        }
        catch (JsonSyntaxException error)
        {
            return SchemaResult.Broken(error.Description, "syntax", root.Location, TextPosition.Of(utf8, error.Offset));
        }
        finally
        {
            memory.Return();
        }
    }

    private SchemaResult Validate(in JsonView json, ValidationOptions options, EvaluationMemory memory)
    {
        var run = new Evaluation(json, options, memory, recorder: null);
        var isValid = root.Evaluate(ref run, 0);
        if (run.Exceeded is { } reason)
        {
            return SchemaResult.Broken(reason, "limit", root.Location, new TextPosition(1, 1));
        }

        return isValid && options.Detail == ResultDetail.Errors ? SchemaResult.Valid : Explain(json, options, memory);
    }

    private SchemaResult Explain(in JsonView json, ValidationOptions options, EvaluationMemory memory)
    {
        memory.Reset();
        var recorder = new Recorder(root, options.MaxUnits, options.Detail == ResultDetail.Everything);
        var run = new Evaluation(json, options, memory, recorder);
        var unit = recorder.Run(ref run);
        return run.Exceeded is { } reason
            ? SchemaResult.Broken(reason, "limit", root.Location, new TextPosition(1, 1))
            : new SchemaResult(ErrorList.Of(json, unit), OutputTree.Of(json, unit), options.Detail, recorder.IsTruncated);
    }
}
