using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Constraints;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Loading;

/// <summary>The SHACL properties that a shape may have, so that misspelt ones are noticed.</summary>
internal static class KnownTerms
{
    public static readonly HashSet<Term> OfShapes =
    [
        .. ConstraintComponents.Parameters,
        Sh.TargetClass, Sh.TargetNode, Sh.TargetSubjectsOf, Sh.TargetObjectsOf, Sh.Target,
        Sh.Path, Sh.Severity, Sh.Message, Sh.Deactivated,
        Sh.Name, Sh.Description, Sh.Order, Sh.Group, Sh.DefaultValue,
        Sh.Sparql, Sh.Expression, Sh.Rule, Sh.Entailment, Sh.Optional,
    ];
}
