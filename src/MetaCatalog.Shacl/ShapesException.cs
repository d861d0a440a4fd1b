using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Shacl;

/// <summary>One thing that is wrong with a shapes graph.</summary>
/// <param name="Shape">The shape, or the node where the fault lies.</param>
/// <param name="Parameter">The property that is wrong, such as <c>sh:minCount</c>; null when the shape as a whole is.</param>
/// <param name="Value">The value that is wrong; null when one is missing.</param>
/// <param name="Message">What is wrong and what is allowed, in English: a sentence whose subject is the value, or the parameter when there is none.</param>
/// <param name="IsUnsupported">Whether the shape is right, but uses what this engine does not evaluate.</param>
public sealed record ShapesFault(Term Shape, Iri? Parameter, Term? Value, string Message, bool IsUnsupported = false)
{
    /// <summary>The same in Japanese.</summary>
    public string MessageJa { get; init; } = "";

    /// <summary>The fault as one line.</summary>
    public override string ToString()
    {
        var place = Parameter is null ? $"{Shape}" : $"{Shape} {Parameter}";
        return Value is null ? $"{place}: {Message}" : $"{place} {Value}: {Message}";
    }
}

/// <summary>A shapes graph cannot be used; every fault found is listed.</summary>
/// <param name="faults">At least one fault.</param>
public sealed class ShapesException(IReadOnlyList<ShapesFault> faults)
    : Exception($"The shapes graph has {faults.Count} faults:\n{string.Join('\n', faults.Take(20))}")
{
    /// <summary>All faults, in the order of the shapes graph.</summary>
    public IReadOnlyList<ShapesFault> Faults { get; } = faults;
}
