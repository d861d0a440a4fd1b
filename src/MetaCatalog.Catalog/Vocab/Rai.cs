using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>MLCommons Croissant RAI 1.0, responsible-AI statements.</summary>
public static class Rai
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://mlcommons.org/croissant/RAI/";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri DataCollection = Of("dataCollection");
    public static readonly Iri DataCollectionType = Of("dataCollectionType");
    public static readonly Iri DataCollectionMissingData = Of("dataCollectionMissingData");
    public static readonly Iri DataCollectionRawData = Of("dataCollectionRawData");
    public static readonly Iri DataCollectionTimeframe = Of("dataCollectionTimeframe");
    public static readonly Iri DataPreprocessingProtocol = Of("dataPreprocessingProtocol");
    public static readonly Iri DataImputationProtocol = Of("dataImputationProtocol");
    public static readonly Iri DataManipulationProtocol = Of("dataManipulationProtocol");
    public static readonly Iri DataReleaseMaintenancePlan = Of("dataReleaseMaintenancePlan");
    public static readonly Iri PersonalSensitiveInformation = Of("personalSensitiveInformation");
    public static readonly Iri DataAnnotationProtocol = Of("dataAnnotationProtocol");
    public static readonly Iri DataAnnotationPlatform = Of("dataAnnotationPlatform");
    public static readonly Iri DataAnnotationAnalysis = Of("dataAnnotationAnalysis");
    public static readonly Iri AnnotationsPerItem = Of("annotationsPerItem");
    public static readonly Iri AnnotatorDemographics = Of("annotatorDemographics");
    public static readonly Iri MachineAnnotationTools = Of("machineAnnotationTools");
    public static readonly Iri DataSocialImpact = Of("dataSocialImpact");
    public static readonly Iri DataBiases = Of("dataBiases");
    public static readonly Iri DataLimitations = Of("dataLimitations");
    public static readonly Iri DataUseCases = Of("dataUseCases");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
