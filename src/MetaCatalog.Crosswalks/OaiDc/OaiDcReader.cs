using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.OaiDc;

/// <summary>Unqualified Dublin Core: <c>oai_dc:dc</c> of OAI-PMH, and records of catalogue services (csw:Record) with the same elements.</summary>
public sealed class OaiDcReader : CrosswalkReader
{
    private const string Csw = "http://www.opengis.net/cat/csw";

    /// <inheritdoc/>
    public override string Name => "oai_dc";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes { get; } = [];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        return glimpse.XmlRoot is { } root
            && (root is { LocalName: "dc", NamespaceName: "http://www.openarchives.org/OAI/2.0/oai_dc/" } || (root.LocalName == "Record" && root.NamespaceName.StartsWith(Csw, StringComparison.Ordinal)));
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        var source = new XmlSource(XmlLoading.Load(document, limits, cancellation));
        var notes = new ReadingNotes(new RecordBuilder());
        new OaiDcReading(source, notes).Read();
        return new ForeignReading([notes.Builder.ToRecord(source.Untaken())], notes.Findings);
    }
}
