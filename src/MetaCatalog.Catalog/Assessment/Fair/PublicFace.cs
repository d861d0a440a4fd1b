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
    /// <summary>Namespaces in the index of registered vocabularies, the default ones left out; as F-UJI 0.8 knows them.</summary>
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

    /// <summary>Whether the access policy keeps the data, so that a missing link is no fault of the description.</summary>
    public bool MayHaveNoLink => DataUrl is null && Facts.Level is AccessLevel.MetadataOnly or AccessLevel.Hidden or AccessLevel.Embargoed;

    public bool HasPersistentIdentifier =>
        PersistentIdentifier.IsOne(Resource.TextOf(Facts.Topic.Node) ?? "") || Facts.Description.Identifiers.Any(PersistentIdentifier.IsOne);

    public bool HasPersistentData => Facts.Description.Distributions.Any(static file => file.Url is { } url && PersistentIdentifier.IsOne(url));

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

    /// <summary>The properties and classes that occur, each once.</summary>
    private HashSet<Iri> Vocabulary => field ??= [.. Facts.Context.Graph.Select(static triple => triple.Predicate.Equals(RdfTerms.Type) && triple.Object is Iri type ? type : triple.Predicate)];
}
