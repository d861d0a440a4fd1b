using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Reading;

/// <summary>Builds the graph of one record out of a foreign description.</summary>
/// <remarks>Used by one reader on one thread, once.</remarks>
internal sealed class RecordBuilder
{
    private readonly Iri? name;
    private readonly List<MappingLoss> losses = [];
    private int nodes;

    /// <summary>Begins a record.</summary>
    /// <param name="name">The resource's own IRI; null when the catalog is to give it one.</param>
    /// <param name="type">Its class; a dataset when left out.</param>
    public RecordBuilder(Iri? name = null, Iri? type = null)
    {
        this.name = name;
        Topic = name is not null ? name : NewNode();
        Graph.Add(Topic, RdfTerms.Type, type ?? Dcat.DatasetClass);
    }

    /// <summary>The statements so far.</summary>
    public Graph Graph { get; } = new();

    /// <summary>The described resource.</summary>
    public Term Topic { get; }

    /// <summary>Adds a statement; nothing happens without an object.</summary>
    public void Add(Term subject, Iri predicate, Term? value)
    {
        if (value is not null)
        {
            Graph.Add(subject, predicate, value);
        }
    }

    /// <summary>Adds a statement of the topic.</summary>
    public void Add(Iri predicate, Term? value) => Add(Topic, predicate, value);

    /// <summary>Adds a text, trimmed; nothing happens when it is blank. A tag that is no language tag is left out and told as a loss.</summary>
    public void AddText(Term subject, Iri predicate, string? text, string? language = null)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (language is not null && !LanguageTags.IsWellFormed(language))
        {
            Lose(LossKind.Changed, $"\"{language}\"", "This is not a language tag (BCP 47); the text is kept without one.");
            language = null;
        }

        Graph.Add(subject, predicate, language is null ? new Literal(text.Trim()) : new Literal(text.Trim(), language));
    }

    /// <summary>Adds a text of the topic.</summary>
    public void AddText(Iri predicate, string? text, string? language = null) => AddText(Topic, predicate, text, language);

    /// <summary>Adds an IRI when the text is a valid absolute one, else the text itself.</summary>
    public void AddReference(Term subject, Iri predicate, string? reference)
    {
        if (!string.IsNullOrWhiteSpace(reference))
        {
            Graph.Add(subject, predicate, IriSyntax.IsAbsolute(reference.Trim()) && IriSyntax.IsValid(reference.Trim()) ? new Iri(reference.Trim()) : new Literal(reference.Trim()));
        }
    }

    /// <summary>Adds a new node that the subject leads to.</summary>
    public BlankNode AddNode(Term subject, Iri predicate, Iri? type = null)
    {
        var node = NewNode();
        Graph.Add(subject, predicate, node);
        Add(node, RdfTerms.Type, type);
        return node;
    }

    /// <summary>Notes a loss that is not simply an element left behind.</summary>
    public void Lose(LossKind kind, string what, string reason) => losses.Add(new MappingLoss(kind, what, reason));

    /// <summary>The record, with what its source says was left behind.</summary>
    public ForeignRecord ToRecord(IEnumerable<MappingLoss> untaken) => new(Graph, name, [.. losses, .. untaken]);

    /// <summary>A node that no statement names yet.</summary>
    public BlankNode NewNode() => new($"b{nodes++}");
}
