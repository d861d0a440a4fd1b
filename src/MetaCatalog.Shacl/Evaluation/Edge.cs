using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Shacl.Evaluation;

/// <summary>A triple as seen from its subject.</summary>
/// <param name="Predicate">The predicate.</param>
/// <param name="PredicateId">The predicate's number in the shapes graph; -1 when no shape speaks of it.</param>
/// <param name="Object">The object.</param>
internal readonly record struct Edge(Iri Predicate, int PredicateId, Term Object);
