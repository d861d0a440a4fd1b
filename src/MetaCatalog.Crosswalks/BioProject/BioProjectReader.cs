using System.Xml.Linq;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.BioProject;

/// <summary>BioProject XML of the INSDC (DDBJ, NCBI): a record for each project.</summary>
public sealed class BioProjectReader : CrosswalkReader
{
    /// <inheritdoc/>
    public override string Name => "bioproject";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes => [];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        return glimpse.XmlRoot is { LocalName: "PackageSet" or "RecordSet" or "Package" or "DocumentSummary" or "Project" or "BioProject" };
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        var source = new XmlSource(XmlLoading.Load(document, limits, cancellation));
        var packages = source.Root.DescendantsAndSelf().Where(static element => ProjectOf(element) is not null).ToList();
        if (packages.Count == 0)
        {
            return ForeignReading.Refused(NoProject(source.Root));
        }

        if (packages.Count > limits.MaxRecords)
        {
            return ForeignReading.Refused(ReadingFaults.TooManyRecords(limits.MaxRecords, ReadingFaults.PlaceOf(packages[limits.MaxRecords])));
        }

        var findings = new List<Finding>();
        var builders = packages.ConvertAll(package => new BioProjectRecord(source, package, ProjectOf(package)!, findings).Build());
        return new ForeignReading(XmlRecords.Of(source, packages, builders), findings);
    }

    // A package holds Project/Project; NCBI's summaries hold the inner one alone.
    private static XElement? ProjectOf(XElement package)
    {
        if (package.Name.LocalName is "Package" or "DocumentSummary" or "RecordSet" or "BioProject" or "PackageSet")
        {
            var outer = package.Elements().FirstOrDefault(static child => child.Name.LocalName == "Project");
            return outer is null || IsProject(outer) ? outer : outer.Elements().FirstOrDefault(IsProject);
        }

        return package.Parent is null && package.Name.LocalName == "Project"
            ? IsProject(package) ? package : package.Elements().FirstOrDefault(IsProject)
            : null;
    }

    private static bool IsProject(XElement element) =>
        element.Name.LocalName == "Project" && element.Elements().Any(static child => child.Name.LocalName is "ProjectDescr" or "ProjectID");

    private static Finding NoProject(XElement root)
    {
        var links = root.Descendants().FirstOrDefault(static element => element.Name.LocalName == "ProjectLinks");
        return links is null
            ? ReadingFaults.At(root, "bioproject:project", Severity.Error, $"{root.Name.LocalName} holds no Project with a ProjectDescr.", $"{root.Name.LocalName} に ProjectDescr を持つ Project がありません。")
            : ReadingFaults.At(links, "bioproject:project", Severity.Error, "The package has only links between projects and describes none.", "パッケージにはプロジェクト間のリンクしかなく、記述されたプロジェクトがありません。");
    }
}
