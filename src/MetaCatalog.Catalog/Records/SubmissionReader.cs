using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Records;

/// <summary>What a submission says, and of what.</summary>
/// <param name="Graph">The statements, with the topic under its final name; null when nothing could be read.</param>
/// <param name="Topic">The node described; null when it is not clear which.</param>
/// <param name="Findings">What was found on the way.</param>
internal sealed record ReadSubmission(Graph? Graph, Iri? Topic, IReadOnlyList<Finding> Findings);

/// <summary>Turns submissions into graphs and finds what they describe. Thread safe.</summary>
internal sealed class SubmissionReader(CatalogOptions options)
{
    private readonly DocumentReader documents = new(options);
    private readonly string ownTopics = options.BaseIri + "/datasets/";

    /// <summary>The topic of a record that brought none of its own.</summary>
    public Iri TopicOf(RecordId id) => new(ownTopics + id.Value);

    /// <summary>The id in a topic of this catalog, or null.</summary>
    public RecordId? IdIn(Iri topic) =>
        topic.Value.StartsWith(ownTopics, StringComparison.Ordinal) && RecordId.TryParse(topic.Value[ownTopics.Length..], out var id) ? id : null;

    /// <summary>Reads a submission of a new record; a topic without an IRI of its own becomes <paramref name="own"/>.</summary>
    public ReadSubmission ReadNew(Submission submission, Iri own, CancellationToken cancellation)
    {
        var (graph, findings) = documents.Read(submission, own.Value, cancellation);
        if (graph is null)
        {
            return new ReadSubmission(null, null, findings);
        }

        var topic = FindTopic(graph, submission, submission.Topic ?? own, out var fault);
        return topic is null
            ? new ReadSubmission(graph, null, [.. findings, fault!]) // without a topic there is a fault
            : Named(graph, topic, HasName(topic) ? (Iri)topic : own, With(findings, fault));
    }

    /// <summary>Reads a submission for a record that has its topic already.</summary>
    public ReadSubmission ReadNext(Submission submission, Iri topic, CancellationToken cancellation)
    {
        var (graph, findings) = documents.Read(submission, topic.Value, cancellation);
        if (graph is null)
        {
            return new ReadSubmission(null, null, findings);
        }

        var found = FindTopic(graph, submission, topic, out var fault);
        if (found is null || (HasName(found) && !found.Equals(topic)))
        {
            return new ReadSubmission(graph, null, [.. findings, found is null ? fault! : TopicFindings.Changed(topic, found)]); // as above
        }

        return Named(graph, found, topic, With(findings, fault));
    }

    /// <summary>Reads a document that may describe several resources.</summary>
    /// <returns>The graph and its topics; no graph when the findings say why.</returns>
    public (Graph? Graph, IReadOnlyList<Term> Topics, IReadOnlyList<Finding> Findings) ReadMany(Submission submission, CancellationToken cancellation)
    {
        var (graph, findings) = documents.Read(submission, ownTopics, cancellation);
        if (graph is null)
        {
            return (null, [], findings);
        }

        var topics = submission.Topic is { } topic ? [topic] : TopicFinder.Independent(graph);
        if (topics.Count == 0 && FindTopic(graph, submission, null, out _) is { } assumed)
        {
            topics = [assumed];
        }

        return topics.Count switch
        {
            0 => (null, [], [.. findings, TopicFindings.None(graph)]),
            var count when count > options.MaxRecordsInDocument => (null, [], [.. findings, SyntaxFindings.TooManyRecords(count, options.MaxRecordsInDocument)]),
            _ => (graph, topics, findings),
        };
    }

    private static Term? FindTopic(Graph graph, Submission submission, Iri? wanted, out Finding? fault)
    {
        if (submission.IsPlainJson && RootOf(graph, submission, wanted) is { } root)
        {
            return TypedRoot(graph, root, out fault);
        }

        return TopicFinder.Single(graph, wanted, out fault);
    }

    // A plain JSON document is about its outermost object, whatever else it describes inside.
    private static Term? RootOf(Graph graph, Submission submission, Iri? wanted)
    {
        var root = JsonRoot.Of(submission.Bytes.Span);
        if (!root.IsNode)
        {
            return null;
        }

        Term? node = root.Id is null ? TopicFinder.OnlyRoot(graph)
            : IriSyntax.IsAbsolute(root.Id) ? new Iri(root.Id)
            : wanted is null ? null : new Iri(IriSyntax.Resolve(wanted.Value, root.Id));
        return node is not null && graph.WithSubject(node).Count > 0 ? node : null;
    }

    private static Term TypedRoot(Graph graph, Term root, out Finding? fault)
    {
        fault = null;
        if (!graph.Objects(root, RdfTerms.Type).Any())
        {
            graph.Add(root, RdfTerms.Type, Dcat.DatasetClass);
            fault = TopicFindings.Assumed(root);
        }
        else if (!TopicFinder.IsRecord(graph, root))
        {
            fault = TopicFindings.OtherType(graph, root);
        }

        return root;
    }

    // Names of ours that are no ids come from relative references: they name nothing yet.
    private bool HasName(Term topic) =>
        topic is Iri iri && IriSyntax.IsValid(iri.Value) && (!iri.Value.StartsWith(ownTopics, StringComparison.Ordinal) || IdIn(iri) is not null);

    private static ReadSubmission Named(Graph graph, Term topic, Iri name, IReadOnlyList<Finding> findings) =>
        new(topic.Equals(name) ? graph : GraphParts.Rename(graph, topic, name), name, findings);

    private static IReadOnlyList<Finding> With(IReadOnlyList<Finding> findings, Finding? more) => more is null ? findings : [.. findings, more];
}
