using System.Text.Json;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Bioschemas;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.SchemaDotOrg;

/// <summary>Reads schema.org Datasets as JSON-LD, as landing pages and repositories' exports write them.</summary>
public sealed class SchemaOrgReader : CrosswalkReader
{
    private const int MostVisits = 10_000_000;

    private static readonly Iri[] Described = [Schema.Dataset, Schema.DataFeed];

    /// <inheritdoc/>
    public override string Name => "schemaorg";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes { get; } = ["application/vnd.schemaorg.ld+json"];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        return IsDataset(glimpse) && !BioschemasReader.IsProfiled(glimpse);
    }

    /// <summary>Whether the document speaks of datasets in terms of schema.org, and is of none of the formats that only build on it.</summary>
    internal static bool IsDataset(DocumentGlimpse glimpse) =>
        glimpse.JsonMembers.ContainsKey("@context")
        && glimpse.Contains("schema.org"u8) && glimpse.Contains("Dataset"u8)
        && !glimpse.Contains("mlcommons.org/croissant"u8) && !glimpse.Contains("w3id.org/ro/crate"u8) && !glimpse.Contains("www.w3.org/ns/dcat"u8)
        && !glimpse.Contains("openarchives.org/ore"u8) && !glimpse.Contains("w3id.org/metacatalog/context"u8);

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation) => Read(document, limits);

    /// <summary>Reads the datasets of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="limits">What is allowed.</param>
    /// <param name="addMore">Takes what a profile of schema.org says of a dataset beyond it, before the rest is kept; null for schema.org alone.</param>
    internal static ForeignReading Read(ReadOnlyMemory<byte> document, ReadingLimits limits, Action<SchemaDataset, LinkedNode, List<Finding>>? addMore = null)
    {
        using var json = JsonLoading.Load(document, limits);
        var linked = new LinkedDocument(json.RootElement, LinkedDialect.SchemaOrg);
        var datasets = linked.Nodes.Where(static node => node.Is(Described)).ToList();
        if (datasets.Count == 0)
        {
            return ForeignReading.Refused(NoDataset(linked));
        }

        return datasets.Count > limits.MaxRecords || (long)datasets.Count * linked.Nodes.Count > MostVisits
            ? ForeignReading.Refused(ReadingFaults.TooManyRecords(limits.MaxRecords, new Location(Pointer: datasets[^1].Place.Pointer)))
            : ReadAll(json.RootElement, datasets, addMore);
    }

    // Each dataset is read from a ledger of its own, so that its losses are its own and shared persons are described in each.
    private static ForeignReading ReadAll(JsonElement root, List<LinkedNode> datasets, Action<SchemaDataset, LinkedNode, List<Finding>>? addMore)
    {
        var records = new List<ForeignRecord>();
        var findings = new List<Finding>();
        foreach (var dataset in datasets)
        {
            var node = new LinkedDocument(root, LinkedDialect.SchemaOrg).Nodes.First(node => node.Place.Pointer == dataset.Place.Pointer);
            var reading = new SchemaDataset(node.Document, node);
            reading.Read(node);
            addMore?.Invoke(reading, node, findings);
            records.Add(reading.ToRecord(node, alone: datasets.Count == 1));
            findings.AddRange(reading.Findings);
        }

        return new ForeignReading(records, findings);
    }

    private static Finding NoDataset(LinkedDocument document) => ReadingFaults.Error(
        "crosswalk:no-dataset",
        "The document describes no schema.org Dataset: no outermost node, and none in @graph, has the type Dataset or DataFeed.",
        "schema.org の Dataset が記述されていません。最上位または @graph に型 Dataset か DataFeed のノードが必要です。",
        new Location(Pointer: document.Nodes.Count > 0 ? document.Nodes[0].Place.Pointer + "/@type" : ""));
}
