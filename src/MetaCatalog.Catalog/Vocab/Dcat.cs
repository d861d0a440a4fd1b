using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>Data Catalog Vocabulary, version 3.</summary>
/// <remarks>Where a class and a property differ only in the case of a letter, the class ends in <c>Class</c>.</remarks>
public static class Dcat
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.w3.org/ns/dcat#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri CatalogClass = Of("Catalog");
    public static readonly Iri CatalogRecord = Of("CatalogRecord");
    public static readonly Iri DatasetClass = Of("Dataset");
    public static readonly Iri DatasetSeries = Of("DatasetSeries");
    public static readonly Iri DataService = Of("DataService");
    public static readonly Iri DistributionClass = Of("Distribution");
    public static readonly Iri Resource = Of("Resource");
    public static readonly Iri Relationship = Of("Relationship");
    public static readonly Iri Role = Of("Role");
    public static readonly Iri Keyword = Of("keyword");
    public static readonly Iri Theme = Of("theme");
    public static readonly Iri ThemeTaxonomy = Of("themeTaxonomy");
    public static readonly Iri ContactPoint = Of("contactPoint");
    public static readonly Iri LandingPage = Of("landingPage");
    public static readonly Iri Distribution = Of("distribution");
    public static readonly Iri AccessUrl = Of("accessURL");
    public static readonly Iri DownloadUrl = Of("downloadURL");
    public static readonly Iri AccessService = Of("accessService");
    public static readonly Iri MediaType = Of("mediaType");
    public static readonly Iri ByteSize = Of("byteSize");
    public static readonly Iri PackageFormat = Of("packageFormat");
    public static readonly Iri CompressFormat = Of("compressFormat");
    public static readonly Iri Bbox = Of("bbox");
    public static readonly Iri Centroid = Of("centroid");
    public static readonly Iri StartDate = Of("startDate");
    public static readonly Iri EndDate = Of("endDate");
    public static readonly Iri SpatialResolutionInMeters = Of("spatialResolutionInMeters");
    public static readonly Iri TemporalResolution = Of("temporalResolution");
    public static readonly Iri Version = Of("version");
    public static readonly Iri PreviousVersion = Of("previousVersion");
    public static readonly Iri HasCurrentVersion = Of("hasCurrentVersion");
    public static readonly Iri HasVersion = Of("hasVersion");
    public static readonly Iri IsVersionOf = Of("isVersionOf");
    public static readonly Iri InSeries = Of("inSeries");
    public static readonly Iri Prev = Of("prev");
    public static readonly Iri Next = Of("next");
    public static readonly Iri First = Of("first");
    public static readonly Iri Last = Of("last");
    public static readonly Iri SeriesMember = Of("seriesMember");
    public static readonly Iri QualifiedRelation = Of("qualifiedRelation");
    public static readonly Iri HadRole = Of("hadRole");
    public static readonly Iri EndpointUrl = Of("endpointURL");
    public static readonly Iri EndpointDescription = Of("endpointDescription");
    public static readonly Iri ServesDataset = Of("servesDataset");
    public static readonly Iri Service = Of("service");
    public static readonly Iri Dataset = Of("dataset");
    public static readonly Iri Record = Of("record");
    public static readonly Iri Catalog = Of("catalog");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
