using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Access.Facts;

/// <summary>A DUO code of a record with what stands beside it.</summary>
/// <param name="Term">The value of the record.</param>
/// <param name="Code">The code; null when the value looks like DUO and is not known.</param>
/// <param name="Qualifier">The disease, place, date or number beside it; null when there is none.</param>
internal sealed record DuoCondition(Term Term, DuoCode? Code, Term? Qualifier);

/// <summary>The DUO conditions of a record, from <c>schema:usageInfo</c> and from the purposes and constraints of its ODRL policies.</summary>
internal sealed class DuoConditions
{
    private DuoConditions(List<DuoCondition> conditions)
    {
        Conditions = conditions;
        Permissions = conditions.FindAll(static condition => condition.Code?.IsPermission == true);
    }

    public IReadOnlyList<DuoCondition> Conditions { get; }

    /// <summary>The permissions that are still valid codes; exactly one is right.</summary>
    public IReadOnlyList<DuoCondition> Permissions { get; }

    public bool Any => Conditions.Count > 0;

    public bool Has(Iri code) => Conditions.Any(condition => condition.Code?.Is(code) == true);

    public static DuoConditions Of(Resource topic)
    {
        List<DuoCondition> conditions = [];
        foreach (var term in topic.Values(SchemaOrg.UsageInfo))
        {
            AddUse(conditions, topic, term);
        }

        foreach (var constraint in topic.Nodes(Odrl.HasPolicy).SelectMany(RuleNodes).SelectMany(static rule => rule.Nodes(Odrl.Constraint)))
        {
            AddConstraint(conditions, constraint);
        }

        return new DuoConditions([.. conditions.DistinctBy(static condition => condition.Code?.Code ?? condition.Term.ToString())]);
    }

    private static IEnumerable<Resource> RuleNodes(Resource policy) => policy.Nodes(Odrl.Permission).Concat(policy.Nodes(Odrl.Prohibition));

    private static void AddUse(List<DuoCondition> conditions, Resource topic, Term term)
    {
        var node = term is Literal ? null : topic.At(term);
        var text = CodeText(node, term);
        if (text is null)
        {
            return;
        }

        var code = DuoCode.Find(text);
        if (code is not null || DuoCode.LooksLikeOne(text))
        {
            conditions.Add(new DuoCondition(term, code, node is null ? null : Qualifier(node)));
        }
    }

    private static string? CodeText(Resource? node, Term term) =>
        term is BlankNode || (node is not null && node.Has(SchemaOrg.TermCode))
            ? node!.Text(SchemaOrg.TermCode, SchemaOrg.Identifier, Skos.Notation, Odrl.RightOperand)
            : Resource.TextOf(term);

    private static Term? Qualifier(Resource node) =>
        node.Value(SchemaOrg.ValueReference, SchemaOrg.Value, RdfTerms.Value, SchemaOrg.About, Dcterms.Spatial, SchemaOrg.SpatialCoverage, Dcterms.Valid);

    private static void AddConstraint(List<DuoCondition> conditions, Resource constraint)
    {
        foreach (var operand in constraint.Values(Odrl.RightOperand))
        {
            if (Resource.TextOf(operand) is { } text && DuoCode.LooksLikeOne(text))
            {
                conditions.Add(new DuoCondition(operand, DuoCode.Find(text), Qualifier(constraint)));
            }
        }
    }
}
