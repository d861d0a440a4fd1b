using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Materials;

/// <summary>The structure is a file, a space group with a lattice, or known to be none.</summary>
internal sealed class Mat02Structure() : Criterion("MAT-02")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (facts.Topic.Statement(Mat.StructureFile) is { } file)
        {
            return new CriterionVerdict(1, [file], []);
        }

        if (IsAmorphous(facts.Topic.Value(Mat.CrystalSystem)))
        {
            return new CriterionVerdict(1, facts.Topic.Statements(Mat.CrystalSystem), []);
        }

        var crystal = facts.Topic.Nodes(Mat.CrystalStructure) is [var first, ..] ? first : null;
        return crystal is null
            ? new CriterionVerdict(facts.Topic.Has(Mat.CrystalSystem) ? 0.5 : 0, facts.Topic.Statements(Mat.CrystalSystem), ["mat:crystalStructure"])
            : new Checklist().Ask(crystal, Mat.SpaceGroupNumber, Mat.SpaceGroupSymbol).Ask(crystal, Mat.LatticeA).AllOrHalf();
    }

    private static bool IsAmorphous(Term? system) => Resource.TextOf(system)?.EndsWith("amorphous", StringComparison.OrdinalIgnoreCase) == true;
}
