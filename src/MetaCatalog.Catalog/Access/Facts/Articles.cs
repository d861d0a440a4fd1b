using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Facts;

/// <summary>The articles that a record is the evidence of.</summary>
internal static class Articles
{
    private static readonly Iri[] Links = [Dcterms.IsReferencedBy, SchemaOrg.Citation, SchemaOrg.SubjectOf];

    /// <summary>Whether an article is linked that is already published: a DOI, unless its own date lies ahead.</summary>
    public static bool HasPublished(RecordFacts facts) =>
        facts.Topic.Values(Links).Exists(article => IsDoi(facts, article) && !IsAhead(facts, article));

    /// <summary>Whether an article is linked by its DOI.</summary>
    public static bool HasDoi(RecordFacts facts) => facts.Topic.Values(Links).Exists(article => IsDoi(facts, article));

    private static bool IsDoi(RecordFacts facts, Term article)
    {
        var text = article is BlankNode ? facts.Topic.At(article).Text(Dcterms.Identifier, SchemaOrg.Identifier, SchemaOrg.Url) : Resource.TextOf(article);
        return text is not null && IsDoi(text);
    }

    private static bool IsDoi(string text) =>
        text.Contains("doi.org/10.", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("doi:10.", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("10.", StringComparison.Ordinal);

    private static bool IsAhead(RecordFacts facts, Term article) =>
        article is not Literal && facts.Date(facts.Topic.At(article), Dcterms.Issued, SchemaOrg.DatePublished) is { } date && date.Start > facts.Now;
}
