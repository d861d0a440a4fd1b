using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.Iso19115;

/// <summary>Reads geographic metadata as XML: ISO 19139 (gmd, gmi) and ISO 19115-3 (mdb), as GeoDCAT-AP maps them to DCAT.</summary>
public sealed class IsoReader : CrosswalkReader
{
    /// <inheritdoc/>
    public override string Name => "iso19139";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes { get; } = ["application/vnd.iso.19139+xml", "application/vnd.iso.19139-1+xml"];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        return glimpse.XmlRoot is { LocalName: "MD_Metadata" or "MI_Metadata" } root
            && (root.NamespaceName.StartsWith("http://www.isotc211.org/2005/", StringComparison.Ordinal) || root.NamespaceName.StartsWith("http://standards.iso.org/iso/19115/", StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        var root = XmlLoading.Load(document, limits, cancellation);
        if (root.Name.LocalName is not ("MD_Metadata" or "MI_Metadata"))
        {
            return ForeignReading.Refused(ReadingFaults.At(root, "iso:root", Severity.Error, $"The root element is {root.Name.LocalName}, not MD_Metadata or MI_Metadata.", $"ルート要素が {root.Name.LocalName} です。MD_Metadata か MI_Metadata が必要です。"));
        }

        var source = new XmlSource(root);
        var texts = new IsoTexts(source);
        var scope = texts.TakeCodes(root, "hierarchyLevel").Concat(texts.TakeInner(root, "metadataScope").SelectMany(inner => texts.TakeCodes(inner, "resourceScope"))).FirstOrDefault();
        var record = new RecordBuilder(type: scope == "service" ? Dcat.DataService : null);
        if (scope is not (null or "dataset" or "service"))
        {
            record.AddText(Schema.AdditionalType, scope);
        }

        var notes = new ReadingNotes(record);
        ReadMetadata(texts, record);
        new IsoIdentification(texts, notes).Read();
        new IsoDistribution(texts, record).Read();
        return new ForeignReading([record.ToRecord(source.Untaken())], notes.Findings);
    }

    private static void ReadMetadata(IsoTexts texts, RecordBuilder record)
    {
        var source = texts.Source;
        var root = source.Root;
        AddFileIdentifier(record, texts.TakeText(root, "fileIdentifier") ?? texts.TakeText(texts.TakePath(root, "metadataIdentifier"), "code"));
        record.AddText(Dcterms.IsPartOf, texts.TakeText(root, "parentIdentifier") ?? texts.TakeText(texts.TakePath(root, "parentMetadata"), "title"));
        if ((texts.TakeText(root, "dateStamp") ?? MetadataDate(texts)) is { } stamp)
        {
            record.Add(IsoTerms.DescriptionDate, DateLiteral.Of(stamp) ?? new Literal(stamp));
        }

        // How the document is written, not what it describes.
        foreach (var about in source.Take(root, "characterSet", "metadataStandardName", "metadataStandardVersion", "metadataStandard"))
        {
            source.TakeWhole(about);
        }

        foreach (var system in texts.TakeInner(root, "referenceSystemInfo"))
        {
            AddReferenceSystem(texts, record, texts.TakePath(system, "referenceSystemIdentifier"));
        }

        foreach (var lineage in texts.TakeInner(root, "dataQualityInfo").SelectMany(quality => texts.TakeInner(quality, "lineage")).Concat(texts.TakeInner(root, "resourceLineage")))
        {
            foreach (var statement in texts.Take(lineage, "statement"))
            {
                record.AddText(record.AddNode(record.Topic, Dcterms.Provenance, Dcterms.ProvenanceStatement), Rdfs.Label, statement.Text, statement.Language);
            }
        }
    }

    private static string? MetadataDate(IsoTexts texts) =>
        texts.TakeInner(texts.Source.Root, "dateInfo").ToList() is [.., var last] ? (texts.TakeText(last, "date"), texts.TakeCodes(last, "dateType").FirstOrDefault()).Item1 : null;

    private static void AddFileIdentifier(RecordBuilder record, string? identifier)
    {
        if (identifier is not null)
        {
            var node = record.AddNode(record.Topic, Adms.Identifier, Adms.IdentifierClass);
            record.AddText(node, Skos.Notation, identifier);
            record.AddText(node, Schema.PropertyId, IsoTerms.FileIdentifier);
        }
    }

    private static void AddReferenceSystem(IsoTexts texts, RecordBuilder record, System.Xml.Linq.XElement? identifier)
    {
        foreach (var code in texts.Take(identifier, "code"))
        {
            var space = texts.TakeText(identifier, "codeSpace");
            var address = code.Address ?? code.Text;
            if (space is null && IsAddress(address))
            {
                record.Add(Dcterms.ConformsTo, new Iri(address));
                continue;
            }

            var system = record.AddNode(record.Topic, Dcterms.ConformsTo, Dcterms.Standard);
            record.AddText(system, Dcterms.Identifier, code.Text);
            record.AddText(system, Schema.PropertyId, space);
        }
    }

    private static bool IsAddress(string text) =>
        (text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith("urn:", StringComparison.OrdinalIgnoreCase)) && Rdf.Iris.IriSyntax.IsValid(text);
}
