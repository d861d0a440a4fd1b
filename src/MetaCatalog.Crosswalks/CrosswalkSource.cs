using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks;

/// <summary>A record on its way into a foreign format: its graph, read so that what nobody took can be told afterwards.</summary>
/// <remarks>Used by one writer on one thread, once.</remarks>
/// <param name="graph">The record's graph; not changed.</param>
/// <param name="topic">The described resource.</param>
/// <param name="landingPage">The address of the record's page.</param>
/// <param name="level">The access level that holds at the instant of writing.</param>
/// <param name="embargoEnd">When an embargo ends, or null.</param>
public sealed class CrosswalkSource(Graph graph, Iri topic, string landingPage, AccessLevel level, DateTimeOffset? embargoEnd = null)
{
    private readonly StatementLedger ledger = new(graph);
    private readonly List<MappingLoss> losses = [];

    /// <summary>A record of the catalog as writers see it. Who may see a hidden record gets it with the level metadata only: no format has a word for hidden.</summary>
    /// <param name="record">The record, already read by somebody who may.</param>
    /// <param name="catalogUrl">The catalog's address, without a slash at the end.</param>
    public static CrosswalkSource Of(Record record, string catalogUrl)
    {
        ArgumentNullException.ThrowIfNull(record);
        var level = record.AccessLevel == AccessLevel.Hidden ? AccessLevel.MetadataOnly : record.AccessLevel;
        return new CrosswalkSource(record.Graph, record.Topic, $"{catalogUrl}/datasets/{record.Id}", level, record.EmbargoEnd);
    }

    /// <summary>The described resource.</summary>
    public Iri Topic => topic;

    /// <summary>The address of the record's page.</summary>
    public string LandingPage => landingPage;

    /// <summary>The access level that holds at the instant of writing.</summary>
    public AccessLevel Level => level;

    /// <summary>When an embargo ends, or null.</summary>
    public DateTimeOffset? EmbargoEnd => embargoEnd;

    /// <summary>The objects of the node's statements with the predicate, marked as carried.</summary>
    public IReadOnlyList<Term> Take(Term node, Iri predicate)
    {
        var statement = ledger.First(node, predicate);
        if (statement < 0)
        {
            return [];
        }

        var first = ledger.Take(statement);
        statement = ledger.Next(statement);
        if (statement < 0)
        {
            return [first];
        }

        var taken = new List<Term> { first };
        for (; statement >= 0; statement = ledger.Next(statement))
        {
            taken.Add(ledger.Take(statement));
        }

        return taken;
    }

    /// <summary>The objects of the topic's statements with the predicate, marked as carried.</summary>
    public IReadOnlyList<Term> Take(Iri predicate) => Take(topic, predicate);

    /// <summary>Marks that the topic is a dataset as carried: formats for datasets say so by being what they are.</summary>
    public void TakeClass()
    {
        ledger.TakeRest(topic, static triple => triple.Object.Equals(Dcat.DatasetClass) || triple.Object.Equals(SchemaOrg.Dataset));
    }

    /// <summary>The literals among the node's objects for any of the predicates, marked as carried.</summary>
    public IReadOnlyList<Literal> TakeLiterals(Term node, params ReadOnlySpan<Iri> anyOf)
    {
        List<Literal>? found = null;
        foreach (var predicate in anyOf)
        {
            for (var statement = ledger.First(node, predicate); statement >= 0; statement = ledger.Next(statement))
            {
                if (ledger.Take(statement) is Literal literal)
                {
                    (found ??= []).Add(literal);
                }
            }
        }

        return found ?? (IReadOnlyList<Literal>)[];
    }

    /// <summary>The first object of the node's statements with the predicate, marked as carried, or null.</summary>
    public Term? TakeFirst(Term node, Iri predicate)
    {
        var statement = ledger.First(node, predicate);
        return statement < 0 ? null : ledger.Take(statement);
    }

    /// <summary>The objects of the node's statements with the predicate; nothing is marked.</summary>
    public IEnumerable<Term> Peek(Term node, Iri predicate) => graph.Objects(node, predicate);

    /// <summary>Marks one statement as carried.</summary>
    public void Mark(Term node, Iri predicate, Term value) => ledger.Mark(node, predicate, value);

    /// <summary>The text of the first object, an IRI's or a literal's, marked as carried, or null.</summary>
    public string? TakeText(Term node, Iri predicate) => Text(TakeFirst(node, predicate));

    /// <summary>The node's statements that nobody took yet, marked as carried.</summary>
    /// <param name="node">The subject.</param>
    /// <param name="wanted">Which predicates; all when left out.</param>
    public IReadOnlyList<Triple> TakeRest(Term node, Func<Iri, bool>? wanted = null) => ledger.TakeRest(node, triple => wanted?.Invoke(triple.Predicate) != false);

    /// <summary>Marks one statement as carried, and gives its object back.</summary>
    public T TakeOnly<T>(Term node, Iri predicate, T value)
        where T : Term
    {
        ledger.Mark(node, predicate, value);
        return value;
    }

    /// <summary>Every literal of the record, not marked as carried.</summary>
    public IEnumerable<Literal> AllLiterals() => graph.Select(static triple => triple.Object).OfType<Literal>();

    /// <summary>The node's statements, not marked as carried.</summary>
    public IReadOnlyList<Triple> PeekAll(Term node) => graph.WithSubject(node);

    /// <summary>Whether the node has a statement with a predicate that is asked for.</summary>
    public bool Has(Term node, Func<Iri, bool> wanted) => graph.WithSubject(node).Any(triple => wanted(triple.Predicate));

    /// <summary>Whether more than one statement leads to the node, so that a tree cannot hold it without a name.</summary>
    public bool IsShared(Term node) => graph.WithObject(node).Count > 1;

    /// <summary>The statements that were taken so far.</summary>
    public IReadOnlyCollection<Triple> Carried => [.. ledger.Carried];

    /// <summary>Notes a loss that is not simply a statement left behind.</summary>
    public void Lose(LossKind kind, string what, string reason) => losses.Add(new MappingLoss(kind, what, reason));

    /// <summary>What was not carried, was changed or was invented.</summary>
    public IReadOnlyList<MappingLoss> Losses() =>
        [.. losses, .. ledger.Left.Select(static triple => new MappingLoss(LossKind.NotCarried, triple.ToString(), "The format has no place for it."))];

    /// <summary>The IRI or the lexical form of a term, or null.</summary>
    public static string? Text(Term? term) => term switch
    {
        Iri iri => iri.Value,
        Literal literal => literal.LexicalForm,
        _ => null,
    };
}
