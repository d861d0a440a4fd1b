using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>The access level is an IRI that machines know.</summary>
internal sealed class Air07AccessLevelIri() : Criterion("AIR-07")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var values = facts.Access.Values.Where(static value => value.Meaning.Count > 0).ToList();
        var statement = facts.Topic.Statement(Dcterms.AccessRights, SchemaOrg.ConditionsOfAccess, Dcterms.Rights);
        return values.Exists(static value => value.Term is Iri) ? new Checklist().Ask("dct:accessRights", true, statement).AllOrHalf()
            : new CriterionVerdict(values.Count > 0 ? 0.5 : 0, values.Count > 0 && statement is { } found ? [found] : [], ["dct:accessRights"]);
    }
}
