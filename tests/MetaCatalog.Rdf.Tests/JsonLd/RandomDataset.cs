using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.Tests.JsonLd;

/// <summary>Small datasets full of what is odd: shared and circular blank nodes, broken lists, lists in lists, ill-typed literals, named graphs.</summary>
internal sealed class RandomDataset(int seed)
{
#pragma warning disable CA5394 // repeatable, not secret
    private static readonly string[] Predicates =
    [
        "http://purl.org/dc/terms/title", "http://purl.org/dc/terms/description", "http://purl.org/dc/terms/identifier", "http://purl.org/dc/terms/creator",
        "http://purl.org/dc/terms/accessRights", "http://www.w3.org/ns/dcat#byteSize", "http://purl.org/dc/terms/issued", "http://example.org/authors",
        "http://example.org/index", "http://example.org/name", "http://example.org/honorific", "http://example.org/codes/open", "urn:p", "http://other.example/p#x",
    ];

    private static readonly Literal[] Literals =
    [
        new("plain"), new(""), new("quote \" back \\ line \n tab \t nul-ish \u0001 emoji 😀"), new("English", "en"), new("ENGLISH", "en"), new("日本語", "ja"), new("ニホンゴ", "ja-Kana"),
        new("none", "none"), new("42", Xsd.Integer), new("042", Xsd.Integer), new("-0", Xsd.Integer), new("123456789012345678901234567890", Xsd.Integer), new("x", Xsd.Integer),
        new("1.0", Xsd.Decimal), new("1.5E0", Xsd.Double), new("1.50", Xsd.Double), new("INF", Xsd.Double), new("true", Xsd.Boolean), new("1", Xsd.Boolean),
        new("12", Xsd.NonNegativeInteger), new("+12", Xsd.NonNegativeInteger), new("2026-01-01", Xsd.Date), new("last year", Xsd.Date), new("{\"a\": 1}", RdfTerms.Json),
        new("a", new Iri("http://example.org/datatype")), new("@id"), new("http://example.org/x"), new("_:b0"), new("open"),
    ];

    private readonly Random random = new(seed);
    private readonly RdfDataset dataset = new();
    private int cells;

    public RdfDataset Make()
    {
        Fill(dataset.DefaultGraph, 1 + random.Next(25));
        for (var i = random.Next(3); i > 0; i--)
        {
            Fill(dataset.GraphFor(Node()), random.Next(8));
        }

        return dataset;
    }

    private void Fill(Graph graph, int count)
    {
        for (var i = 0; i < count; i++)
        {
            _ = random.Next(10) switch
            {
                0 => graph.Add(Node(), RdfTerms.Type, random.Next(4) switch { 0 => Node(), 1 => new Iri("http://example.org/Person"), 2 => Literals[0], _ => new Iri("http://www.w3.org/ns/dcat#Dataset") }),
                1 => graph.Add(Node(), random.Next(2) == 0 ? RdfTerms.First : RdfTerms.Rest, Node()),
                2 => graph.Add(Node(), Predicate(), List(graph, 2)),
                _ => graph.Add(Node(), Predicate(), Value()),
            };
        }
    }

    private Iri Predicate() => new(Predicates[random.Next(Predicates.Length)]);

    private Term Value() => random.Next(3) == 0 ? Node() : Literals[random.Next(Literals.Length)];

    private Term Node() => random.Next(8) switch
    {
        < 3 => new BlankNode($"n{random.Next(6)}"),
        3 => new Iri($"http://example.org/codes/{(random.Next(2) == 0 ? "open" : "closed")}"),
        4 => RdfTerms.Nil,
        _ => new Iri($"http://example.org/s{random.Next(5)}"),
    };

    private Term List(Graph graph, int depth)
    {
        Term head = RdfTerms.Nil;
        for (var i = random.Next(4); i > 0; i--)
        {
            var cell = new BlankNode($"c{cells++}");
            graph.Add(cell, RdfTerms.First, depth > 0 && random.Next(3) == 0 ? List(graph, depth - 1) : Value());
            graph.Add(cell, RdfTerms.Rest, head);
            head = cell;
        }

        return head;
    }
#pragma warning restore CA5394
}
