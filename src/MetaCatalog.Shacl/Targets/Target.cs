using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Shacl.Targets;

/// <summary>Which nodes of the data a shape is for (SHACL, 2.1.3).</summary>
internal abstract record Target;

/// <summary>A node, whether the data speak of it or not (SHACL, 2.1.3.1).</summary>
internal sealed record NodeTarget(Term Node) : Target;

/// <summary>The instances of a class and its subclasses (SHACL, 2.1.3.2 and 2.1.3.3).</summary>
internal sealed record ClassTarget(Term Class) : Target;

/// <summary>The subjects of a predicate (SHACL, 2.1.3.4).</summary>
internal sealed record SubjectsOfTarget(int PredicateId) : Target;

/// <summary>The objects of a predicate (SHACL, 2.1.3.5).</summary>
internal sealed record ObjectsOfTarget(int PredicateId) : Target;
