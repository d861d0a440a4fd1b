using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>It follows a standard of its community.</summary>
internal sealed class Air26CommunityStandard() : Criterion("AIR-26")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var statements = facts.Topic.Statements(Dcterms.ConformsTo);
        statements.AddRange(facts.Topic.Nodes(Dcat.Distribution, SchemaOrg.Distribution).SelectMany(static file => file.Statements(Dcterms.ConformsTo)));
        var known = statements.FindAll(static statement => Registries.IsStandard(statement.Object));
        return known.Count > 0
            ? new CriterionVerdict(1, known, [])
            : new CriterionVerdict(statements.Exists(static statement => statement.Object is Iri) ? 0.5 : 0, statements, ["dct:conformsTo"]);
    }
}
