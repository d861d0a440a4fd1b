using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Crosswalks.SchemaDotOrg;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.Croissant;

/// <summary>Reads Croissant 1.0 and 1.1 with its RAI extension: files become distributions, record sets and fields stay as they are.</summary>
public sealed class CroissantReader : CrosswalkReader
{
    /// <inheritdoc/>
    public override string Name => "croissant";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes { get; } = [];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        return glimpse.JsonMembers.ContainsKey("@context") && glimpse.Contains("mlcommons.org/croissant"u8) && !glimpse.Contains("w3id.org/metacatalog/context"u8)
            && !glimpse.Contains("www.w3.org/ns/dcat#"u8);
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        using var json = JsonLoading.Load(document, limits);
        var linked = new LinkedDocument(json.RootElement, CroissantTerms.Dialect);
        if (linked.Nodes.Where(static node => node.Is(Schema.Dataset)).Cast<LinkedNode?>().FirstOrDefault() is not { } dataset)
        {
            return ForeignReading.Refused(NoDataset());
        }

        var findings = CroissantRules.Check(json.RootElement);
        var reading = new SchemaDataset(linked, dataset);
        reading.Read(dataset);
        ReadConformance(reading.Record, dataset);
        var record = reading.ToRecord(dataset);
        return new ForeignReading([record], [.. findings, .. reading.Findings]);
    }

    // The versions of Croissant say how the document is written, not what the data conform to.
    private static void ReadConformance(RecordBuilder record, LinkedNode dataset)
    {
        foreach (var standard in dataset.Take(Dcterms.ConformsTo))
        {
            var address = standard.Reference is { } text ? dataset.Document.Names.Expand(text) : null;
            if (address?.StartsWith(CroissantTerms.Conformance, StringComparison.Ordinal) == false)
            {
                record.Add(Dcterms.ConformsTo, IriSyntax.IsValid(address) ? new Iri(address) : new Literal(address));
            }
        }
    }

    private static Finding NoDataset() => ReadingFaults.Error(
        "croissant:no-dataset",
        "The document's type is not Dataset of schema.org, so it describes no dataset.",
        "文書の型が schema.org の Dataset ではないため、データセットの記述として読めません。",
        new Location(Pointer: "/@type"));
}
