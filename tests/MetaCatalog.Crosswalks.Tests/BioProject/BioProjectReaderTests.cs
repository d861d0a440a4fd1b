using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.BioProject;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Tests.BioProject;

public class BioProjectReaderTests : ReaderContract
{
    protected override CrosswalkReader Reader { get; } = new BioProjectReader();

    protected override string Format => "BioProject";

    protected override (string Folder, string Pattern) Corpus => ("bioproject-xml", "*.xml");

    protected override IReadOnlyDictionary<string, string> Refused => new Dictionary<string, string> { ["16_invalid_umbrella_project_ok.xml"] = "bioproject:project" };

    protected override IReadOnlyList<string> Examples => ["project.in.xml"];

    protected override int CoverageDepth => 9;

    protected override IEnumerable<string> Nasty =>
    [
        "<PackageSet/>",
        "<PackageSet><Package><Project/></Package></PackageSet>",
        "<Project><Project><Project><ProjectID/></Project></Project></Project>",
        "<PackageSet>" + string.Concat(Enumerable.Repeat("<Package><Project><Project><ProjectID/></Project></Project></Package>", 10_001)) + "</PackageSet>",
        "<Package><Project><Project><ProjectID/><ProjectDescr/><ProjectType><ProjectTypeSubmission><Target><Organism taxID='" + new string('9', 5000) + "'/></Target></ProjectTypeSubmission></ProjectType></Project></Project></Package>",
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document) => CoverageTable.OfXml(document);

    [Fact]
    public void An_umbrella_project_is_a_series()
    {
        var record = Read(Example("project.in.xml")).Records[1];

        Assert.Contains(record.Graph, static triple => triple.Predicate.Equals(RdfTerms.Type) && triple.Object.Equals(Dcat.DatasetSeries));
    }
}
