using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>The materials profile's own terms.</summary>
public static class Mat
{
    /// <summary>The namespace.</summary>
    public const string Namespace = Mc.Base + "ns/materials#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri ChemicalFormula = Of("chemicalFormula");
    public static readonly Iri Element = Of("element");
    public static readonly Iri MaterialClass = Of("materialClass");
    public static readonly Iri MaterialForm = Of("materialForm");
    public static readonly Iri Sample = Of("sample");
    public static readonly Iri CrystalStructure = Of("crystalStructure");
    public static readonly Iri CrystalSystem = Of("crystalSystem");
    public static readonly Iri SpaceGroupNumber = Of("spaceGroupNumber");
    public static readonly Iri SpaceGroupSymbol = Of("spaceGroupSymbol");
    public static readonly Iri LatticeA = Of("latticeA");
    public static readonly Iri LatticeB = Of("latticeB");
    public static readonly Iri LatticeC = Of("latticeC");
    public static readonly Iri LatticeAlpha = Of("latticeAlpha");
    public static readonly Iri LatticeBeta = Of("latticeBeta");
    public static readonly Iri LatticeGamma = Of("latticeGamma");
    public static readonly Iri StructureFile = Of("structureFile");
    public static readonly Iri Synthesis = Of("synthesis");
    public static readonly Iri ProcessType = Of("processType");
    public static readonly Iri Parameter = Of("parameter");
    public static readonly Iri Setting = Of("setting");
    public static readonly Iri Calibration = Of("calibration");
    public static readonly Iri Computation = Of("computation");
    public static readonly Iri ComputationMethod = Of("computationMethod");
    public static readonly Iri ExchangeCorrelation = Of("exchangeCorrelation");
    public static readonly Iri KPointGrid = Of("kPointGrid");
    public static readonly Iri EnergyCutoff = Of("energyCutoff");
    public static readonly Iri Pseudopotential = Of("pseudopotential");
    public static readonly Iri Convergence = Of("convergence");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
