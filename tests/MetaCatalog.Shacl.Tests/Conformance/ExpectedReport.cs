using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Tests.Conformance;

/// <summary>The report that a manifest expects, cut out of the graph around it.</summary>
internal static class ExpectedReport
{
    /// <summary>The report with its results and their paths; shapes and focus nodes are named, not described.</summary>
    public static Graph Of(Graph manifest, Term report)
    {
        var cut = new Graph();
        foreach (var triple in manifest.WithSubject(report))
        {
            cut.Add(triple);
            if (triple.Predicate == Sh.Result)
            {
                AddResult(manifest, triple.Object, cut);
            }
        }

        return cut;
    }

    /// <summary>
    /// A report without what the suite leaves to the engine: details, and messages that the expected report does not have
    /// (message-001: "the test harness needs to preserve all sh:resultMessage triples that are mentioned in the 'expected' results
    /// graph").
    /// </summary>
    public static Graph Comparable(Graph report, Graph expected)
    {
        var root = report.Subjects(RdfTerms.Type, Sh.ValidationReport).Single();
        var isMessageExpected = expected.WithPredicate(Sh.ResultMessage).Count > 0;
        return new Graph(Of(report, root).Where(triple => isMessageExpected || triple.Predicate != Sh.ResultMessage));
    }

    private static void AddResult(Graph manifest, Term result, Graph cut)
    {
        foreach (var triple in manifest.WithSubject(result).Where(triple => triple.Predicate != Sh.Detail))
        {
            cut.Add(triple);
            if (triple.Predicate == Sh.ResultPath)
            {
                AddStructure(manifest, triple.Object, cut);
            }
        }
    }

    private static void AddStructure(Graph manifest, Term node, Graph cut)
    {
        foreach (var triple in node is BlankNode ? manifest.WithSubject(node) : [])
        {
            cut.Add(triple);
            AddStructure(manifest, triple.Object, cut);
        }
    }
}
