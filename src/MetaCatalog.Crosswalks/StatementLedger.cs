using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks;

/// <summary>The statements of a record with a mark on each that was carried, found by subject and predicate without hashing a statement.</summary>
/// <remarks>
/// Writers ask a hundred times for properties of a few nodes, most of which are not there: each statement is hashed once by its subject and
/// once by its predicate when the ledger is made, after that an answer costs time in proportion to the node's own statements.
/// </remarks>
internal sealed class StatementLedger
{
    private const int None = -1;

    private readonly Triple[] statements;
    private readonly int[] predicateOf;
    private readonly int[] nextOfNode;
    private readonly bool[] carried;
    private readonly Dictionary<Term, (int First, int Last)> nodes = [];
    private readonly Dictionary<Iri, int> predicates = [];

    public StatementLedger(Graph graph)
    {
        statements = [.. graph];
        (predicateOf, nextOfNode, carried) = (new int[statements.Length], new int[statements.Length], new bool[statements.Length]);
        for (var i = 0; i < statements.Length; i++)
        {
            predicateOf[i] = Number(statements[i].Predicate);
            nextOfNode[i] = None;
            Chain(statements[i].Subject, i);
        }
    }

    /// <summary>The statements that are marked, in the order of the graph.</summary>
    public IEnumerable<Triple> Carried => statements.Where((_, i) => carried[i]);

    /// <summary>The statements that are not marked, in the order of the graph.</summary>
    public IEnumerable<Triple> Left => statements.Where((_, i) => !carried[i]);

    /// <summary>The number of the node's first statement with the predicate, or a negative number.</summary>
    public int First(Term node, Iri predicate) =>
        predicates.TryGetValue(predicate, out var number) && nodes.TryGetValue(node, out var chain) ? Find(chain.First, number) : None;

    /// <summary>The number of the node's next statement with the same predicate, or a negative number.</summary>
    public int Next(int statement) => Find(nextOfNode[statement], predicateOf[statement]);

    /// <summary>The object of a statement, which is marked.</summary>
    public Term Take(int statement)
    {
        carried[statement] = true;
        return statements[statement].Object;
    }

    /// <summary>Marks a statement; nothing happens when the record has none such.</summary>
    public void Mark(Term node, Iri predicate, Term value)
    {
        for (var i = First(node, predicate); i >= 0; i = Next(i))
        {
            carried[i] |= statements[i].Object.Equals(value);
        }
    }

    /// <summary>The node's statements that were not marked and are wanted, marked now.</summary>
    public List<Triple> TakeRest(Term node, Func<Triple, bool> wanted)
    {
        var rest = new List<Triple>();
        for (var i = nodes.TryGetValue(node, out var chain) ? chain.First : None; i >= 0; i = nextOfNode[i])
        {
            if (!carried[i] && wanted(statements[i]))
            {
                carried[i] = true;
                rest.Add(statements[i]);
            }
        }

        return rest;
    }

    private int Find(int statement, int predicate)
    {
        while (statement >= 0 && predicateOf[statement] != predicate)
        {
            statement = nextOfNode[statement];
        }

        return statement;
    }

    private int Number(Iri predicate)
    {
        if (!predicates.TryGetValue(predicate, out var number))
        {
            predicates[predicate] = number = predicates.Count;
        }

        return number;
    }

    private void Chain(Term node, int statement)
    {
        var isKnown = nodes.TryGetValue(node, out var chain);
        if (isKnown)
        {
            nextOfNode[chain.Last] = statement;
        }

        nodes[node] = (isKnown ? chain.First : statement, statement);
    }
}
