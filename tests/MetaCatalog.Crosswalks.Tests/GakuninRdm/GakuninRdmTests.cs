using System.Text;
using MetaCatalog.Crosswalks.CommonItems;
using MetaCatalog.Crosswalks.GakuninRdm;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.GakuninRdm;

public class GakuninRdmTests
{
    private const string Registration = """
        {"funder": {"value": "JST"}, "funding-stream-code": {"value": "MJPF"}, "program-name-ja": {"value": "先端研究"}, "program-name-en": {"value": "Frontier"},
         "japan-grant-number": {"value": "JPMJPF9999"}, "project-name-ja": {"value": "課題"}, "project-name-en": {"value": "Project"}, "project-research-field": {"value": "489"}, "extra": {"value": "?"},
         "grdm-files": {"value": "[{\"path\": \"osfstorage/a.csv\", \"metadata\": {\"grdm-file:title-ja\": {\"value\": \"測定\"}, \"grdm-file:title-en\": {\"value\": \"Measurement\"}, \"grdm-file:data-research-field\": {\"value\": \"project\"}, \"grdm-file:data-type\": {\"value\": \"experimental data\"}, \"grdm-file:data-policy-license\": {\"value\": \"CCBY\"}, \"grdm-file:access-rights\": {\"value\": \"open access\"}, \"grdm-file:creators\": {\"value\": [{\"number\": \"20212345\", \"name_ja\": {\"last\": \"夏目\", \"first\": \"漱石\"}, \"name_en\": {\"last\": \"Natsume\", \"middle\": \"K.\", \"first\": \"Soseki\"}}]}, \"grdm-file:data-man-type\": {\"value\": \"organization\"}, \"grdm-file:data-man-name-ja\": {\"value\": \"管理室\"}, \"grdm-file:data-man-email\": {\"value\": \"data@example.ac.jp\"}}}, {\"path\": \"osfstorage/b.csv\", \"metadata\": {\"grdm-file:title-ja\": {\"value\": \"二つ目\"}, \"grdm-file:metadata-access-rights\": {\"value\": \"closed access\"}}}]"}}
        """;

    private static readonly GakuninRdmReader Reader = new();

    [Fact]
    public void Each_file_of_a_registration_is_a_record_with_the_grant_of_the_project()
    {
        var reading = Read(Registration);

        Assert.Equal(2, reading.Records.Count);
        Assert.All(reading.Records, static record => Assert.Contains("JPMJPF9999", Text(record)));
        Assert.Contains("research-field/489", Text(reading.Records[0]));
        Assert.Contains("\"Natsume, Soseki K.\"@en", Text(reading.Records[0]));
        Assert.Contains(reading.Records[0].Losses, static loss => loss.What.StartsWith("/extra", StringComparison.Ordinal));
    }

    [Fact]
    public void A_description_that_is_not_for_everybody_is_noted()
    {
        var reading = Read(Registration);

        Assert.Equal("gakunin-rdm:metadata-access", Assert.Single(reading.Findings).Code);
    }

    [Fact]
    public void A_registration_comes_back_and_says_the_same()
    {
        var first = Read(Registration).Records[0];

        var written = Written(RoundTrip.Source(first));
        var second = Read(written).Records[0];

        Assert.Equal(Csv(first), Csv(second));
        GoldenFile.Check("GakuninRdm/registration.approved.json", written + "\n");
    }

    [Fact]
    public void Plain_values_and_lists_are_read_alike()
    {
        var reading = Read("""{"data": {"attributes": {"registration_responses": {"funder": "JST", "grdm-files": [{"grdm-file:title-en": "Plain", "grdm-file:creators": "[{\"number\": \"20212345\", \"name_en\": \"Terada, Torahiko\"}]"}]}}}}""");

        Assert.Contains("Terada, Torahiko", Text(Assert.Single(reading.Records)));
    }

    [Theory]
    [InlineData("""{"funder": {"value": "JST"}}""", "gakunin-rdm:files")]
    [InlineData("""{"grdm-files": {"value": "[{"}}""", "syntax:json")]
    [InlineData("""{"grdm-files": [""", "syntax:json")]
    public void A_broken_registration_is_refused_with_a_reason(string text, string code)
    {
        var reading = Read(text);

        Assert.Empty(reading.Records);
        Assert.Equal(code, reading.Findings[0].Code);
    }

    [Theory]
    [InlineData("e-rad-metadata-1.json", "gakunin-rdm:schema")]
    [InlineData("ms2-mibyodb-metadata.json", "gakunin-rdm:schema")]
    [InlineData("e-rad-metadata-mappings.json", "gakunin-rdm:mapping")]
    public void The_form_itself_is_told_for_what_it_is(string file, string code)
    {
        var document = File.ReadAllBytes(SharedFolder.Require($"corpus/gakunin-rdm/{file}"));

        var reading = Reader.Read(document, ReadingLimits.Default, TestContext.Current.CancellationToken);

        Assert.True(Reader.Recognizes(new DocumentGlimpse(document)));
        Assert.Empty(reading.Records);
        Assert.Equal(code, Assert.Single(reading.Findings).Code);
    }

    private static ForeignReading Read(string text) => Reader.Read(Encoding.UTF8.GetBytes(text), ReadingLimits.Default, TestContext.Current.CancellationToken);

    private static string Text(ForeignRecord record) => string.Join('\n', record.Graph.Select(static triple => triple.ToString()));

    private static string Csv(ForeignRecord record)
    {
        using var output = new MemoryStream();
        CommonCsvWriter.English.Write(RoundTrip.Source(record), output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Written(CrosswalkSource source)
    {
        using var output = new MemoryStream();
        new GakuninRdmWriter().Write(source, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
