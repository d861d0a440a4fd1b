using System.Collections;

namespace MetaCatalog.Rdf.Model;

/// <summary>A set of triples with look-ups by any of its places.</summary>
/// <remarks>
/// RDF 1.1 Concepts, 3. Triples come out in the order in which they were added. Look-ups by subject, predicate or object are
/// indexed on first use and cost time in proportion to what they return. Not safe for writing from several threads; once
/// nothing writes any more and <see cref="Freeze"/> was called, reading from many threads is safe.
/// </remarks>
public sealed class Graph : IReadOnlyCollection<Triple>
{
    private readonly List<Triple> triples = [];
    private readonly HashSet<Triple> known = [];
    private Dictionary<Term, List<Triple>>? bySubject;
    private Dictionary<Term, List<Triple>>? byPredicate;
    private Dictionary<Term, List<Triple>>? byObject;

    /// <summary>Makes an empty graph.</summary>
    public Graph()
    {
    }

    /// <summary>Makes a graph of the given triples.</summary>
    public Graph(IEnumerable<Triple> triples)
    {
        ArgumentNullException.ThrowIfNull(triples);
        foreach (var triple in triples)
        {
            Add(triple);
        }
    }

    /// <summary>The prefixes a document declared, for writing it again in the same words; prefix without colon → namespace.</summary>
    public Dictionary<string, string> Prefixes { get; } = [];

    /// <summary>The number of triples.</summary>
    public int Count => triples.Count;

    /// <summary>Adds a triple.</summary>
    /// <returns>False when it was there already.</returns>
    public bool Add(Triple triple)
    {
        if (!known.Add(triple))
        {
            return false;
        }

        triples.Add(triple);
        Index(bySubject, triple.Subject, triple);
        Index(byPredicate, triple.Predicate, triple);
        Index(byObject, triple.Object, triple);
        return true;
    }

    /// <summary>Adds a triple of the given terms.</summary>
    /// <returns>False when it was there already.</returns>
    public bool Add(Term subject, Iri predicate, Term @object) => Add(new Triple(subject, predicate, @object));

    /// <summary>Adds all triples of another graph; with a prefix, its blank nodes get labels of their own.</summary>
    public void AddAll(IEnumerable<Triple> others, string? blankNodePrefix = null)
    {
        ArgumentNullException.ThrowIfNull(others);
        foreach (var triple in others)
        {
            Add(new Triple(Rename(triple.Subject), triple.Predicate, Rename(triple.Object)));
        }

        Term Rename(Term term) => blankNodePrefix is not null && term is BlankNode node ? new BlankNode(blankNodePrefix + node.Label) : term;
    }

    /// <summary>Removes a triple. Costs time in proportion to the size of the graph.</summary>
    /// <returns>False when it was not there.</returns>
    public bool Remove(Triple triple)
    {
        if (!known.Remove(triple))
        {
            return false;
        }

        triples.Remove(triple);
        bySubject = byPredicate = byObject = null;
        return true;
    }

    /// <summary>Whether the graph holds the triple.</summary>
    public bool Contains(Triple triple) => known.Contains(triple);

    /// <summary>Whether the graph holds a triple of the given terms.</summary>
    public bool Contains(Term subject, Iri predicate, Term @object) => known.Contains(new Triple(subject, predicate, @object));

    /// <summary>The triples with the given terms; null stands for any term.</summary>
    public IEnumerable<Triple> Match(Term? subject = null, Iri? predicate = null, Term? @object = null)
    {
        var candidates = subject is not null ? WithSubject(subject)
            : @object is not null ? WithObject(@object)
            : predicate is not null ? WithPredicate(predicate)
            : triples;
        foreach (var triple in candidates)
        {
            if ((predicate is null || triple.Predicate.Equals(predicate)) && (@object is null || triple.Object.Equals(@object)))
            {
                yield return triple;
            }
        }
    }

    /// <summary>All triples with the subject.</summary>
    public IReadOnlyList<Triple> WithSubject(Term subject) => Find(BySubject, subject);

    /// <summary>All triples with the predicate.</summary>
    public IReadOnlyList<Triple> WithPredicate(Iri predicate) => Find(byPredicate ??= IndexAll(static t => t.Predicate), predicate);

    /// <summary>All triples with the object.</summary>
    public IReadOnlyList<Triple> WithObject(Term @object) => Find(byObject ??= IndexAll(static t => t.Object), @object);

    /// <summary>The objects of the subject's triples with the predicate, in the order of adding.</summary>
    public IEnumerable<Term> Objects(Term subject, Iri predicate)
    {
        foreach (var triple in WithSubject(subject))
        {
            if (triple.Predicate.Equals(predicate))
            {
                yield return triple.Object;
            }
        }
    }

    /// <summary>The first object of the subject's triples with the predicate, or null.</summary>
    public Term? Object(Term subject, Iri predicate)
    {
        foreach (var triple in WithSubject(subject))
        {
            if (triple.Predicate.Equals(predicate))
            {
                return triple.Object;
            }
        }

        return null;
    }

    /// <summary>The subjects of the object's triples with the predicate, in the order of adding.</summary>
    public IEnumerable<Term> Subjects(Iri predicate, Term @object)
    {
        foreach (var triple in WithObject(@object))
        {
            if (triple.Predicate.Equals(predicate))
            {
                yield return triple.Subject;
            }
        }
    }

    /// <summary>The distinct subjects, in the order of first appearance.</summary>
    public IReadOnlyCollection<Term> AllSubjects() => BySubject.Keys;

    /// <summary>The triples of each subject, subjects in the order of first appearance; to be read only.</summary>
    internal Dictionary<Term, List<Triple>> BySubject => bySubject ??= IndexAll(static t => t.Subject);

    /// <summary>Builds every index now, so that later reading writes nothing and may happen on many threads.</summary>
    /// <returns>This graph.</returns>
    public Graph Freeze()
    {
        bySubject ??= IndexAll(static t => t.Subject);
        byPredicate ??= IndexAll(static t => t.Predicate);
        byObject ??= IndexAll(static t => t.Object);
        return this;
    }

    /// <inheritdoc/>
    public IEnumerator<Triple> GetEnumerator() => triples.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static List<Triple> Find(Dictionary<Term, List<Triple>> index, Term key) => index.GetValueOrDefault(key) ?? Nothing;

    private static readonly List<Triple> Nothing = [];

    private Dictionary<Term, List<Triple>> IndexAll(Func<Triple, Term> key)
    {
        var index = new Dictionary<Term, List<Triple>>();
        foreach (var triple in triples)
        {
            Index(index, key(triple), triple);
        }

        return index;
    }

    private static void Index(Dictionary<Term, List<Triple>>? index, Term key, Triple triple)
    {
        if (index is null)
        {
            return;
        }

        if (!index.TryGetValue(key, out var list))
        {
            index[key] = list = [];
        }

        list.Add(triple);
    }
}
