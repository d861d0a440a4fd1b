using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.JsonLd;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>Reads a document into one graph, within the catalog's limits. Thread safe.</summary>
internal sealed class DocumentReader(CatalogOptions options)
{
    /// <summary>Reads a submission.</summary>
    /// <param name="submission">What was sent.</param>
    /// <param name="baseIri">Against which relative references are resolved.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The graph, or null when the findings say why there is none.</returns>
    public (Graph? Graph, IReadOnlyList<Finding> Findings) Read(Submission submission, string baseIri, CancellationToken cancellation)
    {
        if (submission.Graph is { } graph)
        {
            return (graph, submission.Findings);
        }

        if (submission.Bytes.Length > options.MaxDocumentBytes)
        {
            return (null, [SyntaxFindings.TooLarge(submission.Bytes.Length, options.MaxDocumentBytes)]);
        }

        return submission.Bytes.IsEmpty ? (null, [SyntaxFindings.Empty()]) : Parse(submission, baseIri, cancellation);
    }

    private (Graph? Graph, IReadOnlyList<Finding> Findings) Parse(Submission submission, string baseIri, CancellationToken cancellation)
    {
        List<Diagnostic> warnings = [];
        try
        {
            var dataset = submission.Format == RdfFormat.JsonLd
                ? JsonLdProcessor.ToRdf(submission.Bytes, JsonLdOptionsFor(submission, baseIri, warnings), cancellation)
                : RdfReader.ReadDataset(submission.Bytes.Span, submission.Format!, ReaderOptions(baseIri), cancellation); // no graph, so there is a format
            return Flatten(dataset, [.. warnings.Select(SyntaxFindings.Of)]);
        }
        catch (RdfSyntaxException fault)
        {
            return (null, [SyntaxFindings.Of(fault.Diagnostic)]);
        }
    }

    private RdfReaderOptions ReaderOptions(string baseIri) =>
        new() { BaseIri = baseIri, MaxStatements = options.MaxStatements, MaxDepth = options.MaxDepth };

    private JsonLdOptions JsonLdOptionsFor(Submission submission, string baseIri, List<Diagnostic> warnings) => new()
    {
        BaseIri = baseIri,
        Contexts = ContextDocuments.Registry,
        ExpandContext = submission.IsPlainJson ? ContextDocuments.Own : null,
        MaxDepth = options.MaxDepth,
        MaxStatements = options.MaxStatements,
        Warnings = warnings,
    };

    // A record is one graph: what a document says in named graphs is said of the same resources.
    private static (Graph Graph, IReadOnlyList<Finding> Findings) Flatten(RdfDataset dataset, IReadOnlyList<Finding> findings)
    {
        if (dataset.NamedGraphs.Count == 0)
        {
            return (dataset.DefaultGraph, findings);
        }

        foreach (var graph in dataset.NamedGraphs.Values)
        {
            dataset.DefaultGraph.AddAll(graph);
        }

        return (dataset.DefaultGraph, [.. findings, SyntaxFindings.NamedGraphsMerged(dataset.NamedGraphs.Count)]);
    }
}
