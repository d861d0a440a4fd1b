using System.Xml.Linq;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Ddi;

/// <summary>DDI Codebook 2.5, as surveys and social-science archives write it: a record for each study of a codebook.</summary>
/// <remarks>Codebooks of the versions 1.2 to 2.1 and 2.6, which differ in their namespaces, are read alike.</remarks>
public sealed class DdiReader : CrosswalkReader
{
    /// <inheritdoc/>
    public override string Name => "ddi";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes { get; } = [];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        return glimpse.XmlRoot is { LocalName: "codeBook" };
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        var source = new XmlSource(XmlLoading.Load(document, limits, cancellation));
        var studies = source.Take(source.Root, "stdyDscr").ToList();
        if (source.Root.Name.LocalName != "codeBook" || studies.Count == 0)
        {
            return ForeignReading.Refused(ReadingFaults.At(
                source.Root,
                "ddi:root",
                Severity.Error,
                $"The root element is {source.Root.Name.LocalName}; a codeBook with a stdyDscr is needed.",
                $"ルート要素が {source.Root.Name.LocalName} です。stdyDscr を持つ codeBook でなければなりません。"));
        }

        if (studies.Count > limits.MaxRecords)
        {
            return ForeignReading.Refused(ReadingFaults.TooManyRecords(limits.MaxRecords, ReadingFaults.PlaceOf(studies[limits.MaxRecords])));
        }

        source.TakeAttribute(source.Root, "version");
        return Read(source, studies);
    }

    private static ForeignReading Read(XmlSource source, List<XElement> studies)
    {
        var notes = studies.ConvertAll(static _ => new ReadingNotes(new RecordBuilder()));
        foreach (var (study, note) in studies.Zip(notes))
        {
            new DdiStudy(source, study, note).Read();
        }

        // What a codebook says beside its studies is said of the first: several studies in one codebook share their files.
        new DdiContents(source, notes[0]).Read();
        return new ForeignReading(
            XmlRecords.Of(source, studies, notes.ConvertAll(static note => note.Builder)),
            [.. notes.SelectMany(static note => note.Findings)]);
    }
}
