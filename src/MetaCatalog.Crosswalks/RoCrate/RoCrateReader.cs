using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Crosswalks.SchemaDotOrg;
using MetaCatalog.Rdf.Model;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.RoCrate;

/// <summary>Reads the metadata document of an RO-Crate 0.2 to 1.3: its root dataset becomes the record, its files distributions.</summary>
/// <remarks>Deposits of WEKO3 (JAIRO Cloud) say their titles with the terms of JPCOAR; they are read too.</remarks>
public sealed class RoCrateReader : CrosswalkReader
{
    /// <inheritdoc/>
    public override string Name => "ro-crate";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes { get; } = [];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        return glimpse.JsonMembers.ContainsKey("@context") && glimpse.Contains("w3id.org/ro/crate"u8) && !glimpse.Contains("mlcommons.org/croissant"u8);
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        using var json = JsonLoading.Load(document, limits);
        var crate = new LinkedDocument(json.RootElement, RoCrateTerms.Dialect);
        if (Descriptor(crate) is not { } descriptor)
        {
            return ForeignReading.Refused(Missing("crosswalk:no-descriptor", "The crate has no metadata descriptor: an entity named ro-crate-metadata.json that is about the root dataset.", "クレートにメタデータ記述子（ルートデータセットについての ro-crate-metadata.json）がありません。", "/@graph"));
        }

        return Root(crate, descriptor) is { } root
            ? Read(crate, descriptor, root)
            : ForeignReading.Refused(Missing("crosswalk:no-root", "What the metadata descriptor is about is not in the crate.", "メタデータ記述子の about が指すルートデータセットがありません。", descriptor.Place.Pointer + "/about"));
    }

    private static ForeignReading Read(LinkedDocument crate, LinkedNode descriptor, LinkedNode root)
    {
        descriptor.Place.TakeWhole();
        var reading = new SchemaDataset(crate, root);
        reading.Read(root);
        RoCrateWords.Read(reading.Record, root);
        foreach (var part in root.Take(Schema.HasPart))
        {
            AddPart(reading, part);
        }

        AddAddresses(reading.Record);
        return new ForeignReading([reading.ToRecord(root)], reading.Findings);
    }

    // Files are what can be had; folders and further datasets are parts.
    private static void AddPart(SchemaDataset reading, LinkedValue part)
    {
        _ = part.IsNode ? new LinkedNode(part.Document, part.Place).Id : null;
        if (part.Node is { } node && node.Is(RoCrateTerms.File))
        {
            reading.Files.Add(node);
        }
        else if (part.Node is { } other)
        {
            var term = reading.Keeper.TermOf(other);
            reading.Record.Add(Schema.HasPart, term);
            if (reading.Keeper.Describes(other))
            {
                reading.Keeper.KeepRest(other, term, withTypes: true);
            }
        }
        else
        {
            reading.Record.AddText(Schema.HasPart, part.Text);
        }
    }

    // What a crate names by a web address is had there (RO-Crate 1.1, Web-based Data Entities).
    private static void AddAddresses(RecordBuilder record)
    {
        foreach (var file in record.Graph.Objects(record.Topic, Dcat.Distribution).OfType<Iri>().ToList())
        {
            if (file.Value.StartsWith("http", StringComparison.OrdinalIgnoreCase) && record.Graph.Object(file, Dcat.DownloadUrl) is null && record.Graph.Object(file, Dcat.AccessUrl) is null)
            {
                record.Add(file, Dcat.DownloadUrl, file);
            }
        }
    }

    private static LinkedNode? Descriptor(LinkedDocument crate) =>
        crate.Nodes.Cast<LinkedNode?>().FirstOrDefault(static node => IsDescriptor(node!.Value.Id) && node.Value.Members().Any(static member => member.Iri == Schema.About.Value));

    private static bool IsDescriptor(string? id) =>
        id is not null && (id.EndsWith("ro-crate-metadata.json", StringComparison.Ordinal) || id.EndsWith("ro-crate-metadata.jsonld", StringComparison.Ordinal));

    private static LinkedNode? Root(LinkedDocument crate, LinkedNode descriptor)
    {
        var about = descriptor.Take(Schema.About).Select(static value => value.Reference).FirstOrDefault(static id => id is not null);
        return about is null ? null : crate.Find(about) ?? (about is "." or "./" ? crate.Find("./") ?? crate.Find(".") : null);
    }

    private static Finding Missing(string code, string en, string ja, string pointer) => ReadingFaults.Error(code, en, ja, new Location(Pointer: pointer));
}
