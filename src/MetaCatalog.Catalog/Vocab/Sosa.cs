using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>SOSA, observations, sensors and samples.</summary>
public static class Sosa
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.w3.org/ns/sosa/";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri Observation = Of("Observation");
    public static readonly Iri Sensor = Of("Sensor");
    public static readonly Iri Platform = Of("Platform");
    public static readonly Iri Sample = Of("Sample");
    public static readonly Iri Procedure = Of("Procedure");
    public static readonly Iri MadeBySensor = Of("madeBySensor");
    public static readonly Iri UsedProcedure = Of("usedProcedure");
    public static readonly Iri ObservedProperty = Of("observedProperty");
    public static readonly Iri HasFeatureOfInterest = Of("hasFeatureOfInterest");
    public static readonly Iri IsSampleOf = Of("isSampleOf");
    public static readonly Iri IsHostedBy = Of("isHostedBy");
    public static readonly Iri Hosts = Of("hosts");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
