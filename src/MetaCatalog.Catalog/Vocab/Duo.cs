using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>Data Use Ontology, release 2021-02-23: permissions and their modifiers, by their short names.</summary>
public static class Duo
{
    /// <summary>The namespace; a code is this and seven digits.</summary>
    public const string Namespace = "http://purl.obolibrary.org/obo/DUO_";

#pragma warning disable CS1591 // each constant is the IRI of the code that the ontology abbreviates so
    public static readonly Iri NoRestriction = Of("0000004");
    public static readonly Iri GeneralResearchUse = Of("0000042");
    public static readonly Iri HealthMedicalBiomedical = Of("0000006");
    public static readonly Iri DiseaseSpecific = Of("0000007");
    public static readonly Iri PopulationOriginsOnly = Of("0000011");
    public static readonly Iri ResearchSpecific = Of("0000012");
    public static readonly Iri NoGeneralMethods = Of("0000015");
    public static readonly Iri GeneticStudiesOnly = Of("0000016");
    public static readonly Iri NotForProfitNonCommercial = Of("0000018");
    public static readonly Iri PublicationRequired = Of("0000019");
    public static readonly Iri CollaborationRequired = Of("0000020");
    public static readonly Iri EthicsApprovalRequired = Of("0000021");
    public static readonly Iri GeographicalRestriction = Of("0000022");
    public static readonly Iri PublicationMoratorium = Of("0000024");
    public static readonly Iri TimeLimit = Of("0000025");
    public static readonly Iri UserSpecific = Of("0000026");
    public static readonly Iri ProjectSpecific = Of("0000027");
    public static readonly Iri InstitutionSpecific = Of("0000028");
    public static readonly Iri ReturnToDatabase = Of("0000029");
    public static readonly Iri ClinicalCare = Of("0000043");
    public static readonly Iri NoPopulationOrigins = Of("0000044");
    public static readonly Iri NotForProfitOrganisation = Of("0000045");
    public static readonly Iri NonCommercial = Of("0000046");
#pragma warning restore CS1591

    private static Iri Of(string digits) => new(Namespace + digits);
}
