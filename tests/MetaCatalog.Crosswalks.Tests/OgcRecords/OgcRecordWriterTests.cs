using MetaCatalog.Catalog.Access;
using MetaCatalog.Crosswalks.OgcRecords;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.OgcRecords;

public class OgcRecordWriterTests
{
    public static TheoryData<string> Demos => DemoRecords.Names;

    [Theory, MemberData(nameof(Demos))]
    public void Every_demonstration_record_keeps_the_rules_of_the_core(string name)
    {
        var record = OgcRecordWriter.Write(DemoRecords.Source(name));

        Assert.Equal("Feature", record["type"]!.GetValue<string>());
        Assert.True(record.ContainsKey("id") && record.ContainsKey("geometry") && record.ContainsKey("time"));
        Assert.NotEmpty(record["properties"]!["title"]!.GetValue<string>());
        Assert.Equal("dataset", record["properties"]!["type"]!.GetValue<string>());
        Assert.All(record["links"]!.AsArray(), static link => Assert.True(link!["href"] is not null && link["rel"] is not null));
        Assert.All(record["properties"]!["contacts"]?.AsArray() ?? [], static contact => Assert.True(contact!["name"] is not null || contact["organization"] is not null));
        Assert.All(record["properties"]!["themes"]?.AsArray() ?? [], static theme => Assert.True(theme!["concepts"]!.AsArray().All(static concept => concept!["id"] is not null) && theme["scheme"] is not null));
        Assert.All(new[] { "created", "updated" }, instant => Assert.Matches("^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$", record["properties"]![instant]?.GetValue<string>() ?? ""));
    }

    [Theory]
    [InlineData("full", AccessLevel.Open)]
    [InlineData("full", AccessLevel.Controlled)]
    [InlineData("lossy", AccessLevel.Open)]
    public void A_record_is_written_as_approved(string name, AccessLevel level)
    {
        var source = Sources.Load(name, level);

        using var written = new MemoryStream();
        new OgcRecordWriter().Write(source, written);
        var text = System.Text.Encoding.UTF8.GetString(written.ToArray());

        Assert.True(level == AccessLevel.Open || !text.Contains("example.jp/files", StringComparison.Ordinal));
        GoldenFile.Check($"OgcRecords/{name}-{level}.approved.json", text);
        GoldenFile.Check($"OgcRecords/{name}-{level}.losses.approved.txt", string.Join('\n', source.Losses().Select(loss => $"{loss.Kind}: {loss.What} — {loss.Reason}")) + "\n");
    }

    [Fact]
    public void A_box_over_the_antimeridian_is_two_polygons()
    {
        var source = Sources.From($"<{Sources.Topic}> <http://purl.org/dc/terms/title> \"T\" ; <http://purl.org/dc/terms/spatial> [ <http://www.w3.org/ns/dcat#bbox> \"ENVELOPE(170, -170, 10, -10)\" ] .");

        var geometry = OgcRecordWriter.Write(source)["geometry"]!;

        Assert.Equal("MultiPolygon", geometry["type"]!.GetValue<string>());
        Assert.Equal("[[[[170,-10],[180,-10],[180,10],[170,10],[170,-10]]],[[[-180,-10],[-170,-10],[-170,10],[-180,10],[-180,-10]]]]", geometry["coordinates"]!.ToJsonString());
    }
}
