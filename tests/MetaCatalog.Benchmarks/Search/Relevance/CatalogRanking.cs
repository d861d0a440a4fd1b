using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using MetaCatalog.Search;

namespace MetaCatalog.Benchmarks.Search.Relevance;

/// <summary>The catalog's own index of the judged records, filled and asked as the catalog does it.</summary>
internal sealed class CatalogRanking : IDisposable
{
    private const string TopicBase = "https://data.example.org/datasets/";
    private static readonly DateTimeOffset Asked = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly SearchIndex index = SearchIndex.InMemory(RecordFields.Schema, RecordFields.Options);

    public CatalogRanking(IReadOnlyList<JudgedRecord> records) =>
        index.Apply([.. records.Select(static record => IndexChange.Put(DocumentOf(record)))], 1);

    public IReadOnlyList<string> Rank(string text) => [.. Ask(text).Hits.Select(static hit => hit.Key)];

    public SearchResult Ask(string text) =>
        index.Search(RecordRanking.Of(new SearchQuestion { Text = text }, Asked) with { Partitions = [RecordFields.Public], Top = RankingScore.Depth });

    public void Dispose() => index.Dispose();

    private static Document DocumentOf(JudgedRecord record)
    {
        var graph = GraphOf(record);
        var facts = new RecordFacts(new RuleContext { Graph = graph, Topic = new Iri(TopicBase + record.Id), Now = Asked, ZoneOffset = TimeSpan.FromHours(9) });
        return new Document(record.Id, RecordFields.Public, RecordDocument.Words(graph, facts.Description, RecordCards.Of(facts.Description, facts)));
    }

    private static Graph GraphOf(JudgedRecord record)
    {
        var graph = new Graph();
        var topic = new Iri(TopicBase + record.Id);
        graph.Add(topic, RdfTerms.Type, Dcat.DatasetClass);
        graph.Add(topic, Dcterms.ConformsTo, new Iri($"{Mc.Base}profiles/{record.Domain}"));
        graph.Add(topic, Dcterms.Issued, new Literal($"{record.Year}", Xsd.GYear));
        AddAll(graph, topic, Dcterms.Title, record.Titles);
        AddAll(graph, topic, Dcterms.Description, record.Descriptions);
        AddAll(graph, topic, Dcat.Keyword, record.Keywords);
        AddAgent(graph, topic, Dcterms.Creator, "c", record.Creator);
        AddAgent(graph, topic, Dcterms.Publisher, "p", record.Publisher);
        foreach (var identifier in record.Identifiers)
        {
            graph.Add(topic, Dcterms.Identifier, new Literal(identifier));
        }

        return graph;
    }

    private static void AddAll(Graph graph, Term subject, Iri predicate, IEnumerable<Said> texts)
    {
        foreach (var text in texts)
        {
            graph.Add(subject, predicate, new Literal(text.Text, text.Language));
        }
    }

    private static void AddAgent(Graph graph, Term topic, Iri predicate, string label, IEnumerable<Said> names)
    {
        var agent = new BlankNode(label);
        graph.Add(topic, predicate, agent);
        graph.Add(agent, RdfTerms.Type, Foaf.Agent);
        AddAll(graph, agent, Foaf.Name, names);
    }
}
