using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>Its subjects are concepts of registered vocabularies.</summary>
internal sealed class Air06RegisteredSubjects() : Criterion("AIR-06")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var subjects = facts.Topic.Statements(Dcat.Theme, Dcterms.Subject, SchemaOrg.About);
        var known = subjects.FindAll(static statement => Registries.IsVocabulary(statement.Object));
        if (known.Count > 0)
        {
            return new CriterionVerdict(1, known, []);
        }

        var concepts = subjects.FindAll(static statement => statement.Object is Iri);
        return new CriterionVerdict(concepts.Count > 0 ? 0.5 : 0, concepts, ["dcat:theme"]);
    }
}
