using MetaCatalog.Rdf.JsonLd.Flattening;
using MetaCatalog.Rdf.JsonLd.Framing;
using MetaCatalog.Rdf.JsonLd.FromRdf;
using MetaCatalog.Rdf.JsonLd.Json;
using MetaCatalog.Rdf.JsonLd.Reading;
using MetaCatalog.Rdf.JsonLd.ToRdf;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Sinks;

namespace MetaCatalog.Rdf.JsonLd;

/// <summary>The operations of JSON-LD 1.1 on documents in UTF-8.</summary>
/// <remarks>
/// JSON-LD 1.1 API, 9.2; Framing, 6.2. Nothing is fetched: contexts come from <see cref="JsonLdOptions.Contexts"/> and
/// <see cref="JsonLdOptions.LoadDocument"/>. A fault throws <see cref="RdfSyntaxException"/> with the specification's error code.
/// All methods are safe to call from several threads.
/// </remarks>
public static class JsonLdProcessor
{
    /// <summary>Expands a document: contexts applied and gone, every IRI whole, every value an object.</summary>
    /// <returns>JSON in UTF-8, an array.</returns>
    public static byte[] Expand(JsonLdDocument document, JsonLdOptions? options = null) =>
        Run(document, options, run => JsonText.ToUtf8(run.Expanded()));

    /// <summary>Compacts a document: a context applied, so that terms stand for IRIs and values are as plain as the context allows.</summary>
    /// <returns>JSON in UTF-8, an object.</returns>
    public static byte[] Compact(JsonLdDocument document, JsonLdDocument context, JsonLdOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Run(document, options, run => JsonText.ToUtf8(run.Compaction().CompactDocument(run.Expanded(), run.Session.ContextIn(context))));
    }

    /// <summary>Flattens a document: every node once, side by side, with references for nesting; then compacts it when a context is given.</summary>
    /// <returns>JSON in UTF-8: an array, or with a context an object.</returns>
    public static byte[] Flatten(JsonLdDocument document, JsonLdDocument? context = null, JsonLdOptions? options = null) => Run(document, options, run =>
    {
        var flattened = DocumentFlattening.Flatten(run.Nodes(new BlankNodeIssuer()));
        return JsonText.ToUtf8(context is null ? flattened : run.Compaction().CompactGraph(flattened, run.Session.ContextIn(context)));
    });

    /// <summary>Frames a document: the nodes that match a frame, as trees of the frame's shape, compacted with its context.</summary>
    /// <returns>JSON in UTF-8, an object.</returns>
    public static byte[] Frame(JsonLdDocument document, JsonLdDocument frame, JsonLdOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return Run(document, options, run => JsonText.ToUtf8(new DocumentFraming(run).Frame(frame)));
    }

    /// <summary>Reads a document as RDF.</summary>
    public static RdfDataset ToRdf(JsonLdDocument document, JsonLdOptions? options = null, CancellationToken cancellationToken = default)
    {
        var sink = new DatasetSink();
        ToRdf(document, sink, options, cancellationToken);
        return sink.Dataset;
    }

    /// <summary>Reads a document as RDF into a sink.</summary>
    public static void ToRdf(JsonLdDocument document, IRdfSink sink, JsonLdOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sink);
        ArgumentNullException.ThrowIfNull(document);
        options ??= JsonLdOptions.Default;
        if (!document.IsPlain)
        {
            ToRdfAtOnce(document, sink, options, cancellationToken);
            return;
        }

        var session = new JsonLdSession(options, options.BaseIri ?? document.Url);
        new DocumentReading(sink, session, faults: null, int.MaxValue, cancellationToken).Read(document.Content.Span);
    }

    /// <summary>Reads a document by the algorithms of the specification alone: HTML and documents with links, and to show that the short way does not differ.</summary>
    internal static void ToRdfAtOnce(JsonLdDocument document, IRdfSink sink, JsonLdOptions options, CancellationToken cancellationToken)
    {
        Run(document, options with { ExtractAllScripts = options.ExtractAllScripts ?? true }, run =>
        {
            var blankNodes = new BlankNodeIssuer();
            var nodes = run.Nodes(blankNodes);
            new RdfDeserialization(run.Session, new QuadEmitter(new StatementGate(sink, options.MaxStatements, cancellationToken)), blankNodes).Emit(nodes);
            return nodes;
        });
    }

    /// <summary>Writes RDF as expanded JSON-LD.</summary>
    /// <returns>JSON in UTF-8, an array.</returns>
    public static byte[] FromRdf(RdfDataset dataset, JsonLdOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return DocumentFaults.Located(default, () => JsonText.ToUtf8(new RdfSerialization(options ?? JsonLdOptions.Default).Serialize(dataset)));
    }

    private static T Run<T>(JsonLdDocument document, JsonLdOptions? options, Func<DocumentRun, T> operation)
    {
        ArgumentNullException.ThrowIfNull(document);
        return DocumentFaults.Located(document.Content, () =>
        {
            var run = new DocumentRun(document, options ?? JsonLdOptions.Default);
            var result = operation(run);
            run.ReportWarnings();
            return result;
        });
    }
}
