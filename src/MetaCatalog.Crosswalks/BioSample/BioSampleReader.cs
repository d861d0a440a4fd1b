using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.BioSample;

/// <summary>BioSample XML of the INSDC (DDBJ, NCBI): a record for each sample.</summary>
public sealed class BioSampleReader : CrosswalkReader
{
    /// <inheritdoc/>
    public override string Name => "biosample";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes => [];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        return glimpse.XmlRoot is { LocalName: "BioSampleSet" or "BioSample" };
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        var source = new XmlSource(XmlLoading.Load(document, limits, cancellation));
        var samples = source.Root.Name.LocalName == "BioSample" ? [source.Root] : source.Take(source.Root, "BioSample").ToList();
        if (samples.Count == 0)
        {
            return ForeignReading.Refused(ReadingFaults.At(source.Root, "biosample:sample", Severity.Error, $"{source.Root.Name.LocalName} holds no BioSample.", $"{source.Root.Name.LocalName} に BioSample がありません。"));
        }

        if (samples.Count > limits.MaxRecords)
        {
            return ForeignReading.Refused(ReadingFaults.TooManyRecords(limits.MaxRecords, ReadingFaults.PlaceOf(samples[limits.MaxRecords])));
        }

        var findings = new List<Finding>();
        var builders = samples.ConvertAll(sample => new BioSampleRecord(source, sample, findings).Build());
        return new ForeignReading(XmlRecords.Of(source, samples, builders), findings);
    }
}
