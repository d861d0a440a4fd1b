using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>How a constraint does not hold.</summary>
/// <param name="Value">The value at fault (<c>sh:value</c>), or null.</param>
/// <param name="Other">The term that it was compared with, or that repeats; for the message.</param>
/// <param name="Found">How many were found where a number is asked; for the message.</param>
/// <param name="Path">The path to the value when it is not the shape's.</param>
internal readonly record struct Violation(Term? Value, Term? Other = null, int Found = 0, PropertyPath? Path = null);
