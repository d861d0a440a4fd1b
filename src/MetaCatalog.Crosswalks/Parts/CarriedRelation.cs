using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>A relation to another resource.</summary>
/// <param name="Type">A relation type of DataCite, such as <c>IsCitedBy</c>.</param>
/// <param name="Identifier">The other resource's identifier, or null.</param>
internal sealed record CarriedRelation(string Type, RelatedIdentifier? Identifier)
{
    /// <summary>The IRIs of relation types begin with it.</summary>
    public const string Roles = Codes.Base + "relation/";

    private static readonly (string Type, Iri Predicate)[] Kinds =
    [
        ("InSeries", Dcat.InSeries),
        ("IsVersionOf", Dcterms.IsVersionOf),
        ("HasVersion", Dcterms.HasVersion),
        ("IsPartOf", Dcterms.IsPartOf),
        ("HasPart", Dcterms.HasPart),
        ("IsReferencedBy", Dcterms.IsReferencedBy),
        ("References", Dcterms.References),
        ("IsObsoletedBy", Dcterms.IsReplacedBy),
        ("Obsoletes", Dcterms.Replaces),
        ("IsRequiredBy", Dcterms.IsRequiredBy),
        ("Requires", Dcterms.Requires),
        ("IsDerivedFrom", Prov.WasDerivedFrom),
        ("IsDerivedFrom", Dcterms.Source),
        ("IsNewVersionOf", Prov.WasRevisionOf),
        ("IsIdenticalTo", SchemaOrg.SameAs),
        ("Cites", BorrowedTerms.Cites),
        ("IsCitedBy", BorrowedTerms.IsCitedBy),
        ("Documents", BorrowedTerms.Documents),
        ("IsDocumentedBy", BorrowedTerms.IsDocumentedBy),
        ("Describes", BorrowedTerms.Describes),
        ("IsDescribedBy", BorrowedTerms.IsDescribedBy),
        ("Reviews", BorrowedTerms.Reviews),
        ("IsReviewedBy", BorrowedTerms.IsReviewedBy),
        ("Compiles", BorrowedTerms.Compiles),
        ("IsCompiledBy", BorrowedTerms.IsCompiledBy),
        ("IsTranslationOf", BorrowedTerms.TranslationOfWork),
        ("HasTranslation", BorrowedTerms.WorkTranslation),
    ];

    /// <summary>Titles of the other resource.</summary>
    public IReadOnlyList<Literal> Titles { get; init; } = [];

    /// <summary>What the other resource is, as a general resource type of DataCite, or null.</summary>
    public string? ResourceType { get; init; }

    /// <summary>The metadata scheme of the other resource, when it is metadata.</summary>
    public string? MetadataScheme { get; init; }

    /// <summary>The address of the metadata scheme.</summary>
    public string? SchemeAddress { get; init; }

    /// <summary>The type of the metadata scheme, such as <c>XSD</c>.</summary>
    public string? SchemeType { get; init; }

    /// <summary>What else is said of the relation.</summary>
    public string? Information { get; init; }

    /// <summary>The other resource, when it is described.</summary>
    public CarriedItem? Item { get; init; }

    /// <summary>The relations of the record, marked as carried.</summary>
    /// <param name="source">The record.</param>
    /// <param name="withItems">Whether descriptions of the other resources are taken too; their identifiers and titles always are.</param>
    public static IEnumerable<CarriedRelation> Take(CrosswalkSource source, bool withItems)
    {
        foreach (var (type, predicate) in Kinds)
        {
            foreach (var resource in source.Take(predicate))
            {
                yield return CrosswalkSource.Text(resource) is { } text
                    ? new CarriedRelation(type, RelatedIdentifier.Of(text) ?? new RelatedIdentifier("Local", text))
                    : new CarriedRelation(type, null) { Titles = [.. source.TakeLiterals(resource, Dcterms.Title, SchemaOrg.Name)] };
            }
        }

        foreach (var node in source.Take(Dcat.QualifiedRelation))
        {
            yield return TakeQualified(source, node, withItems);
        }
    }

    /// <summary>Adds the relation: as one statement where that says it all, else as a <c>dcat:Relationship</c>.</summary>
    public void AddTo(RecordBuilder builder)
    {
        var predicate = Kinds.FirstOrDefault(kind => kind.Type == Type).Predicate;
        if (predicate is not null && IsPlain && Identifier?.Address is { } address)
        {
            builder.Add(predicate, new Iri(address));
            return;
        }

        var node = builder.AddNode(builder.Topic, Dcat.QualifiedRelation, Dcat.Relationship);
        builder.Add(node, Dcat.HadRole, new Iri(Roles + Type));
        AddIdentifier(builder, node);
        foreach (var title in Titles)
        {
            builder.Add(node, Dcterms.Title, title);
        }

        builder.AddText(node, SchemaOrg.AdditionalType, ResourceType);
        builder.AddText(node, Dcterms.ConformsTo, MetadataScheme);
        builder.AddReference(node, Skos.InScheme, SchemeAddress);
        builder.AddText(node, BorrowedTerms.EncodingType, SchemeType);
        builder.AddText(node, Rdfs.Comment, Information);
        Item?.AddTo(builder, node, SchemaOrg.Citation);
    }

    private bool IsPlain => Titles.Count == 0 && ResourceType is null && MetadataScheme is null && SchemeAddress is null && SchemeType is null && Information is null && Item is null;

    private void AddIdentifier(RecordBuilder builder, BlankNode node)
    {
        if (Identifier?.Address is { } address)
        {
            builder.Add(node, Dcterms.Relation, new Iri(address));
        }
        else if (Identifier is { } identifier)
        {
            new IdentifierNode(identifier.Value, identifier.Scheme).AddTo(builder, node);
        }
    }

    private static CarriedRelation TakeQualified(CrosswalkSource source, Term node, bool withItems)
    {
        source.Take(node, RdfTerms.Type);
        var role = source.TakeText(node, Dcat.HadRole);
        var identifier = source.TakeText(node, Dcterms.Relation) is { } address
            ? RelatedIdentifier.Of(address) ?? new RelatedIdentifier("Local", address)
            : IdentifierNode.Take(source, node).Select(static one => new RelatedIdentifier(one.Scheme ?? "Local", one.Value)).FirstOrDefault();
        var item = source.TakeFirst(node, SchemaOrg.Citation);
        return new CarriedRelation(role is null ? "Other" : role[(role.LastIndexOfAny(['/', '#']) + 1)..], identifier)
        {
            Item = item is not null && withItems ? CarriedItem.Take(source, item) : null,
            Titles = [.. source.TakeLiterals(node, Dcterms.Title), .. item is null || withItems ? [] : source.TakeLiterals(item, Dcterms.Title)],
            ResourceType = source.TakeText(node, SchemaOrg.AdditionalType),
            MetadataScheme = source.TakeText(node, Dcterms.ConformsTo),
            SchemeAddress = source.TakeText(node, Skos.InScheme),
            SchemeType = source.TakeText(node, BorrowedTerms.EncodingType),
            Information = source.TakeText(node, Rdfs.Comment),
        };
    }
}
