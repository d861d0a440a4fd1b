using MetaCatalog.Rdf.JsonLd.Compaction;
using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Documents;
using MetaCatalog.Rdf.JsonLd.Expansion;
using MetaCatalog.Rdf.JsonLd.Flattening;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd;

/// <summary>One operation on one document: what all operations begin with.</summary>
internal sealed class DocumentRun
{
    private readonly JsonLdDocument document;
    private readonly LoadedDocument loaded;

    public DocumentRun(JsonLdDocument document, JsonLdOptions options)
    {
        this.document = document;
        loaded = DocumentLoading.Load(document, options);
        Session = new JsonLdSession(options, loaded.BaseIri);
    }

    public JsonLdSession Session { get; }

    /// <summary>The document expanded (JSON-LD 1.1 API, 9.2.2).</summary>
    public JsonArray Expanded()
    {
        var active = Session.StartContext;
        if (loaded.ContextUrl is { } url)
        {
            active = Session.Contexts.Process(active, new LocalContext(new JsonString(url), loaded.BaseIri, IsShared: false));
        }

        return new DocumentExpansion(Session).ExpandDocument(loaded.Value, active);
    }

    /// <summary>The nodes of the document by graph and identifier.</summary>
    public NodeMap Nodes(BlankNodeIssuer blankNodes)
    {
        var nodes = new NodeMap();
        new NodeMapGeneration(nodes, blankNodes, new NodeIndexes()).Add(Expanded());
        return nodes;
    }

    /// <summary>Compaction as the options ask for it.</summary>
    public DocumentCompaction Compaction() => new(Session, Session.Options.CompactArrays, Session.Options.CompactToRelative);

    public void ReportWarnings()
    {
        foreach (var warning in Session.Warnings)
        {
            Session.Options.Warnings?.Add(DocumentFaults.ToDiagnostic(document.Content.Span, warning, DiagnosticSeverity.Warning));
        }
    }
}
