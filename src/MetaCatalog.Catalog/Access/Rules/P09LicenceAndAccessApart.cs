using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>No licence stands among the access rights, and no access right among the licences.</summary>
internal sealed class P09LicenceAndAccessApart() : AccessRule("P-09")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        List<Violation> violations = [];
        foreach (var term in facts.Topic.Values(Dcterms.AccessRights))
        {
            if (Licence.Of(term).Kind is LicenceKind.Known or LicenceKind.RightsStatement)
            {
                violations.Add(new Violation("licence-as-access", "dct:accessRights", ("value", Words.Of(term))) { Value = term });
            }
        }

        foreach (var licence in facts.Description.Licences.Where(static licence => licence.Kind == LicenceKind.AccessRight))
        {
            violations.Add(new Violation("access-as-licence", "dct:license", ("value", Words.Of(licence.Written))) { Value = licence.Written });
        }

        return violations.Count == 0 && !facts.Topic.Has(Dcterms.AccessRights, Dcterms.License, SchemaOrg.License) ? RuleVerdict.NotApplicable : RuleVerdict.Of(violations);
    }
}
