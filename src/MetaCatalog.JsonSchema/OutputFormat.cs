namespace MetaCatalog.JsonSchema;

/// <summary>The standard output formats. JSON Schema 2020-12 Core, section 12.4.</summary>
public enum OutputFormat
{
    /// <summary>Only whether it is valid.</summary>
    Flag,

    /// <summary>A flat list of errors or annotations.</summary>
    Basic,

    /// <summary>The tree of errors or annotations without what adds nothing.</summary>
    Detailed,

    /// <summary>The whole tree, also what passed; needs <see cref="ResultDetail.Everything"/>.</summary>
    Verbose,
}
