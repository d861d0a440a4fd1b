using MetaCatalog.JsonSchema.Json;
using MetaCatalog.JsonSchema.Output;

namespace MetaCatalog.JsonSchema;

/// <summary>What came of a validation. Immutable.</summary>
public sealed class SchemaResult
{
    /// <summary>The result of a valid document without annotations.</summary>
    internal static readonly SchemaResult Valid = new([], OutputTree.Passed, ResultDetail.Errors, isTruncated: false);

    private readonly OutputTree tree;
    private readonly ResultDetail detail;

    internal SchemaResult(IReadOnlyList<SchemaError> errors, OutputTree tree, ResultDetail detail, bool isTruncated)
    {
        Errors = errors;
        this.tree = tree;
        this.detail = detail;
        IsTruncated = isTruncated;
    }

    /// <summary>Whether the document meets the schema.</summary>
    public bool IsValid => tree.IsValid;

    /// <summary>
    /// What is wrong, in the order of the document; each cause once: of alternatives (<c>anyOf</c>, <c>oneOf</c>) only the one the
    /// document comes closest to is explained. Empty when valid.
    /// </summary>
    public IReadOnlyList<SchemaError> Errors { get; }

    /// <summary>Whether there was more than <see cref="ValidationOptions.MaxUnits"/> let be recorded.</summary>
    public bool IsTruncated { get; }

    /// <summary>The result in a standard output format, as JSON. Core section 12.</summary>
    /// <exception cref="InvalidOperationException"><see cref="OutputFormat.Verbose"/> was not recorded: ask for <see cref="ResultDetail.Everything"/>.</exception>
    public string ToOutput(OutputFormat format)
    {
        if (format == OutputFormat.Verbose && detail != ResultDetail.Everything)
        {
            throw new InvalidOperationException("Verbose output was not recorded: validate with ValidationOptions.Detail = ResultDetail.Everything.");
        }

        return OutputWriter.Write(tree, format);
    }

    /// <summary>A document that could not be checked to the end.</summary>
    internal static SchemaResult Broken(Message message, string keyword, string location, TextPosition position)
    {
        var error = new SchemaError("", "", location, keyword, message.En, message.Ja, position.Line, position.Column);
        return new SchemaResult([error], OutputTree.Failed(location, message.En), ResultDetail.Everything, isTruncated: false);
    }
}
