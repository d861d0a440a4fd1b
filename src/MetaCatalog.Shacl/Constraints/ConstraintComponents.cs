using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>The constraint components of SHACL Core, by the parameter that calls for them, in the order of checking.</summary>
internal static class ConstraintComponents
{
    public static readonly IReadOnlyList<(Iri Parameter, Func<ShapeReader, IEnumerable<Constraint>> Read)> All =
    [
        (Sh.NodeKind, NodeKindConstraint.Read),
        (Sh.Datatype, DatatypeConstraint.Read),
        (Sh.Class, ClassConstraint.Read),
        (Sh.MinCount, MinCountConstraint.Read),
        (Sh.MaxCount, MaxCountConstraint.Read),
        (Sh.MinExclusive, MinExclusiveConstraint.Read),
        (Sh.MinInclusive, MinInclusiveConstraint.Read),
        (Sh.MaxExclusive, MaxExclusiveConstraint.Read),
        (Sh.MaxInclusive, MaxInclusiveConstraint.Read),
        (Sh.MinLength, MinLengthConstraint.Read),
        (Sh.MaxLength, MaxLengthConstraint.Read),
        (Sh.Pattern, PatternConstraint.Read),
        (Sh.LanguageIn, LanguageInConstraint.Read),
        (Sh.UniqueLang, UniqueLangConstraint.Read),
        (Sh.EqualsTo, EqualsConstraint.Read),
        (Sh.Disjoint, DisjointConstraint.Read),
        (Sh.LessThan, LessThanConstraint.Read),
        (Sh.LessThanOrEquals, LessThanOrEqualsConstraint.Read),
        (Sh.HasValue, HasValueConstraint.Read),
        (Sh.In, InConstraint.Read),
        (Sh.Closed, ClosedConstraint.Read),
        (Sh.Not, NotConstraint.Read),
        (Sh.And, AndConstraint.Read),
        (Sh.Or, OrConstraint.Read),
        (Sh.Xone, XoneConstraint.Read),
        (Sh.Node, NodeConstraint.Read),
        (Sh.QualifiedMinCount, QualifiedMinCountConstraint.Read),
        (Sh.QualifiedMaxCount, QualifiedMaxCountConstraint.Read),
        (Sh.Property, PropertyConstraint.Read),
    ];

    /// <summary>All parameters: a node with a value for one of them is a shape (SHACL, 2.1).</summary>
    public static readonly HashSet<Term> Parameters =
    [
        .. All.Select(component => component.Parameter),
        Sh.Flags, Sh.IgnoredProperties, Sh.QualifiedValueShape, Sh.QualifiedValueShapesDisjoint, Sh.Sparql,
    ];
}
