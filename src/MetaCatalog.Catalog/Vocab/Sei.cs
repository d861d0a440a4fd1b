using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>The seismic profile's own terms.</summary>
public static class Sei
{
    /// <summary>The namespace.</summary>
    public const string Namespace = Mc.Base + "ns/seismic#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri Network = Of("network");
    public static readonly Iri NetworkCode = Of("networkCode");
    public static readonly Iri Station = Of("station");
    public static readonly Iri StationCode = Of("stationCode");
    public static readonly Iri StationCount = Of("stationCount");
    public static readonly Iri ChannelCode = Of("channelCode");
    public static readonly Iri SourceIdentifier = Of("sourceIdentifier");
    public static readonly Iri SamplingRate = Of("samplingRate");
    public static readonly Iri InstrumentResponse = Of("instrumentResponse");
    public static readonly Iri Completeness = Of("completeness");
    public static readonly Iri GapCount = Of("gapCount");
    public static readonly Iri TimingQuality = Of("timingQuality");
    public static readonly Iri EventCount = Of("eventCount");
    public static readonly Iri MagnitudeType = Of("magnitudeType");
    public static readonly Iri MinMagnitude = Of("minMagnitude");
    public static readonly Iri MaxMagnitude = Of("maxMagnitude");
    public static readonly Iri MinDepth = Of("minDepth");
    public static readonly Iri MaxDepth = Of("maxDepth");
    public static readonly Iri Phase = Of("phase");
    public static readonly Iri PickCount = Of("pickCount");
    public static readonly Iri LocationMethod = Of("locationMethod");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
