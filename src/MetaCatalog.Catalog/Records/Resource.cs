using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Records;

/// <summary>A node of a record's graph with what is said of it: the reading end of every rule and view.</summary>
/// <remarks>
/// schema.org terms under <c>https://</c> and the fifteen Dublin Core elements are read as their usual twins. Resources of one
/// graph share a memory of each other, so each node is gathered once; not safe for several threads.
/// </remarks>
public sealed class Resource
{
    private readonly Graph graph;
    private readonly Dictionary<Term, Resource> known;
    private readonly (Iri Property, Term Value)[] statements;

    /// <summary>Gathers the statements about a node.</summary>
    public Resource(Graph graph, Term node)
        : this(graph, node, [])
    {
        known[node] = this;
    }

    private Resource(Graph graph, Term node, Dictionary<Term, Resource> known)
    {
        this.graph = graph;
        this.known = known;
        Node = node;
        statements = Gather(graph.WithSubject(node));
    }

    /// <summary>The node itself.</summary>
    public Term Node { get; }

    /// <summary>Whether anything is said of the node.</summary>
    public bool IsDescribed => statements.Length > 0;

    /// <summary>All statements about the node, properties in their usual spelling.</summary>
    public IReadOnlyList<(Iri Property, Term Value)> All => statements;

    /// <summary>Whether there is a value of any of the properties.</summary>
    public bool Has(params ReadOnlySpan<Iri> properties) => Value(properties) is not null;

    /// <summary>The first value of the first of the properties that has one.</summary>
    public Term? Value(params ReadOnlySpan<Iri> properties)
    {
        foreach (var property in properties)
        {
            foreach (var statement in statements)
            {
                if (statement.Property.Equals(property))
                {
                    return statement.Value;
                }
            }
        }

        return null;
    }

    /// <summary>All values of the properties, property by property, each in the order of the graph.</summary>
    public List<Term> Values(params ReadOnlySpan<Iri> properties)
    {
        List<Term> values = [];
        foreach (var property in properties)
        {
            foreach (var statement in statements)
            {
                if (statement.Property.Equals(property))
                {
                    values.Add(statement.Value);
                }
            }
        }

        return values;
    }

    /// <summary>The first statement with the first of the properties that has a value; null when there is none.</summary>
    public Triple? Statement(params ReadOnlySpan<Iri> properties)
    {
        foreach (var property in properties)
        {
            if (Value(property) is { } value)
            {
                return new Triple(Node, property, value);
            }
        }

        return null;
    }

    /// <summary>All statements with the properties, property by property.</summary>
    public List<Triple> Statements(params ReadOnlySpan<Iri> properties)
    {
        List<Triple> found = [];
        foreach (var property in properties)
        {
            foreach (var statement in statements)
            {
                if (statement.Property.Equals(property))
                {
                    found.Add(new Triple(Node, property, statement.Value));
                }
            }
        }

        return found;
    }

    /// <summary>The first value as text, whether a literal or an IRI; null when there is none or it is blank.</summary>
    public string? Text(params ReadOnlySpan<Iri> properties)
    {
        foreach (var property in properties)
        {
            foreach (var statement in statements)
            {
                if (statement.Property.Equals(property) && TextOf(statement.Value) is { } text)
                {
                    return text;
                }
            }
        }

        return null;
    }

    /// <summary>The values that are nodes, with what is said of them; literals are left out.</summary>
    public List<Resource> Nodes(params ReadOnlySpan<Iri> properties)
    {
        List<Resource> nodes = [];
        foreach (var value in Values(properties))
        {
            if (value is not Literal)
            {
                nodes.Add(At(value));
            }
        }

        return nodes;
    }

    /// <summary>Another node of the same graph.</summary>
    public Resource At(Term node)
    {
        if (!known.TryGetValue(node, out var resource))
        {
            known[node] = resource = new Resource(graph, node, known);
        }

        return resource;
    }

    /// <summary>Whether the node is stated to be of any of the classes.</summary>
    public bool IsA(params ReadOnlySpan<Iri> classes)
    {
        foreach (var statement in statements)
        {
            if (statement.Property.Equals(RdfTerms.Type) && statement.Value is Iri type && classes.Contains(Synonyms.Usual(type)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A literal's or an IRI's text without surrounding white space; null for blank nodes and empty text.</summary>
    public static string? TextOf(Term? term)
    {
        var text = term switch
        {
            Literal literal => literal.LexicalForm.Trim(),
            Iri iri => iri.Value,
            _ => null,
        };
        return string.IsNullOrEmpty(text) ? null : text;
    }

    private static (Iri, Term)[] Gather(IReadOnlyList<Triple> triples)
    {
        var statements = new (Iri, Term)[triples.Count];
        for (var i = 0; i < statements.Length; i++)
        {
            statements[i] = (Synonyms.Usual(triples[i].Predicate), triples[i].Object);
        }

        return statements;
    }
}
