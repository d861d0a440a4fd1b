using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Genomic;

/// <summary>The organism is a concept of the NCBI Taxonomy.</summary>
internal sealed class Gen01Organism() : Criterion("GEN-01")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var statements = facts.Topic.Statements(Gen.Organism, Gen.OrganismName);
        var isConcept = statements.Exists(static statement => statement.Object is Iri iri
            && (iri.Value.Contains("NCBITaxon_", StringComparison.Ordinal) || iri.Value.Contains("identifiers.org/taxonomy", StringComparison.Ordinal)));
        return new CriterionVerdict(isConcept ? 1 : statements.Count > 0 ? 0.5 : 0, statements, isConcept ? [] : ["gen:organism (NCBITaxon)"]);
    }
}
