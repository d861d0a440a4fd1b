using System.Text;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Ddi;

namespace MetaCatalog.Crosswalks.Tests.Ddi;

public class DdiReaderTests : ReaderContract
{
    protected override CrosswalkReader Reader { get; } = new DdiReader();

    protected override string Format => "Ddi";

    protected override (string Folder, string Pattern) Corpus => ("ddi", "*.xml");

    protected override IReadOnlyDictionary<string, string> Refused => new Dictionary<string, string> { ["dataset-finchDC.xml"] = "ddi:root" };

    protected override IReadOnlyDictionary<string, string> Defective => new Dictionary<string, string> { ["dataset-finch-private.xml"] = "ddi:box" };

    protected override IReadOnlyList<string> Examples => ["survey.in.xml"];

    protected override IEnumerable<string> Nasty =>
    [
        "<codeBook/>",
        Study("<citation><titlStmt><titl/></titlStmt><serStmt URI=':::'/></citation>"),
        Study("<stdyInfo><sumDscr><geoBndBox><westBL>1e999</westBL></geoBndBox><collDate event='end'/><timePrd cycle='x' event='end'>99999999</timePrd></sumDscr></stdyInfo>"),
        Study("<dataAccs><notes type='DVN:TOU'>&lt;a href=\"javascript:x\"&gt;y&lt;/a&gt;</notes></dataAccs>"),
        Study("</stdyDscr><dataDscr>" + string.Concat(Enumerable.Repeat("<var><catgry><catValu>1</catValu></catgry></var>", 20_000)) + "</dataDscr><stdyDscr>"),
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document) => CoverageTable.OfXml(document);

    [Fact]
    public void What_the_document_and_its_study_both_say_is_told_once()
    {
        var record = Assert.Single(Read(Example("survey.in.xml")).Records);

        Assert.Single(record.Graph, static triple => triple.Predicate.Equals(Dcterms.Title) && triple.Object.ToString().EndsWith("@ja", StringComparison.Ordinal));
        Assert.Single(record.Graph, static triple => triple.Predicate.Equals(Dcterms.BibliographicCitation));
        Assert.DoesNotContain(record.Losses, static loss => loss.What.StartsWith("/codeBook/docDscr", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_study_of_a_codebook_is_a_record()
    {
        var reading = Read(Encoding.UTF8.GetBytes(Study("<citation><titlStmt><titl>A</titl></titlStmt></citation></stdyDscr><stdyDscr><citation><titlStmt><titl>B</titl></titlStmt><odd>1</odd></citation>")));

        Assert.Equal(2, reading.Records.Count);
        Assert.Empty(reading.Records[0].Losses);
        Assert.Equal("/codeBook/stdyDscr[2]/citation/odd: 1", Assert.Single(reading.Records[1].Losses).What);
    }

    [Fact]
    public void A_permission_that_is_required_restricts_the_data()
    {
        var record = Assert.Single(Read(Example("survey.in.xml")).Records);

        Assert.Contains(record.Graph, static triple => triple.Predicate.Equals(Dcterms.AccessRights) && triple.Object.ToString().EndsWith("access-level/restricted>", StringComparison.Ordinal));
    }

    private static string Study(string content) => $"<codeBook xmlns='ddi:codebook:2_5'><stdyDscr>{content}</stdyDscr></codeBook>";
}
