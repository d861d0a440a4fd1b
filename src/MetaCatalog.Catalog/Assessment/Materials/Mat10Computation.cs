using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Materials;

/// <summary>A computation names code, version, method, sampling and potentials.</summary>
internal sealed class Mat10Computation() : Criterion("MAT-10")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (facts.Topic.Nodes(Mat.Computation) is not [var computation, ..])
        {
            return CriterionVerdict.NotApplicable;
        }

        var codes = computation.Nodes(Prov.WasAssociatedWith, Prov.Used);
        return new Checklist()
            .Ask(computation, Prov.WasAssociatedWith, Prov.Used)
            .Ask("schema:softwareVersion of the code", codes.Exists(static code => code.Has(SchemaOrg.SoftwareVersion, SchemaOrg.Version, Dcat.Version)))
            .Ask(computation, Mat.ExchangeCorrelation, Mat.ComputationMethod)
            .Ask(computation, Mat.KPointGrid, Mat.EnergyCutoff, Mat.Convergence)
            .Ask(computation, Mat.Pseudopotential)
            .AllOrHalf(half: 2);
    }
}
