using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>Takes in documents that describe several resources.</summary>
internal sealed class DocumentImport(SubmissionReader submissions, BulkWriter bulk)
{
    public async Task<ImportAnswer> Run(Actor actor, Submission submission, ImportOptions options, CancellationToken cancellation)
    {
        var (graph, topics, findings) = submissions.ReadMany(submission, cancellation);
        var report = new ValidationReport(findings);
        if (graph is null)
        {
            return new ImportAnswer(report, [], []);
        }

        // A document of one resource is that record, whole: nothing of it is left behind.
        var (parts, rest) = topics.Count == 1 ? ([graph], []) : GraphParts.Split(graph, topics);
        List<ImportedRecord> records = [];
        await foreach (var result in bulk.Run(actor, Lines(parts, topics, submission.Note), options, cancellation).ConfigureAwait(false))
        {
            records.Add(new ImportedRecord(topics[(int)result.Line - 1], result.Outcome));
        }

        return new ImportAnswer(report, records, rest);
    }

    /// <summary>The resources of a document that describes several, each as a submission of its own; else nothing.</summary>
    public IReadOnlyList<Submission> Several(Submission submission, CancellationToken cancellation)
    {
        var (graph, topics, _) = submissions.ReadMany(submission, cancellation);
        return graph is null || topics.Count < 2
            ? []
            : [.. GraphParts.Split(graph, topics).Parts.Select((part, i) => Submission.Of(part, topics[i] as Iri))];
    }

    private static async IAsyncEnumerable<BulkLine> Lines(IReadOnlyList<Graph> parts, IReadOnlyList<Term> topics, string? note)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            yield return new BulkLine(i + 1, Submission.Of(parts[i], topics[i] as Iri) with { Note = note });
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }
}
