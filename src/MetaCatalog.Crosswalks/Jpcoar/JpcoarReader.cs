using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>JPCOAR Schema 1.0, 2.0 and 2.1, read alike: elements go by their names, words of any version are understood.</summary>
public sealed class JpcoarReader : CrosswalkReader
{
    /// <inheritdoc/>
    public override string Name => "jpcoar";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes { get; } = [];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        return glimpse.XmlRoot is { LocalName: "jpcoar" } root && root.NamespaceName.Contains("JPCOAR/schema", StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        var root = XmlLoading.Load(document, limits, cancellation);
        var source = new XmlSource(root);
        var isSeries = source.TakeText(root, "datasetSeries") is { } series && series.Equals("true", StringComparison.OrdinalIgnoreCase);
        var notes = new ReadingNotes(new RecordBuilder(type: isSeries ? Dcat.DatasetSeries : null));
        Read(source, notes);
        return new ForeignReading([notes.Builder.ToRecord(source.Untaken())], notes.Findings);
    }

    private static void Read(XmlSource source, ReadingNotes notes)
    {
        var agents = new JpcoarAgentReading(source, notes);
        var texts = new JpcoarTextReading(source, notes);
        texts.ReadTitles();
        agents.ReadAgents();
        texts.ReadRights();
        texts.ReadSubjects();
        texts.ReadDescriptions();
        agents.ReadPublishers();
        texts.ReadDates(source.Root, notes.Builder.Topic);
        texts.ReadType();
        new JpcoarLinkReading(source, notes).Read();
        texts.ReadCoverage();
        agents.ReadGrants();
        var work = new JpcoarWorkReading(source, notes);
        work.Read(agents);
        work.ReadCatalog();
        new JpcoarFileReading(source, notes, texts).Read();
    }

    /// <summary>The texts of the children with the name, with their languages.</summary>
    internal static List<Literal> Texts(XmlSource source, ReadingNotes notes, XElement parent, params string[] names) =>
        [.. source.Take(parent, names).Select(element => notes.Text(XmlSource.TextOf(element), XmlSource.LanguageOf(element))).OfType<Literal>()];
}
