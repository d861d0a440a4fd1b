using System.Globalization;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.Tests.Laws;

/// <summary>Random graphs and datasets with everything that is hard to write: odd characters, rings of blank nodes, broken lists.</summary>
internal sealed class RandomGraphs(int seed)
{
    private static readonly string[] Texts =
        ["", "a", "日本語", "two\nlines", "tab\tand \"quotes\" and \\", "'''", "\"\"\"", "ends in \"", "\r", "\u0001\u001F\u007F", "😀 \uFFFD", "1", "-1.5", "1e3", ".5", "true", "01", "+7", "1.", "<&>]]>", " spaces ", "é\u0301"];

    private static readonly Iri[] Datatypes = [Xsd.Integer, Xsd.Decimal, Xsd.Double, Xsd.Boolean, Xsd.Date, RdfTerms.Html, new("http://ex.org/types#t")];
    private readonly Random random = new(seed);

    /// <summary>Whether to leave out what not every format can say: characters that XML has not, and base directions.</summary>
    public bool IsForXml { get; init; }

    public Graph Graph(int size = 20)
    {
        var graph = new Graph();
        graph.Prefixes["ex"] = "http://ex.org/";
        graph.Prefixes["rdf"] = RdfTerms.Namespace;
        Fill(graph, size);
        return graph;
    }

    public RdfDataset Dataset(int size = 20)
    {
        var dataset = new RdfDataset { DefaultGraph = Graph(size / 2) };
        for (var i = random.Next(4); i > 0; i--)
        {
            Fill(dataset.GraphFor(Resource()), 1 + random.Next(size / 2));
        }

        return dataset;
    }

    /// <summary>The same graph with other labels, in another order.</summary>
    public Graph Shuffle(Graph graph)
    {
        var triples = graph.ToArray();
        random.Shuffle(triples);
        var names = new Dictionary<Term, Term>();
        return new Graph(triples.Select(triple => new Triple(Rename(triple.Subject), triple.Predicate, Rename(triple.Object))));

        Term Rename(Term term) => term is not BlankNode ? term
            : names.TryGetValue(term, out var name) ? name
            : names[term] = new BlankNode(string.Create(CultureInfo.InvariantCulture, $"x{random.Next()}y{names.Count}"));
    }

    private void Fill(Graph graph, int size)
    {
        for (var i = 0; i < size; i++)
        {
            graph.Add(Resource(), Predicate(), Object());
        }

        if (random.Next(2) == 0)
        {
            AddList(graph);
        }
    }

    private void AddList(Graph graph)
    {
        Term cell = new BlankNode(string.Create(CultureInfo.InvariantCulture, $"l{random.Next()}"));
        graph.Add(Resource(), Predicate(), cell);
        for (var i = 1 + random.Next(4); i > 0; i--)
        {
            Term rest = i == 1 && random.Next(4) > 0 ? RdfTerms.Nil : new BlankNode(string.Create(CultureInfo.InvariantCulture, $"l{random.Next()}"));
            graph.Add(cell, RdfTerms.First, Object());
            graph.Add(cell, RdfTerms.Rest, rest);
            if (rest is Iri)
            {
                return;
            }

            cell = rest;
        }
    }

    private Term Resource() => random.Next(2) == 0 ? Node() : Name();

    private BlankNode Node() => new(string.Create(CultureInfo.InvariantCulture, $"{(random.Next(2) == 0 ? "anon" : "n")}{random.Next(8)}"));

    private Iri Name() => new(random.Next(6) switch
    {
        0 => "http://ex.org/",
        1 => "http://ex.org/a.b",
        2 => "http://ex.org/名前/x?q=%20#f",
        3 => "http://ex.org/end.",
        4 => "urn:uuid:6e8bc430",
        _ => string.Create(CultureInfo.InvariantCulture, $"http://ex.org/r{random.Next(6)}"),
    });

    // RDF/XML can write a predicate only when it ends in an XML name.
    private Iri Predicate() => random.Next(4) == 0 ? RdfTerms.Type : new Iri(string.Create(CultureInfo.InvariantCulture, $"http://ex.org/p{random.Next(4)}"));

    private Term Object() => random.Next(3) == 0 ? Literal() : Resource();

    private Literal Literal()
    {
        var text = Texts[random.Next(Texts.Length)];
        text = IsForXml ? text.Replace("\u0001\u001F", "", StringComparison.Ordinal) : text;
        return random.Next(4) switch
        {
            0 => new Literal(text, Datatypes[random.Next(Datatypes.Length)]),
            1 => new Literal(text, "ja-Kana"),
            2 => new Literal(text, "en", !IsForXml && random.Next(2) == 0 ? "rtl" : null),
            _ => new Literal(text),
        };
    }
}
