using System.Collections.Frozen;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Fair.Mqa;

/// <summary>A distribution as the metrics look at it.</summary>
internal readonly record struct MeasuredFile(Resource Node, Distribution File, IReadOnlyList<Licence> Licences, RecordEvidence Evidence);

/// <summary>What each metric asks, for both versions; the same identifier asks the same in both.</summary>
/// <remarks>The metrics are presence and membership of a list, so they are two tables and not a class each. Null is "not evaluated".</remarks>
internal static class MqaClaims
{
    private const string Legislation = "http://data.europa.eu/r5r/applicableLegislation";
    private const string AccessRights = "http://publications.europa.eu/resource/authority/access-right/";
    private const string FileTypes = "http://publications.europa.eu/resource/authority/file-type/";
    private const string MediaTypes = "iana.org/assignments/media-types/";

    public static readonly FrozenDictionary<string, Func<RecordFacts, bool?>> OfDataset = new Dictionary<string, Func<RecordFacts, bool?>>
    {
        ["titleAvailability"] = static facts => !facts.Description.Titles.IsEmpty,
        ["descriptionAvailability"] = static facts => !facts.Description.Descriptions.IsEmpty,
        ["keywordAvailability"] = static facts => facts.Description.Keywords.Count > 0,
        ["categoryAvailability"] = static facts => facts.Topic.Has(Dcat.Theme),
        ["spatialAvailability"] = static facts => facts.Topic.Has(Dcterms.Spatial),
        ["temporalAvailability"] = static facts => facts.Topic.Has(Dcterms.Temporal),
        ["contactPointAvailability"] = static facts => facts.Topic.Has(Dcat.ContactPoint),
        ["publisherAvailability"] = static facts => facts.Topic.Has(Dcterms.Publisher),
        ["dctIdentifierAvailability"] = static facts => facts.Topic.Has(Dcterms.Identifier),
        ["admsIdentifierAvailability"] = static facts => facts.Topic.Has(Adms.Identifier),
        ["landingPageAvailability"] = static facts => facts.Topic.Has(Dcat.LandingPage),
        ["dateIssuedAvailability"] = static facts => facts.Topic.Has(Dcterms.Issued),
        ["dateModifiedAvailability"] = static facts => facts.Topic.Has(Dcterms.Modified),
        ["applicableLegislationAvailability"] = static facts => facts.Topic.Has(new Iri(Legislation)),
        ["relationAvailability"] = static facts => facts.Topic.Has(Dcterms.Relation),
        ["provenanceAvailability"] = static facts => facts.Topic.Has(Dcterms.Provenance),
        ["accessRightsAvailability"] = static facts => facts.Topic.Has(Dcterms.AccessRights),
        ["accessRightsVocabularyAlignment"] = static facts => IsAnyIn(facts.Topic, Dcterms.AccessRights, AccessRights),
        ["dcatApCompliance"] = static facts => FollowsDcatAp(facts),
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<string, Func<MeasuredFile, bool?>> OfDistribution = new Dictionary<string, Func<MeasuredFile, bool?>>
    {
        ["accessUrlAvailability"] = static file => file.Node.Has(Dcat.AccessUrl),
        ["accessUrlStatusCode"] = static file => Answers(file, file.File.AccessUrl),
        ["downloadUrlAvailability"] = static file => file.Node.Has(Dcat.DownloadUrl),
        ["downloadUrlStatusCode"] = static file => Answers(file, file.File.DownloadUrl),
        ["descriptionAvailability"] = static file => file.Node.Has(Dcterms.Description),
        ["titleAvailability"] = static file => file.Node.Has(Dcterms.Title),
        ["formatAvailability"] = static file => file.Node.Has(Dcterms.Format),
        ["formatFromVocabulary"] = static file => IsAnyIn(file.Node, Dcterms.Format, FileTypes),
        ["mediaTypeAvailability"] = static file => file.Node.Has(Dcat.MediaType),
        ["mediaTypeFromVocabulary"] = static file => IsAnyIn(file.Node, Dcat.MediaType, MediaTypes),
        ["formatMediaTypeVocabularyAlignment"] = static file => IsAnyIn(file.Node, Dcterms.Format, FileTypes) && IsAnyIn(file.Node, Dcat.MediaType, MediaTypes),
        ["formatMediaTypeNonProprietary"] = static file => Registries.OpenFormats.Holds(file.File) || FileFormats.IsOpen(file.File) || FileFormats.IsLongTerm(file.File),
        ["formatMediaTypeMachineInterpretable"] = static file => Registries.OpenFormats.Holds(file.File),
        ["licenceAvailability"] = static file => file.Licences.Count > 0,
        ["knownLicence"] = static file => file.Licences.Any(static licence => licence.Kind == LicenceKind.Known),
        ["byteSizeAvailability"] = static file => file.Node.Has(Dcat.ByteSize),
        ["dateIssuedAvailability"] = static file => file.Node.Has(Dcterms.Issued),
        ["dateModifiedAvailability"] = static file => file.Node.Has(Dcterms.Modified),
        ["documentationAvailability"] = static file => file.Node.Has(Foaf.Page),
        ["statusAvailability"] = static file => file.Node.Has(Adms.Status),
        ["rightsAvailability"] = static file => file.Node.Has(Dcterms.Rights),
    }.ToFrozenDictionary();

    // Success is a status of 200 to 399; what nobody asked lately is not evaluated.
    private static bool? Answers(MeasuredFile file, string? address) => file.Evidence.Link(address)?.IsSuccess;

    private static bool IsAnyIn(Resource node, Iri property, string list) =>
        node.Values(property).Exists(term => term is Iri iri && iri.Value.Contains(list, StringComparison.Ordinal));

    /// <summary>What DCAT-AP asks of every dataset: its mandatory properties, and once at most what may occur once.</summary>
    /// <remarks>Of several access rights, which the record may have one a vocabulary, an export picks one.</remarks>
    private static bool FollowsDcatAp(RecordFacts facts) =>
        facts.Topic.Has(Dcterms.Title) && facts.Topic.Has(Dcterms.Description)
        && IsSingle(facts.Topic, Dcterms.Publisher)
        && facts.Topic.Nodes(Dcat.Distribution).TrueForAll(static file => file.Value(Dcat.AccessUrl) is Iri && IsSingle(file, Dcterms.License) && IsSingle(file, Dcat.MediaType));

    private static bool IsSingle(Resource node, Iri property) => node.Values(property).Count <= 1;
}
