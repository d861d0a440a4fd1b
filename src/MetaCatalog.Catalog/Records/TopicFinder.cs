using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Records;

/// <summary>Finds which nodes of a graph are described as records: datasets, series, services and models.</summary>
internal static class TopicFinder
{
    private static readonly Iri[] Classes =
    [
        Dcat.DatasetClass,
        SchemaOrg.Dataset,
        new("https://schema.org/Dataset"),
        Dcat.DatasetSeries,
        Dcat.DataService,
        Mc.AIModel,
    ];

    private static readonly Iri[] CatalogLinks =
    [
        Dcat.Dataset,
        Dcat.Service,
        new(Dcat.Namespace + "resource"),
        Foaf.PrimaryTopic,
        new("http://schema.org/dataset"),
        new("https://schema.org/dataset"),
        RdfTerms.First,
    ];

    private static readonly Iri[] SecondaryClasses = [Dcat.DatasetSeries, Dcat.DataService];

    /// <summary>All nodes with a class of a record, in the order of the graph.</summary>
    public static IReadOnlyList<Term> Candidates(Graph graph)
    {
        HashSet<Term> seen = [];
        List<Term> candidates = [];
        foreach (var triple in graph.WithPredicate(RdfTerms.Type))
        {
            if (triple.Object is Iri type && Array.IndexOf(Classes, type) >= 0 && seen.Add(triple.Subject))
            {
                candidates.Add(triple.Subject);
            }
        }

        return candidates;
    }

    /// <summary>Whether the node has a class of a record.</summary>
    public static bool IsRecord(Graph graph, Term node) =>
        graph.Objects(node, RdfTerms.Type).Any(static type => type is Iri iri && Array.IndexOf(Classes, iri) >= 0);

    /// <summary>The candidates that are records of their own: not blank parts of another node, not the service behind a distribution.</summary>
    public static IReadOnlyList<Term> Independent(Graph graph)
    {
        var candidates = Candidates(graph);
        List<Term> independent = [.. candidates.Where(candidate => !IsPart(graph, candidate))];
        return independent.Count > 0 ? independent : candidates;
    }

    /// <summary>The one node that a document describes.</summary>
    /// <param name="graph">What was read.</param>
    /// <param name="wanted">The node that it must be, when it is there.</param>
    /// <param name="fault">Why there is none.</param>
    public static Term? Single(Graph graph, Iri? wanted, out Finding? fault)
    {
        fault = null;
        if (wanted is not null && graph.WithSubject(wanted).Any())
        {
            return wanted;
        }

        var candidates = Narrow(graph, Candidates(graph));
        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        fault = candidates.Count == 0 ? TopicFindings.None(graph) : TopicFindings.Several(candidates);
        return null;
    }

    /// <summary>The only subject that nothing refers to, or null when there is none or several.</summary>
    public static Term? OnlyRoot(Graph graph)
    {
        List<Term> roots = [.. graph.AllSubjects().Where(subject => !graph.WithObject(subject).Any(triple => !triple.Subject.Equals(subject))).Take(2)];
        return roots.Count == 1 ? roots[0] : null;
    }

    // Of several, first those that no other node refers to, then datasets before the series and services around them.
    private static IReadOnlyList<Term> Narrow(Graph graph, IReadOnlyList<Term> candidates)
    {
        if (candidates.Count <= 1)
        {
            return candidates;
        }

        List<Term> roots = [.. candidates.Where(candidate => !graph.WithObject(candidate).Any(triple => !triple.Subject.Equals(candidate)))];
        if (roots.Count == 1)
        {
            return roots;
        }

        List<Term> primary = [.. (roots.Count > 0 ? roots : candidates).Where(candidate => !IsSecondary(graph, candidate))];
        return primary.Count == 1 ? primary : candidates;
    }

    private static bool IsSecondary(Graph graph, Term node) =>
        graph.Objects(node, RdfTerms.Type).All(type => type is not Iri iri || Array.IndexOf(Classes, iri) < 0 || Array.IndexOf(SecondaryClasses, iri) >= 0);

    private static bool IsPart(Graph graph, Term candidate) => candidate is BlankNode
        ? graph.WithObject(candidate).Any(triple => !IsCatalogLink(triple.Predicate))
        : graph.WithObject(candidate).Any(static triple => triple.Predicate.Equals(Dcat.AccessService));

    /// <summary>Whether the property leads from a catalogue to what it lists.</summary>
    public static bool IsCatalogLink(Iri property) => Array.IndexOf(CatalogLinks, property) >= 0;
}
