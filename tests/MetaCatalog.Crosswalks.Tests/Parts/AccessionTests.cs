using MetaCatalog.Crosswalks.Parts;

namespace MetaCatalog.Crosswalks.Tests.Parts;

public class AccessionTests
{
    [Theory]
    [InlineData("PRJDB1234", "BioProject", "https://identifiers.org/bioproject:PRJDB1234")]
    [InlineData(" prjna42 ", "BioProject", "https://identifiers.org/bioproject:PRJNA42")]
    [InlineData("SAMD00000344", "BioSample", "https://identifiers.org/biosample:SAMD00000344")]
    [InlineData("SAMEA104", "BioSample", "https://identifiers.org/biosample:SAMEA104")]
    [InlineData("DRA000001", "Submission", "https://identifiers.org/insdc.sra:DRA000001")]
    [InlineData("ERP123456", "Study", "https://identifiers.org/insdc.sra:ERP123456")]
    [InlineData("SRS000002", "Sample", "https://identifiers.org/insdc.sra:SRS000002")]
    [InlineData("DRX000003", "Experiment", "https://identifiers.org/insdc.sra:DRX000003")]
    [InlineData("srr000004", "Run", "https://identifiers.org/insdc.sra:SRR000004")]
    [InlineData("DRZ000005", "Analysis", "https://identifiers.org/insdc.sra:DRZ000005")]
    [InlineData("JGAS000001", "Study", "https://ddbj.nig.ac.jp/resource/jga-study/JGAS000001")]
    [InlineData("JGAD000001", "Dataset", "https://ddbj.nig.ac.jp/resource/jga-dataset/JGAD000001")]
    [InlineData("JGAP000001", "Policy", "https://ddbj.nig.ac.jp/resource/jga-policy/JGAP000001")]
    [InlineData("JGAC000001", "Committee", "https://ddbj.nig.ac.jp/resource/jga-dac/JGAC000001")]
    [InlineData("EGAS00001000001", "Study", "https://identifiers.org/ega.study:EGAS00001000001")]
    [InlineData("EGAD00001000001", "Dataset", "https://identifiers.org/ega.dataset:EGAD00001000001")]
    [InlineData("GCA_000001405.29", "Assembly", "https://identifiers.org/insdc.gca:GCA_000001405.29")]
    [InlineData("GSE12345", "Series", "https://identifiers.org/geo:GSE12345")]
    [InlineData("HUM0014", "Project", "https://humandbs.dbcls.jp/hum0014")]
    public void A_number_of_an_archive_is_known_by_its_letters(string text, string kind, string address)
    {
        var accession = Accession.Of(text);

        Assert.Equal((kind, address), (accession?.Kind.ToString(), accession?.Address));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("PRJXX1")]
    [InlineData("PRJDB")]
    [InlineData("DRR12345")]
    [InlineData("DRR1234567890")]
    [InlineData("DRQ000001")]
    [InlineData("XRR000001")]
    [InlineData("EGAD0000100000")]
    [InlineData("GCA_12345")]
    [InlineData("hum123")]
    [InlineData("PRJDB1234 PRJDB1235")]
    [InlineData("the sample SAMD00000344")]
    public void Anything_else_is_none(string? text) => Assert.Null(Accession.Of(text));

    [Fact]
    public void A_long_text_is_not_searched() => Assert.Null(Accession.Of("PRJDB" + new string('1', 100_000)));

    [Fact]
    public void An_accession_of_an_accession_is_itself()
    {
        foreach (var text in (string[])["PRJDB1234", "SAMN00000001", "DRP000001", "JGAS000001", "EGAS00001000001", "GSE1", "hum0001"])
        {
            var once = Accession.Of(text)!;

            Assert.Equal(once, Accession.Of(once.Value));
        }
    }
}
