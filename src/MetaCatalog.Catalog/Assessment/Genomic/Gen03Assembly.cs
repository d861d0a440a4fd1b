using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Genomic;

/// <summary>Aligned reads and variants name the assembly by its accession.</summary>
internal sealed class Gen03Assembly() : Criterion("GEN-03")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (!facts.Topic.Has(Gen.Assembly, Gen.AssemblyName) && !facts.Files.Any(Registries.AlignedFormats.Holds))
        {
            return CriterionVerdict.NotApplicable;
        }

        var statements = facts.Topic.Statements(Gen.Assembly, Gen.AssemblyName);
        var isAccession = statements.Exists(static statement => Resource.TextOf(statement.Object) is { } text
            && (text.Contains("GCA_", StringComparison.Ordinal) || text.Contains("GCF_", StringComparison.Ordinal)));
        return new CriterionVerdict(isAccession ? 1 : statements.Count > 0 ? 0.5 : 0, statements, isAccession ? [] : ["gen:assembly"]);
    }
}
