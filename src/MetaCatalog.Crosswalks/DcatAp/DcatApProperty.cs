using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.DcatAp;

/// <summary>What DCAT-AP 3.0.1 says of one property of one class.</summary>
/// <param name="Of">The class.</param>
/// <param name="Property">The property.</param>
/// <param name="Class">The class of its values, or null for literals.</param>
/// <param name="Datatype">The datatype of its literals, or null for any.</param>
/// <param name="Max">The most values.</param>
/// <param name="Instead">The property that carries what the profile would want described in full, or null.</param>
internal sealed record DcatApProperty(Iri Of, Iri Property, Iri? Class, Iri? Datatype = null, int Max = int.MaxValue, Iri? Instead = null)
{
    private static readonly Iri MediaType = new(Dcterms.Namespace + "MediaType");
    private static readonly Iri MediaTypeOrExtent = new(Dcterms.Namespace + "MediaTypeOrExtent");
    private static readonly Iri LinguisticSystem = new(Dcterms.Namespace + "LinguisticSystem");
    private static readonly Iri Frequency = new(Dcterms.Namespace + "Frequency");
    private static readonly Iri Document = new(Foaf.Namespace + "Document");
    private static readonly Iri Role = new(Dcat.Namespace + "Role");
    private static readonly Iri Policy = new(Odrl.Namespace + "Policy");
    private static readonly Iri ChecksumAlgorithm = new(Spdx.Namespace + "ChecksumAlgorithm");
    private static readonly Iri Availability = new("http://data.europa.eu/r5r/availability");
    private static readonly Iri HasPolicy = new(Odrl.Namespace + "hasPolicy");

