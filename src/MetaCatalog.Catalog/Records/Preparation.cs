using System.Security.Cryptography;
using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.Canonical;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Search;

namespace MetaCatalog.Catalog.Records;

/// <summary>A submission worked out as far as it can be without the log.</summary>
/// <param name="Graph">The statements.</param>
/// <param name="Topic">The node described; null when it is not clear which, or nothing could be read.</param>
/// <param name="Report">Everything found.</param>
/// <param name="Check">What checks and assessment say; null without a topic.</param>
/// <param name="Content">What would be stored; null when it cannot be stored in any state.</param>
/// <param name="Words">What the search index would hold.</param>
internal sealed record PreparedSubmission(
    Graph? Graph, Iri? Topic, ValidationReport Report, RecordCheck? Check, RevisionContent? Content, IReadOnlyList<FieldValue> Words)
{
    /// <summary>The same for people who only asked.</summary>
    public CheckAnswer ToAnswer(DateTimeOffset now) =>
        new(Report, Topic, Graph, Content?.Card, Check?.Access.EffectiveAt(now), Content?.Assessment ?? default) { Readiness = Check?.Readiness };

    /// <summary>The same without what only the writing needed: while it waits for its commit, a line is to hold little.</summary>
    public PreparedSubmission AsAnswered() => this with { Graph = null, Check = null, Content = null, Words = [] };

    /// <summary>Whether it may be in the state: drafts may have errors, what is published may have none.</summary>
    public bool MayBe(RecordState state) =>
        Content is not null && (state != RecordState.Published || (Report.Conforms && !Report.Findings.Any(static finding => finding.BlocksPublication)));
}

/// <summary>Checks a description and works out what is stored of it: hash, card, numbers, words. Thread safe.</summary>
internal sealed class Preparation(CatalogOptions options, RecordValidator validator)
{
    /// <summary>Prepares what was read.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="submission">What was sent; null to check a stored description again.</param>
    /// <param name="now">The instant at which the rules are asked.</param>
    /// <param name="findRecord">Finds other records by their topic, as far as who asks may see them.</param>
    /// <param name="evidence">What probes found of it.</param>
    public PreparedSubmission Prepare(ReadSubmission read, Submission? submission, DateTimeOffset now, Func<Iri, Graph?> findRecord, RecordEvidence evidence)
    {
        if (read.Graph is not { } graph || read.Topic is not { } topic)
        {
            return new PreparedSubmission(read.Graph, null, Report(read.Findings), null, null, []);
        }

        var check = validator.Check(graph, topic, submission, now, findRecord, evidence);
        var report = Report([.. read.Findings, .. check.Findings]);
        return Canonical(graph, out var fault) is { } nquads
            ? Store(graph, topic, submission, report, check, nquads)
            : new PreparedSubmission(graph, topic, Report([fault!, .. report.Findings]), check, null, []); // without a form there is a fault
    }

    private static PreparedSubmission Store(Graph graph, Iri topic, Submission? submission, ValidationReport report, RecordCheck check, byte[] nquads)
    {
        var access = check.Access;
        var card = RecordCards.Of(check.Description, check.Facts);
        var content = new RevisionContent
        {
            Topic = topic.Value,
            Hash = Convert.ToHexStringLower(SHA256.HashData(nquads)),
            NQuads = nquads,
            Document = submission?.Bytes ?? default,
            DocumentType = submission is { IsPlainJson: true } ? "application/json" : submission?.Format?.MediaType ?? submission?.ForeignMediaType ?? "",
            Level = access.Level,
            EmbargoEnd = access.EmbargoEnd,
            Target = access.Target,
            Card = card,
            Assessment = check.Summary(report),
        };
        return new PreparedSubmission(graph, topic, report, check, content, RecordDocument.Words(graph, check.Description, card));
    }

    private static byte[]? Canonical(Graph graph, out Finding? fault)
    {
        try
        {
            fault = null;
            return Rdfc10.Canonicalize(graph);
        }
        catch (CanonicalizationException tangle)
        {
            fault = SyntaxFindings.TooTangled(tangle.Message);
            return null;
        }
    }

    private ValidationReport Report(IEnumerable<Finding> findings)
    {
        var report = new ValidationReport(findings);
        return report.Findings.Count <= options.MaxFindings ? report : new ValidationReport(report.Findings.Take(options.MaxFindings));
    }
}
