using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>A related work that is described rather than only identified, such as the journal that an article appeared in.</summary>
internal sealed record CarriedItem
{
    public IReadOnlyList<CarriedTitle> Titles { get; init; } = [];

    public IReadOnlyList<CarriedAgent> Creators { get; init; } = [];

    public IReadOnlyList<CarriedContributor> Contributors { get; init; } = [];

    public string? Year { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public string? Number { get; init; }

    public string? NumberType { get; init; }

    public string? FirstPage { get; init; }

    public string? LastPage { get; init; }

    public string? Publisher { get; init; }

    public string? Edition { get; init; }

    /// <summary>Reads the work at the node, marking what it takes as carried.</summary>
    public static CarriedItem Take(CrosswalkSource source, Term node)
    {
        source.Take(node, RdfTerms.Type);
        return new CarriedItem
        {
            Titles = CarriedTitle.Take(source, node),
            Creators = [.. source.Take(node, Dcterms.Creator).Select(agent => CarriedAgent.Take(source, agent))],
            Contributors = [.. source.Take(node, Prov.QualifiedAttribution).SelectMany(attribution => TakeContributors(source, attribution))],
            Year = source.TakeText(node, Dcterms.Issued),
            Volume = source.TakeText(node, BorrowedTerms.VolumeNumber),
            Issue = source.TakeText(node, BorrowedTerms.IssueNumber),
            Number = source.TakeText(node, BorrowedTerms.Position),
            NumberType = source.TakeText(node, SchemaOrg.AdditionalType),
            FirstPage = source.TakeText(node, BorrowedTerms.PageStart),
            LastPage = source.TakeText(node, BorrowedTerms.PageEnd),
            Publisher = source.TakeText(node, Dcterms.Publisher),
            Edition = source.TakeText(node, BorrowedTerms.BookEdition),
        };
    }

    /// <summary>Adds the work as a new node that the subject leads to.</summary>
    public void AddTo(RecordBuilder builder, Term subject, Iri predicate)
    {
        var node = builder.AddNode(subject, predicate, SchemaOrg.CreativeWork);
        CarriedTitle.AddAll(builder, node, Titles);
        foreach (var creator in Creators)
        {
            creator.AddTo(builder, node, Dcterms.Creator);
        }

        foreach (var contributor in Contributors)
        {
            AddContributor(builder, node, contributor);
        }

        builder.Add(node, Dcterms.Issued, Year is null ? null : W3cDate.Typed(Year) ?? new Literal(Year));
        builder.AddText(node, BorrowedTerms.VolumeNumber, Volume);
        builder.AddText(node, BorrowedTerms.IssueNumber, Issue);
        builder.AddText(node, BorrowedTerms.Position, Number);
        builder.AddText(node, SchemaOrg.AdditionalType, NumberType);
        builder.AddText(node, BorrowedTerms.PageStart, FirstPage);
        builder.AddText(node, BorrowedTerms.PageEnd, LastPage);
        builder.AddText(node, Dcterms.Publisher, Publisher);
        builder.AddText(node, BorrowedTerms.BookEdition, Edition);
    }

    private static void AddContributor(RecordBuilder builder, Term node, CarriedContributor contributor)
    {
        var attribution = builder.AddNode(node, Prov.QualifiedAttribution, Prov.Attribution);
        builder.AddText(attribution, BorrowedTerms.RoleName, contributor.Role);
        contributor.Agent.AddTo(builder, attribution, Prov.Agent);
    }

    private static IEnumerable<CarriedContributor> TakeContributors(CrosswalkSource source, Term attribution)
    {
        source.Take(attribution, RdfTerms.Type);
        var role = source.TakeText(attribution, BorrowedTerms.RoleName);
        return source.Take(attribution, Prov.Agent).Select(agent => new CarriedContributor(role, CarriedAgent.Take(source, agent)));
    }
}
