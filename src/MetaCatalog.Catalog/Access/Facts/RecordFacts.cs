using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Facts;

/// <summary>Everything that rules and criteria ask of a record, gathered once and only as far as somebody asks.</summary>
internal sealed class RecordFacts
{
    public RecordFacts(RuleContext context)
    {
        Context = context;
        Topic = new Resource(context.Graph, context.Topic);
        Description = new Description(Topic, context.ZoneOffset);
        Access = AccessStatement.Of(Topic, context.ZoneOffset);
        Level = Access.Level is null ? null : Access.EffectiveAt(context.Now);
        Opening = Level == AccessLevel.Embargoed ? Access.Target : Level;
        Today = DateOnly.FromDateTime(context.Now.ToOffset(context.ZoneOffset).DateTime);
    }

    public RuleContext Context { get; }

    public Resource Topic { get; }

    public Description Description { get; }

    public AccessStatement Access { get; }

    /// <summary>The level that holds now; null when none is stated.</summary>
    public AccessLevel? Level { get; }

    /// <summary>The level that will hold in the end without any further act: the target of an embargo, else the level.</summary>
    public AccessLevel? Opening { get; }

    /// <summary>Today in the catalog's zone.</summary>
    public DateOnly Today { get; }

    public DateTimeOffset Now => Context.Now;

    public RuleSettings Settings => Context.Settings;

    public bool IsOpen => Level == AccessLevel.Open;

    /// <summary>Whether data are had by asking or signing in.</summary>
    public bool IsOnRequest => Level is AccessLevel.Registered or AccessLevel.Restricted or AccessLevel.Controlled;

    public bool IsModel => Topic.IsA(Mc.AIModel);

    public ClosureReasons Closure => field ??= ClosureReasons.Of(Topic);

    public HumanData Human => field ??= HumanData.Of(Topic);

    public PersonalData Personal => field ??= PersonalData.Of(Topic);

    public DuoConditions Duo => field ??= DuoConditions.Of(Topic);

    public UsePolicy Policy => field ??= UsePolicy.Of(Topic);

    public ExportControl Export => field ??= ExportControl.Of(Topic);

    public IReadOnlyList<ResearchGrant> Grants => field ??= ResearchGrant.AllOf(Topic);

    public IReadOnlyList<Ancestor> Ancestors => field ??= Ancestor.AllOf(this);

    /// <summary>The licences that speak of use, from the dataset and its distributions; access rights in the wrong place left out.</summary>
    public IReadOnlyList<Licence> Licences => field ??=
    [
        .. Description.Licences
            .Concat(Description.Distributions.SelectMany(static distribution => distribution.Licences))
            .Where(static licence => licence.Kind != LicenceKind.AccessRight),
    ];

    /// <summary>The distributions that are files: those with a download; where none has one, those that stand for files that must be asked for.</summary>
    public IReadOnlyList<Distribution> Files => field ??= Description.Distributions.Any(static distribution => distribution.DownloadUrl is not null)
        ? [.. Description.Distributions.Where(static distribution => distribution.DownloadUrl is not null || distribution.IsContained)]
        : [.. Description.Distributions.Where(static distribution => distribution.ServiceUrl is null)];

    /// <summary>The services that serve the data.</summary>
    public IReadOnlyList<Resource> Services => field ??=
    [
        .. Topic.Has(Dcat.EndpointUrl) ? [Topic] : Array.Empty<Resource>(),
        .. Topic.Nodes(Dcat.Distribution).SelectMany(static distribution => distribution.Nodes(Dcat.AccessService)),
        .. Anywhere(Dcat.ServesDataset).Where(triple => triple.Object.Equals(Topic.Node)).Select(triple => Topic.At(triple.Subject)),
    ];

    public IReadOnlyList<DataField> Fields => field ??= DataField.AllOf(Topic);

    public LearningFacts Learning => field ??= LearningFacts.Of(this);

    /// <summary>The code of the processing level; null when not stated.</summary>
    public string? ProcessingLevel => Codes.CodeIn(Codes.ProcessingLevel, Topic.Value(Mc.ProcessingLevel));

    /// <summary>A statement of uncertainty anywhere in the record; null when there is none.</summary>
    public Triple? Uncertainty => First(Qudt.StandardUncertainty) ?? First(Qudt.RelativeStandardUncertainty);

    /// <summary>The statements with a property anywhere in the record.</summary>
    /// <remarks>A walk over the few statements of a record is cheaper than the index that a look-up by property would build.</remarks>
    public IEnumerable<Triple> Anywhere(Iri property) => Context.Graph.Where(triple => triple.Predicate.Equals(property));

    /// <summary>Whether a service's endpoint or standard, or where a distribution is accessed, has the name in its address.</summary>
    public bool HasServiceLike(string name) =>
        Description.Distributions.Any(distribution => distribution.AccessUrl?.Contains(name, StringComparison.OrdinalIgnoreCase) == true)
        || Services.Any(service => service.Values(Dcat.EndpointUrl, Dcterms.ConformsTo, Dcat.EndpointDescription)
            .Exists(term => Resource.TextOf(term)?.Contains(name, StringComparison.OrdinalIgnoreCase) == true));

    /// <summary>The first endpoint of a service that serves the data.</summary>
    public string? ServiceUrl => Services.Select(static service => service.Text(Dcat.EndpointUrl)).FirstOrDefault(static url => url is not null);

    /// <summary>The first URL by which the data or a page about getting them are reached.</summary>
    public string? DataUrl => Description.Distributions.Select(static distribution => distribution.Url).FirstOrDefault(static url => url is not null) ?? ServiceUrl;

    /// <summary>Every address by which the data, or a page about getting them, are reached; each once.</summary>
    public IReadOnlyList<DataLink> Links => field ??= DataLink.AllOf(this);

    /// <summary>What probes found.</summary>
    public RecordEvidence Evidence => Context.Evidence;

    /// <summary>The day of a date in the catalog's zone.</summary>
    public string Day(DateTimeOffset instant) =>
        instant.ToOffset(Context.ZoneOffset).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Reads a date property of a node.</summary>
    public RecordDate? Date(Resource node, params ReadOnlySpan<Iri> properties) => RecordDate.Read(node.Value(properties), Context.ZoneOffset);

    private Triple? First(Iri property) => Anywhere(property).Select(static triple => (Triple?)triple).FirstOrDefault();
}
