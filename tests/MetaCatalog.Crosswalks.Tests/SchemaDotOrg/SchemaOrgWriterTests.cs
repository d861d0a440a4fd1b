using System.Text.Encodings.Web;
using System.Text.Json;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Crosswalks.SchemaDotOrg;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.SchemaDotOrg;

public class SchemaOrgWriterTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Names => Sources.Names;

    [Theory, MemberData(nameof(Names))]
    public void Writes_the_approved_document(string name)
    {
        var document = SchemaOrgWriter.Write(Sources.Load(name), "en", "MetaCatalog", "https://catalog.example/");

        GoldenFile.Check($"SchemaDotOrg/{name}.approved.json", document.ToJsonString(Readable) + "\n");
    }

    [Fact]
    public void Offers_no_download_of_data_that_is_not_open()
    {
        var document = SchemaOrgWriter.Write(Sources.Load("full", AccessLevel.Controlled), "ja", "MetaCatalog", "https://catalog.example/");

        Assert.DoesNotContain("contentUrl", document.ToJsonString());
    }
}