    /// <summary>All that the profile says and a record can miss.</summary>
    public static ILookup<Iri, DcatApProperty> All { get; } = new DcatApProperty[]
    {
        new(Dcat.DatasetClass, Dcterms.Title, null),
        new(Dcat.DatasetClass, Dcterms.Description, null),
        new(Dcat.DatasetClass, Dcterms.Identifier, null),
        new(Dcat.DatasetClass, Dcat.Keyword, null),
        new(Dcat.DatasetClass, Dcat.Version, null, Max: 1),
        new(Dcat.DatasetClass, Adms.VersionNotes, null),
        new(Dcat.DatasetClass, Dcterms.Issued, null, Max: 1),
        new(Dcat.DatasetClass, Dcterms.Modified, null, Max: 1),
        new(Dcat.DatasetClass, Dcat.TemporalResolution, null, Xsd.Duration, 1),
        new(Dcat.DatasetClass, Dcat.SpatialResolutionInMeters, null, Xsd.Decimal),
        new(Dcat.DatasetClass, Dcterms.Creator, Foaf.Agent),
        new(Dcat.DatasetClass, Dcterms.Publisher, Foaf.Agent, Max: 1),
        new(Dcat.DatasetClass, Dcat.ContactPoint, Vcard.Kind),
        new(Dcat.DatasetClass, Prov.QualifiedAttribution, Prov.Attribution),
        new(Dcat.DatasetClass, Prov.WasGeneratedBy, Prov.Activity),
        new(Dcat.DatasetClass, Adms.Identifier, Adms.IdentifierClass),
        new(Dcat.DatasetClass, Adms.Sample, Dcat.DistributionClass),
        new(Dcat.DatasetClass, Dcat.Distribution, Dcat.DistributionClass),
        new(Dcat.DatasetClass, Dcat.Theme, Skos.Concept),
        new(Dcat.DatasetClass, Dcterms.Type, Skos.Concept),
        new(Dcat.DatasetClass, Dcterms.Language, LinguisticSystem),
        new(Dcat.DatasetClass, Dcterms.Spatial, Dcterms.Location),
        new(Dcat.DatasetClass, Dcterms.Temporal, Dcterms.PeriodOfTime),
        new(Dcat.DatasetClass, Dcterms.ConformsTo, Dcterms.Standard),
        new(Dcat.DatasetClass, Dcterms.Provenance, Dcterms.ProvenanceStatement),
        new(Dcat.DatasetClass, Dcterms.AccrualPeriodicity, Frequency, Max: 1),
        new(Dcat.DatasetClass, Dcat.LandingPage, Document),
        new(Dcat.DatasetClass, Foaf.Page, Document),
        new(Dcat.DatasetClass, Dcterms.Relation, Rdfs.Resource),
        new(Dcat.DatasetClass, Dcterms.IsReferencedBy, Rdfs.Resource),
        new(Dcat.DatasetClass, Dcat.QualifiedRelation, Dcat.Relationship),
        new(Dcat.DatasetClass, Dcterms.Source, null, Instead: Prov.WasDerivedFrom),
        new(Dcat.DatasetClass, Dcat.HasVersion, null, Instead: Dcterms.HasVersion),
        new(Dcat.DatasetClass, Dcat.InSeries, null, Instead: Dcterms.IsPartOf),
        new(Dcat.DistributionClass, Dcterms.Title, null),
        new(Dcat.DistributionClass, Dcterms.Description, null),
        new(Dcat.DistributionClass, Dcterms.Issued, null, Max: 1),
        new(Dcat.DistributionClass, Dcterms.Modified, null, Max: 1),
        new(Dcat.DistributionClass, Dcat.ByteSize, null, Xsd.NonNegativeInteger, 1),
        new(Dcat.DistributionClass, Dcat.TemporalResolution, null, Xsd.Duration, 1),
        new(Dcat.DistributionClass, Dcat.SpatialResolutionInMeters, null, Xsd.Decimal, 1),
        new(Dcat.DistributionClass, Dcat.AccessUrl, Rdfs.Resource),
        new(Dcat.DistributionClass, Dcat.DownloadUrl, Rdfs.Resource),
        new(Dcat.DistributionClass, Dcat.MediaType, MediaType, Max: 1),
        new(Dcat.DistributionClass, Dcat.CompressFormat, MediaType, Max: 1),
        new(Dcat.DistributionClass, Dcat.PackageFormat, MediaType, Max: 1),
        new(Dcat.DistributionClass, Dcterms.Format, MediaTypeOrExtent, Max: 1),
        new(Dcat.DistributionClass, Dcterms.License, Dcterms.LicenseDocument, Max: 1),
        new(Dcat.DistributionClass, Dcterms.Rights, Dcterms.RightsStatement),
        new(Dcat.DistributionClass, Dcterms.Language, LinguisticSystem),
        new(Dcat.DistributionClass, Dcterms.ConformsTo, Dcterms.Standard),
        new(Dcat.DistributionClass, Foaf.Page, Document),
        new(Dcat.DistributionClass, Spdx.Checksum, Spdx.ChecksumClass, Max: 1),
        new(Dcat.DistributionClass, Adms.Status, Skos.Concept, Max: 1),
        new(Dcat.DistributionClass, Availability, Skos.Concept, Max: 1),
        new(Dcat.DistributionClass, HasPolicy, Policy, Max: 1),
        new(Dcat.DistributionClass, Dcat.AccessService, null, Instead: Dcterms.Relation),
        new(Dcat.DataService, Dcterms.ConformsTo, Dcterms.Standard),
        new(Foaf.Agent, Foaf.Name, null),
        new(Foaf.Agent, Dcterms.Type, Skos.Concept, Max: 1),
        new(Dcterms.Location, Dcat.Bbox, null, Max: 1),
        new(Dcterms.Location, Dcat.Centroid, null, Max: 1),
        new(Dcterms.PeriodOfTime, Dcat.StartDate, null, Max: 1),
        new(Dcterms.PeriodOfTime, Dcat.EndDate, null, Max: 1),
        new(Skos.Concept, Skos.PrefLabel, null),
        new(Adms.IdentifierClass, Skos.Notation, null, Max: 1),
        new(Dcterms.LicenseDocument, Dcterms.Type, Skos.Concept),
        new(Dcat.Relationship, Dcterms.Relation, Rdfs.Resource),
        new(Dcat.Relationship, Dcat.HadRole, Role),
        new(Spdx.ChecksumClass, Spdx.Algorithm, ChecksumAlgorithm, Max: 1),
        new(Spdx.ChecksumClass, Spdx.ChecksumValue, null, Xsd.HexBinary, 1),
    }.ToLookup(static property => property.Of);

    /// <summary>The property that carries the words of a value that was words only.</summary>
    public static Iri LabelOf(Iri type) =>
        type.Equals(Foaf.Agent) ? Foaf.Name
        : type.Equals(Vcard.Kind) ? Vcard.Fn
        : type.Equals(Skos.Concept) ? Skos.PrefLabel
        : type.Equals(Adms.IdentifierClass) ? Skos.Notation
        : Rdfs.Label;

    /// <summary>Whether it wants a language.</summary>
    public bool IsLanguage => Class is not null && Class.Equals(LinguisticSystem);
}
