using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Genomic;

/// <summary>Samples follow a checklist, or the design of the experiment is told.</summary>
internal sealed class Gen07Checklist() : Criterion("GEN-07")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var standards = facts.Topic.Statements(Dcterms.ConformsTo).FindAll(static statement => IsChecklist(statement.Object));
        standards.AddRange(facts.Topic.Statements(Gen.Checklist));
        var design = facts.Topic.Statements(Gen.ExperimentDesign);
        return standards.Count > 0 ? new CriterionVerdict(1, standards, []) : new CriterionVerdict(design.Count > 0 ? 0.5 : 0, design, ["gen:checklist"]);
    }

    private static bool IsChecklist(Term standard) =>
        Resource.TextOf(standard) is { } text
        && (text.Contains("mixs", StringComparison.OrdinalIgnoreCase) || text.Contains("minseqe", StringComparison.OrdinalIgnoreCase));
}
