using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Assessment.Fair;

/// <summary>What a stranger's robot finds of a published record: the landing page with its embedded data, and the negotiated RDF.</summary>
internal sealed class PublicFace(RecordFacts facts)
{
    /// <summary>Namespaces in the index of registered vocabularies, the default ones left out; as F-UJI knows them.</summary>
    private static readonly string[] Registered =
    [
        Prov.Namespace, Odrl.Namespace, Dqv.Namespace, Adms.Namespace, Sosa.Namespace, Qudt.Namespace, Croissant.Namespace, Org.Namespace,
        Csvw.Namespace, VoidTerms.Namespace, GeoSparql.Namespace, Locn.Namespace, "http://www.w3.org/ns/ssn/", "http://purl.org/pav/", "http://qudt.org/vocab/unit/",
    ];

    private static readonly string[] Disciplinary =
    [
        "http://www.fdsn.org/xml/station/", "http://quakeml.org/xmlns/", "http://www.iucr.org/", "https://www.iucr.org/", "http://www.nexusformat.org/",
        "https://www.nexusformat.org/", "https://manual.nexusformat.org/", "http://mmcif.wwpdb.org/", "https://mmcif.wwpdb.org/", "https://w3id.org/mixs",
        "http://cfconventions.org/",
    ];

    public RecordFacts Facts { get; } = facts;

    public bool IsHidden => Facts.Level == AccessLevel.Hidden;

    /// <summary>Whether the landing page exists for strangers.</summary>
    public bool IsShown => !IsHidden;

    public string? DataUrl => Facts.DataUrl;

    /// <summary>Every address by which data are reached, or asked for, as negotiated RDF shows them to strangers.</summary>
    public IReadOnlyList<string> Links => field ??=
    [
        .. Facts.Description.Distributions.SelectMany(static file => new[] { file.DownloadUrl, file.AccessUrl, file.ServiceUrl }).OfType<string>(),
        .. Facts.Services.Select(static service => service.Text(Dcat.EndpointUrl)).OfType<string>(),
    ];

    /// <summary>Whether the data are for everyone, so that a link should answer everyone.</summary>
    public bool IsForEveryone => Facts.IsOpen;

    /// <summary>Whether the access policy keeps the data, so that a missing link is no fault of the description.</summary>
    public bool MayHaveNoLink => DataUrl is null && Facts.Level is AccessLevel.MetadataOnly or AccessLevel.Hidden or AccessLevel.Embargoed;

    public bool HasPersistentIdentifier =>
        PersistentIdentifier.IsOne(Resource.TextOf(Facts.Topic.Node) ?? "") || Facts.Description.Identifiers.Any(PersistentIdentifier.IsOne);

    /// <summary>Whether a persistent identifier is a DOI, which DataCite or another agency has metadata of.</summary>
    public bool HasDoi => Facts.Description.Identifiers.Any(static text => PersistentIdentifier.IsOne(text) && text.Contains("10.", StringComparison.Ordinal));

    /// <summary>Whether an identifier is a UUID or a hash.</summary>
    public bool HasUuidOrHash => Facts.Description.Identifiers.Any(static text =>
        Guid.TryParse(text.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase) ? text["urn:uuid:".Length..] : text, out _)
        || text.StartsWith("hash://", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a distribution tells name, size or type of a file.</summary>
    public bool NamesFiles => Facts.Description.Distributions.Any(static file => !file.Titles.IsEmpty || file.ByteSize is not null || (file.MediaType ?? file.Format) is not null);

    /// <summary>Whether the access level is told in a word of a known vocabulary.</summary>
    public bool HasAccessTerm => Facts.Topic.Values(Dcterms.AccessRights, Dcterms.Rights, SchemaOrg.ConditionsOfAccess).Exists(static term => term is Literal && AccessLevels.MeaningOf(term).Count > 0);

    public bool HasPersistentData => Facts.Description.Distributions.Any(static file => file.Url is { } url && PersistentIdentifier.IsOne(url));

    /// <summary>Whether there are creator, title, date of publication and publisher; identifier and type the landing page always has.</summary>
    public bool IsCitable =>
        Facts.Description.Creators.Count > 0 && !Facts.Description.Titles.IsEmpty && Facts.Description.Publisher is not null
        && Facts.Topic.Has(Dcterms.Issued, Dcterms.Date, SchemaOrg.DatePublished);

    /// <summary>Whether there are those, a description and keywords.</summary>
    public bool IsWellDescribed =>
        IsCitable && !Facts.Description.Descriptions.IsEmpty && Facts.Topic.Has(Dcat.Keyword, Dcterms.Subject, SchemaOrg.Keywords);

    /// <summary>Whether a licence is shown; one in the place of the access right is read as meant.</summary>
    public bool HasLicence => Licences.Any();

    /// <summary>Whether it is one of Creative Commons or of the SPDX list.</summary>
    public bool HasKnownLicence => Licences.Any(static licence => licence.Kind == LicenceKind.Known);

    /// <summary>Whether a file states its type and its size.</summary>
    public bool HasFileFacts =>
        Facts.Description.Distributions.Any(static file => file.ByteSize is not null && file.Url is not null && (file.MediaType ?? file.Format) is not null);

    /// <summary>Whether a service says how it is used.</summary>
    public bool HasDocumentedService => Facts.Services.Any(static service => service.Has(Dcat.EndpointUrl) && service.Has(Dcat.EndpointDescription));

    public bool HasVariables => Facts.Topic.Has(SchemaOrg.VariableMeasured);

    /// <summary>Whether related resources are named in words only.</summary>
    public bool HasRelationsInWords => Facts.Topic.Values(Relations.All).Exists(static term => term is Literal);

    /// <summary>Whether something is said that PROV has a term for.</summary>
    public bool TellsProvenance => Facts.Topic.Has(
        Dcterms.Creator, Dcterms.Contributor, SchemaOrg.Creator, SchemaOrg.Author, Dcterms.Issued, Dcterms.Date, SchemaOrg.DatePublished, Dcterms.Source, Dcterms.Modified);

    /// <summary>Whether it is told in PROV or PAV.</summary>
    public bool SpeaksProv => Uses(Prov.Namespace) || Uses("http://purl.org/pav/");

    public bool UsesRegisteredVocabulary => Array.Exists(Registered, Uses);

    /// <summary>Whether the record names a standard of its discipline.</summary>
    public bool FollowsDiscipline => Facts.Anywhere(Dcterms.ConformsTo)
        .Any(static triple => Resource.TextOf(triple.Object) is { } text && Array.Exists(Disciplinary, beginning => text.StartsWith(beginning, StringComparison.Ordinal)));

    /// <summary>Whether a property or class of the namespace occurs.</summary>
    public bool Uses(string name)
    {
        foreach (var term in Vocabulary)
        {
            if (term.Value.StartsWith(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<Licence> Licences => Facts.Licences.Concat(
        Facts.Topic.Values(Dcterms.AccessRights, Dcterms.Rights).Select(Licence.Of).Where(static licence => licence.Kind == LicenceKind.Known));

    /// <summary>The properties and classes that occur, each once.</summary>
    private HashSet<Iri> Vocabulary => field ??= [.. Facts.Context.Graph.Select(static triple => triple.Predicate.Equals(RdfTerms.Type) && triple.Object is Iri type ? type : triple.Predicate)];
}
