using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>Data Quality Vocabulary.</summary>
public static class Dqv
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.w3.org/ns/dqv#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri QualityMeasurement = Of("QualityMeasurement");
    public static readonly Iri QualityMeasurementDataset = Of("QualityMeasurementDataset");
    public static readonly Iri Metric = Of("Metric");
    public static readonly Iri Dimension = Of("Dimension");
    public static readonly Iri Category = Of("Category");
    public static readonly Iri QualityAnnotation = Of("QualityAnnotation");
    public static readonly Iri QualityCertificate = Of("QualityCertificate");
    public static readonly Iri QualityPolicy = Of("QualityPolicy");
    public static readonly Iri UserQualityFeedback = Of("UserQualityFeedback");
    public static readonly Iri HasQualityMeasurement = Of("hasQualityMeasurement");
    public static readonly Iri HasQualityAnnotation = Of("hasQualityAnnotation");
    public static readonly Iri HasQualityMetadata = Of("hasQualityMetadata");
    public static readonly Iri IsMeasurementOf = Of("isMeasurementOf");
    public static readonly Iri ComputedOn = Of("computedOn");
    public static readonly Iri Value = Of("value");
    public static readonly Iri ExpectedDataType = Of("expectedDataType");
    public static readonly Iri InDimension = Of("inDimension");
    public static readonly Iri InCategory = Of("inCategory");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
