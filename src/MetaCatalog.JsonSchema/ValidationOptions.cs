namespace MetaCatalog.JsonSchema;

/// <summary>How much a validation records.</summary>
public enum ResultDetail
{
    /// <summary>What went wrong. Valid documents cost nothing extra.</summary>
    Errors,

    /// <summary>Every keyword that was applied, with its annotations: for the output formats.</summary>
    Everything,
}

/// <summary>Switches and bounds of one validation.</summary>
public sealed record ValidationOptions
{
    /// <summary>The defaults.</summary>
    public static readonly ValidationOptions Default = new();

    /// <summary>Whether <c>format</c> is an assertion also where its vocabulary leaves it an annotation. Off by default.</summary>
    public bool AssertFormats { get; init; }

    /// <summary>What is recorded.</summary>
    public ResultDetail Detail { get; init; }

    /// <summary>Whether an object that names a property twice is refused with its position. On by default.</summary>
    public bool RefuseDuplicateNames { get; init; } = true;

    /// <summary>The deepest nesting of the document, 1 to 1,000; 200 by default.</summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>The deepest nesting of schemas applied within each other, 1 to 4,000; 1,500 by default.</summary>
    public int MaxSchemaDepth { get; init; } = 1500;

    /// <summary>How many times a subschema may be applied in all; 50 million by default.</summary>
    public int MaxEvaluations { get; init; } = 50_000_000;

    /// <summary>The characters of one number; 4,096 by default.</summary>
    public int MaxNumberLength { get; init; } = 4096;

    /// <summary>The units recorded: at about this many the rest of the document is left unexplained; 10,000 by default.</summary>
    public int MaxUnits { get; init; } = 10_000;
}
