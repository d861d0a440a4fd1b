using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Iso19115;

/// <summary>Terms and code lists that GeoDCAT-AP uses for ISO's.</summary>
internal static class IsoTerms
{
    /// <summary>Where the concepts for ISO's topic categories begin.</summary>
    public const string Topics = "http://inspire.ec.europa.eu/metadata-codelist/TopicCategory/";

    /// <summary>Where the concepts for the roles of parties begin.</summary>
    public const string Roles = "http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole/";

    /// <summary>The <c>schema:propertyID</c> of the identifier of a metadata document.</summary>
    public const string FileIdentifier = "fileIdentifier";

    /// <summary>When the description, not the data, was last changed.</summary>
    public static readonly Iri DescriptionDate = new(SchemaOrg.Namespace + "sdDatePublished");

    /// <summary>A picture of the data.</summary>
    public static readonly Iri Thumbnail = new(SchemaOrg.Namespace + "thumbnailUrl");
}
