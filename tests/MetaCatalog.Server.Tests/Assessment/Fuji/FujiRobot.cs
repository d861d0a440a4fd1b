using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Server.Tests.Assessment.Fuji;

/// <summary>The tests of F-UJI 0.8 on what a robot gathered: written from the metric descriptions, sharing no code with the catalog's own assessor.</summary>
internal sealed partial class FujiRobot(GatheredEvidence found, OutsideWorld world)
{
    private const string Dct = "http://purl.org/dc/terms/";
    private const string Dcat = "http://www.w3.org/ns/dcat#";
    private const string Odrl = "http://www.w3.org/ns/odrl/2/";
    private const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private static readonly string[] Protocols = ["http", "https", "ftp", "sftp", "ssh", "svn", "ws", "wss", "mqtt", "amqp", "coap", "coaps", "rtsp", "rtsps", "rtspu", "shttp", "telnet", "ftam"];

    private static readonly string[] Indexed =
    [
        "http://www.w3.org/ns/prov#", Odrl, "http://www.w3.org/ns/dqv#", "http://www.w3.org/ns/adms#", "http://www.w3.org/ns/sosa/", "http://www.w3.org/ns/ssn/",
        "http://qudt.org/", "http://mlcommons.org/croissant/", "http://www.w3.org/ns/org#", "http://www.w3.org/ns/csvw#", "http://rdfs.org/ns/void#",
        "http://www.opengis.net/ont/geosparql#", "http://www.w3.org/ns/locn#", "http://purl.org/pav/",
    ];

    private static readonly string[] Relations =
    [
        "references", "source", "isVersionOf", "isReferencedBy", "isPartOf", "hasVersion", "replaces", "hasPart", "isReplacedBy", "requires", "isRequiredBy",
    ];

    private static readonly string[] EmbeddedRelations = ["isPartOf", "includedInDataCatalog", "subjectOf", "isBasedOn", "sameAs", "citation"];

    private readonly Term? dataset = found.Graph?.FirstOrDefault(static triple => triple is { Predicate.Value: Type, Object: Iri { Value: Dcat + "Dataset" or Dcat + "DatasetSeries" or Dcat + "DataService" or "http://schema.org/Dataset" or "https://schema.org/Dataset" or "https://w3id.org/metacatalog/ns#AIModel" } }) is { Subject: { } subject } ? subject : null;

    /// <summary>The tests that pass.</summary>
    public HashSet<string> Passed() => found.IsReachable ? [.. All().Where(static test => test.Passes).Select(static test => test.Id)] : [];

    private IEnumerable<(string Id, bool Passes)> All()
    {
        var identifier = Identifiers().FirstOrDefault(IsPersistent);
        var links = ContentLinks().ToList();
        var citable = Has("creator", "author") && Has("title", "name") && (Has("issued", "datePublished") || Has("date")) && Has("publisher", "provider");
        return
        [
            ("FsF-F1-01MD-1", true),
            ("FsF-F1-01MD-2", links.Count > 0),
            ("FsF-F1-02MD-1", identifier is not null),
            ("FsF-F1-02MD-2", identifier is not null && OutsideWorld.Redirects(identifier)),
            ("FsF-F2-01M-2", citable),
            ("FsF-F2-01M-3", citable && (Has("description") || Has("abstract")) && (Has("keywords", "subject") || DcatHas("keyword"))),
            ("FsF-F3-01M-2", links.Count > 0),
            ("FsF-F4-01M-1", found.Embedded is not null || found.Meta.Keys.Any(static name => name.StartsWith("DC.", StringComparison.OrdinalIgnoreCase))),
            ("FsF-A1-01M-1", Has("conditionsOfAccess") || Has("accessRights", "rights") || Rdf(Odrl + "hasPolicy").Any()),
            ("FsF-A1-02MD-1", found.Embedded is not null || found.Graph is not null),
            ("FsF-A1-02MD-2", links.Any(link => link.Url != found.Landing && world.Knock() == HttpStatusCode.OK)),
            ("FsF-A1.1-01MD-1", Protocols.Contains(new Uri(found.Landing).Scheme)),
            ("FsF-A1.1-01MD-2", links.Any(static link => Protocols.Contains(SchemeOf(link.Url)))),
            ("FsF-A1.2-01MD-1", SchemeOf(found.Landing) is "http" or "https"),
            ("FsF-A1.2-01MD-2", links.Any(static link => Protocols.Contains(SchemeOf(link.Url)) && SchemeOf(link.Url) is not ("ws" or "telnet" or "ftam"))),
            ("FsF-I1-01M-1", found.Embedded is not null),
            ("FsF-I1-01M-2", found.Graph is { Count: > 0 }),
            ("FsF-I2-01M-2", Indexed.Any(Uses)),
            ("FsF-I3-01M-1", Relations.SelectMany(name => Rdf(Dct + name)).Any(static term => term is Literal)),
            ("FsF-I3-01M-2", EmbeddedRelations.Any(name => Json(name) is not null) || Relations.SelectMany(name => Rdf(Dct + name)).Any(static term => term is Iri)),
            ("FsF-R1-01M-1", Json("@type") is not null || dataset is not null),
            ("FsF-R1-01M-2", links.Exists(static link => link is { Type: not null, Size: not null }) || HasDescribedService()),
            ("FsF-R1-01M-3", Json("variableMeasured") is not null || Rdf("http://schema.org/variableMeasured").Any()),
            ("FsF-R1.1-01M-1", Has("license") || Distributions().Any(file => Values(file, Dct + "license").Any())),
            ("FsF-R1.2-01M-1", Has("creator", "author") || Has("contributor") || Has("issued", "datePublished") || Has("date") || Has("modified", "dateModified") || Has("source", "isBasedOn")),
            ("FsF-R1.2-01M-2", Uses("http://www.w3.org/ns/prov#") || Uses("http://purl.org/pav/")),
            ("FsF-R1.3-01M-3", found.Graph is not null && Uses(Dcat)),
            ("FsF-R1.3-02D-1", links.Exists(static link => link.Type is { } type && IsCommended(type))),
        ];
    }

