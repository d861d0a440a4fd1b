using System.Xml.Linq;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Sra;

/// <summary>
/// SRA XML 1.5 of DDBJ, EBI and NCBI: a record for each study, sample, experiment, run or analysis; one for an experiment package with
/// all that it holds.
/// </summary>
public sealed class SraReader : CrosswalkReader
{
    private static readonly HashSet<string> Objects = ["STUDY", "SAMPLE", "EXPERIMENT", "RUN", "ANALYSIS", "EXPERIMENT_PACKAGE"];

    /// <inheritdoc/>
    public override string Name => "sra";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes => [];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        return glimpse.XmlRoot?.LocalName is { } root && (Objects.Contains(root) || root is "SUBMISSION" or "SUBMISSION_SET" || (root.EndsWith("_SET", StringComparison.Ordinal) && Objects.Contains(root[..^4])));
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        var source = new XmlSource(XmlLoading.Load(document, limits, cancellation));
        var objects = Objects.Contains(source.Root.Name.LocalName) ? [source.Root] : source.Take(source.Root, [.. Objects]).ToList();
        if (objects.Count == 0)
        {
            return ForeignReading.Refused(Nothing(source.Root));
        }

        if (objects.Count > limits.MaxRecords)
        {
            return ForeignReading.Refused(ReadingFaults.TooManyRecords(limits.MaxRecords, ReadingFaults.PlaceOf(objects[limits.MaxRecords])));
        }

        var findings = new List<Finding>();
        var builders = objects.ConvertAll(one => new SraRecord(source, findings).Build(one));
        return new ForeignReading(XmlRecords.Of(source, objects, builders), findings);
    }

    private static Finding Nothing(XElement root) => root.Name.LocalName.StartsWith("SUBMISSION", StringComparison.Ordinal)
        ? ReadingFaults.At(root, "sra:submission", Severity.Error, "A SUBMISSION says who sends what; it describes no data.", "SUBMISSION は送付の情報で、データの記述がありません。")
        : ReadingFaults.At(root, "sra:object", Severity.Error, $"{root.Name.LocalName} holds no STUDY, SAMPLE, EXPERIMENT, RUN or ANALYSIS.", $"{root.Name.LocalName} に STUDY、SAMPLE、EXPERIMENT、RUN、ANALYSIS がありません。");
}
