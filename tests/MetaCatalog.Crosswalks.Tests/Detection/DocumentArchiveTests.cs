using System.IO.Compression;
using System.Text;
using MetaCatalog.Crosswalks.DataFiles;
using MetaCatalog.Crosswalks.Detection;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.Detection;

public class DocumentArchiveTests
{
    private const string Invoice = """{"datasetId": "1", "basic": {"dataName": "Curve"}, "custom": {"temperature": 300}}""";
    private const string Schema = """{"$schema": "https://json-schema.org/draft/2020-12/schema", "properties": {"custom": {"properties": {"temperature": {"label": {"ja": "温度", "en": "temperature"}, "type": "number", "options": {"unit": "K"}}}}}}""";

    [Theory]
    [InlineData("invoice.json", "invoice.schema.json")]
    [InlineData("data/invoice/invoice.json", "data/tasksupport/invoice.schema.json")]
    [InlineData("a/invoice.json", "a/INVOICE.SCHEMA.JSON")]
    public void An_invoice_and_its_schema_are_read_as_one(string invoice, string schema)
    {
        var document = Assert.Single(Read((schema, Schema), (invoice, Invoice))).Document;

        Assert.Equal("rde", document.Format);
        var submission = Assert.Single(document.Submissions);
        Assert.DoesNotContain(submission.Findings, static finding => finding.Code == "rde:labels");
        Assert.Contains(submission.Graph!, static triple => triple.Object.ToString() == "\"温度\"@ja");
    }

    [Fact]
    public void Invoices_share_the_only_schema()
    {
        var documents = Read(("1/invoice.json", Invoice), ("2/invoice.json", Invoice), ("tasksupport/invoice.schema.json", Schema));

        Assert.Equal(["1/invoice.json", "2/invoice.json"], documents.Select(static document => document.Name));
        Assert.All(documents, static document => Assert.Contains(document.Document.Submissions[0].Graph!, static triple => triple.Object.ToString() == "\"温度\"@ja"));
    }

    [Fact]
    public void A_schema_alone_is_told_for_what_it_is()
    {
        var document = Assert.Single(Read(("invoice.schema.json", Schema))).Document;

        Assert.Equal("rde:schema", Assert.Single(document.Findings).Code);
    }

    [Fact]
    public void An_invoice_alone_asks_for_its_schema()
    {
        var document = Assert.Single(Read(("invoice.json", Invoice))).Document;

        Assert.Contains(Assert.Single(document.Submissions).Findings, static finding => finding.Code == "rde:labels");
    }

    [Theory]
    [InlineData("rde/invoice.schema.json", "rde:schema")]
    [InlineData("rde/invoice.schema.basic.json", "rde:schema")]
    [InlineData("rde/invoice.schema_none_custom.json", "rde:schema")]
    [InlineData("gakunin-rdm/e-rad-metadata-1.json", "gakunin-rdm:schema")]
    [InlineData("gakunin-rdm/ms2-mibyodb-metadata.json", "gakunin-rdm:schema")]
    [InlineData("gakunin-rdm/e-rad-metadata-mappings.json", "gakunin-rdm:mapping")]
    public void What_describes_no_data_says_what_it_is(string file, string code)
    {
        var document = DocumentDetection.Read(File.ReadAllBytes(SharedFolder.Require("corpus/" + file)), "application/json", ReadingLimits.Default, TestContext.Current.CancellationToken);

        Assert.Empty(document.Submissions);
        Assert.Contains(document.Findings, finding => finding.Code == code);
    }

    private static List<ArchivedDocument> Read(params IReadOnlyList<(string Name, string Content)> entries)
    {
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        archive.Position = 0;
        return [.. DocumentArchive.Read(archive, ReadingLimits.Default, new DataFileLimits(), TestContext.Current.CancellationToken)];
    }
}
