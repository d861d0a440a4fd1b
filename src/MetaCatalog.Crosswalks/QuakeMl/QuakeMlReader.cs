using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.QuakeMl;

/// <summary>QuakeML 1.2 (Basic Event Description): one record for the events of a document.</summary>
/// <remarks>Earlier versions, which differ in their namespaces, are read alike and told.</remarks>
public sealed class QuakeMlReader : CrosswalkReader
{
    private const string Namespace = "http://quakeml.org/xmlns/quakeml/1.2";

    /// <inheritdoc/>
    public override string Name => "quakeml";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes => ["application/vnd.quakeml+xml"];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        return glimpse.XmlRoot is { LocalName: "quakeml" };
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        var source = new XmlSource(XmlLoading.Load(document, limits, cancellation));
        var parameters = source.TakeFirst(source.Root, "eventParameters");
        if (source.Root.Name.LocalName != "quakeml" || parameters is null)
        {
            return ForeignReading.Refused(ReadingFaults.At(
                source.Root,
                "quakeml:root",
                Severity.Error,
                $"The root element is {source.Root.Name.LocalName}; quakeml with eventParameters is needed.",
                $"ルート要素が {source.Root.Name.LocalName} です。eventParameters を持つ quakeml でなければなりません。"));
        }

        var findings = new List<Finding>();
        CheckVersion(source, findings);
        QuakeMlChecks.Check(parameters, findings, cancellation);
        var record = new QuakeMlCatalogue(source, parameters).Build(cancellation);
        return new ForeignReading(XmlRecords.Of(source, [parameters], [record]), findings);
    }

    private static void CheckVersion(XmlSource source, List<Finding> findings)
    {
        if (source.Root.Name.NamespaceName != Namespace)
        {
            findings.Add(ReadingFaults.At(
                source.Root,
                "quakeml:version",
                Severity.Warning,
                $"The namespace '{source.Root.Name.NamespaceName}' is not that of QuakeML 1.2 ({Namespace}); the document was read as 1.2.",
                $"名前空間「{source.Root.Name.NamespaceName}」は QuakeML 1.2 のもの（{Namespace}）ではありません。1.2 として読みました。"));
        }
    }
}