    private IEnumerable<string> Identifiers()
    {
        IEnumerable<string?> all =
        [
            found.Landing,
            .. found.Links.Where(static link => link.Relation == "cite-as").Select(static link => link.Address),
            .. found.Meta.GetValueOrDefault("DC.identifier", []),
            .. Rdf(Dct + "identifier").Concat(Rdf("http://schema.org/identifier")).Concat(Rdf("http://schema.org/sameAs")).Select(Text),
            .. Json("identifier") is { } given ? Strings(given) : [],
            Json("@id")?.GetString(),
        ];
        return all.OfType<string>();
    }

    private IEnumerable<(string Url, string? Type, string? Size)> ContentLinks()
    {
        foreach (var file in Distributions())
        {
            var service = Values(file, Dcat + "accessService").SelectMany(node => Values(node, Dcat + "endpointURL")).FirstOrDefault();
            var url = service ?? First(file, Dcat + "accessURL") ?? First(file, Dcat + "downloadURL") ?? First(file, "http://schema.org/contentUrl") ?? First(file, "http://schema.org/url");
            if (url is not null)
            {
                yield return (Text(url), TypeOf(file), First(file, Dcat + "byteSize") is { } size ? Text(size) : First(file, "http://schema.org/contentSize") is { } said ? Text(said) : null);
            }
        }

        foreach (var endpoint in Rdf(Dcat + "endpointURL"))
        {
            yield return (Text(endpoint), null, null);
        }

        foreach (var (address, _, type) in found.Links.Where(static link => link.Relation == "item"))
        {
            yield return (address, type, null);
        }
    }

    private string? TypeOf(Term file) =>
        (First(file, Dcat + "mediaType") ?? First(file, Dct + "format") ?? First(file, "http://schema.org/encodingFormat")) is { } type
            ? Text(type) is var text && text.Contains("://", StringComparison.Ordinal) ? string.Join('/', text.Split('/')[^2..]) : Text(type)
            : null;

    private bool HasDescribedService() =>
        (found.Graph ?? []).Any(triple => triple.Predicate.Value == Dcat + "endpointURL" && Values(triple.Subject, Dcat + "endpointDescription").Any());

    private IEnumerable<Term> Distributions() => Rdf(Dcat + "distribution").Concat(Rdf("http://schema.org/distribution"));

    /// <summary>Whether the page's JSON-LD, its Dublin Core tags or the RDF name a value under one of the names.</summary>
    private bool Has(params string[] names) => names.Any(name =>
        Json(name) is not null || found.Meta.ContainsKey("DC." + name) || Rdf(Dct + name).Any() || Rdf("http://schema.org/" + name).Any());

    private bool DcatHas(string name) => Rdf(Dcat + name).Any();

    private JsonElement? Json(string name) => found.Embedded is { } page && page.TryGetProperty(name, out var value) ? value : null;

    private IEnumerable<Term> Rdf(string property) => dataset is null ? [] : Values(dataset, property);

    private IEnumerable<Term> Values(Term node, string property) =>
        (found.Graph ?? []).Where(triple => triple.Subject.Equals(node) && triple.Predicate.Value.Replace("https://schema.org/", "http://schema.org/", StringComparison.Ordinal) == property).Select(static triple => triple.Object);

    private Term? First(Term node, string property) => Values(node, property).FirstOrDefault(static term => term is not BlankNode);

    private bool Uses(string name) => (found.Graph ?? []).Any(triple =>
        triple.Predicate.Value.StartsWith(name, StringComparison.Ordinal) || (triple.Predicate.Value == Type && triple.Object is Iri type && type.Value.StartsWith(name, StringComparison.Ordinal)));

    private static IEnumerable<string?> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => value.EnumerateObject().Where(static member => member.Name is "value" or "url" or "@id").SelectMany(static member => Strings(member.Value)),
        _ => [],
    };

    private static string Text(Term term) => term switch
    {
        Literal literal => literal.LexicalForm,
        Iri iri => iri.Value,
        _ => "",
    };

    private static string SchemeOf(string address) => address.Split(':')[0].ToLowerInvariant();

    private static bool IsPersistent(string text) => Persistent().IsMatch(text);

    private static bool IsCommended(string type) => Commended().IsMatch(type) && type != "text/html";

    [GeneratedRegex(@"^(doi:|https?://(dx\.)?doi\.org/)?10\.\d{4,9}/|^ark:|^https?://(n2t\.net|arks\.org)/ark:|^(hdl:|https?://hdl\.handle\.net/)|^https?://(w3id\.org|purl\.org|identifiers\.org|igsn\.org)/|^urn:nbn:|^igsn:|^(PRJ(DB|NA|EB)|JGA[SD]|EGA[SD]|phs00)", RegexOptions.IgnoreCase)]
    private static partial Regex Persistent();

    [GeneratedRegex(@"^(text/.*|chemical/.*|.*[/+](xml|json)|application/(x-hdf5?|(x-)?netcdf|vnd\.fdsn\.m?seed|fits|pdf|x-sqlite3|vnd\.sqlite3|vnd\.oasis\.opendocument\.spreadsheet|rtf|sql)|image/(fits|tiff|png|jpeg)|audio/(flac|wav))$")]
    private static partial Regex Commended();
}
