using MetaCatalog.Catalog.Assessment.Coverage;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Tests.Access;
using static MetaCatalog.Catalog.Tests.TestCatalog;

namespace MetaCatalog.Catalog.Tests.Assessment.Coverage;

public sealed class CoverageTests
{
    [Theory]
    [InlineData("title", "dct:title \"t\"@en , \"題\"@ja", "title, title@en, title@ja")]
    [InlineData("description", "dct:description \"d\"", "description")]
    [InlineData("keyword", "dcat:keyword \"a\"@en , \"b\"@en", "keyword, keyword@en")]
    [InlineData("theme", "dcat:theme <t>", "theme")]
    [InlineData("identifier", "dct:identifier \"1\"", "identifier")]
    [InlineData("creator", "dct:creator [ foaf:name \"花子\"@ja ]", "creator, creator@ja")]
    [InlineData("creatorIdentifier", "dct:creator [ dct:identifier \"https://orcid.org/0000-0002-1825-0097\" ]", "creator, creatorIdentifier")]
    [InlineData("publisher", "dct:publisher [ foaf:name \"Institute\"@EN-gb ]", "publisher, publisher@en-gb")]
    [InlineData("contactPoint", "dcat:contactPoint <c>", "contactPoint")]
    [InlineData("issued", "dct:issued \"2026\"", "issued")]
    [InlineData("modified", "dct:modified \"2026\"", "modified")]
    [InlineData("version", "dcat:version \"1\"", "version")]
    [InlineData("language", "dct:language \"ja\"", "language")]
    [InlineData("type", "dct:type <t>", "type")]
    [InlineData("licence", "dct:license <l>", "licence")]
    [InlineData("accessRights", "dct:accessRights level:open", "accessRights")]
    [InlineData("closureReason", "mc:closureReason <r>", "closureReason")]
    [InlineData("hasPolicy", "odrl:hasPolicy [ odrl:permission [] ]", "hasPolicy")]
    [InlineData("landingPage", "dcat:landingPage <l>", "landingPage")]
    [InlineData("conformsTo", "dct:conformsTo <s>", "conformsTo")]
    [InlineData("spatial", "dct:spatial <s>", "spatial")]
    [InlineData("temporal", "dct:temporal <t>", "temporal")]
    [InlineData("accrualPeriodicity", "dct:accrualPeriodicity <a>", "accrualPeriodicity")]
    [InlineData("provenance", "prov:wasGeneratedBy <a>", "provenance")]
    [InlineData("source", "dct:source <s>", "source")]
    [InlineData("isReferencedBy", "dct:isReferencedBy <p>", "isReferencedBy")]
    [InlineData("funding", "schema:funding <f>", "funding")]
    [InlineData("variables", "cr:recordSet [ cr:field [ schema:name \"v\" ] ]", "variables")]
    [InlineData("distribution", "dcat:distribution <f>", "distribution")]
    [InlineData("distribution.title", "dcat:distribution [ dct:title \"t\"@en ] , [ dct:title \"題\"@ja ]", "distribution, distribution.title, distribution.title@en, distribution.title@ja")]
    [InlineData("distribution.description", "dcat:distribution [ dct:description \"d\"@en ]", "distribution, distribution.description, distribution.description@en")]
    [InlineData("distribution.mediaType", "dcat:distribution [ dcat:mediaType \"text/csv\" ]", "distribution, distribution.mediaType")]
    [InlineData("distribution.format", "dcat:distribution [ dct:format \"CSV\" ]", "distribution, distribution.format")]
    [InlineData("distribution.byteSize", "dcat:distribution [ dcat:byteSize 1 ]", "distribution, distribution.byteSize")]
    [InlineData("distribution.checksum", "dcat:distribution [ spdx:checksum [] ]", "distribution, distribution.checksum")]
    [InlineData("distribution.licence", "dcat:distribution [ dct:license <l> ]", "distribution, distribution.licence")]
    public void A_field_is_had_with_the_languages_that_it_is_in(string field, string statements, string keys)
    {
        Assert.Contains(field, keys.Split(", "));
        Assert.Equal(keys, string.Join(", ", CoverageFields.Of(Given.Record(statements).Facts)));
    }

    [Fact]
    public void Every_field_of_the_data_file_is_counted_and_has_an_example()
    {
        var examples = typeof(CoverageTests).GetMethod(nameof(A_field_is_had_with_the_languages_that_it_is_in))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(data => (string)data.Data[0]!);

        Assert.Equal(CoverageReport.AllFields.Select(field => field.Id), CoverageFields.Ids);
        Assert.Equal(CoverageFields.Ids, examples);
    }

    [Fact]
    public async Task Each_run_counts_the_public_records_and_the_days_make_a_trend()
    {
        await using var test = await TestCatalog.Open();
        await test.Create(new Dataset());
        await test.Create(new Dataset { Title = "Draft", Extra = " ; dcat:version \"1\"" }, RecordState.Draft);
        await test.Create(new Dataset { Title = "Secret", Extra = " ; dcat:version \"1\"" }.Hidden());
        await test.Catalog.Reassessment.Run(Administrator);
        await test.Create(new Dataset { Title = "Second", Extra = " ; dcat:version \"1\"" });
        test.Clock.Advance(TimeSpan.FromDays(1));
        await test.Catalog.Reassessment.Run(Administrator);
        await test.Reopen();

        var report = test.Catalog.Reassessment.Coverage(null, 30)!;

        Assert.Equal([(new DateOnly(2026, 4, 1), 1), (new DateOnly(2026, 4, 2), 2)], report.Trend.Select(day => (day.Day, (int)day.Records)));
        var (title, version) = (Of(report, "title"), Of(report, "version"));
        Assert.Equal((2, 1.0, 0.0), ((int)title.Records, title.Share, title.Change));
        Assert.Equal(["en 2", "ja 2"], title.Languages.Select(language => $"{language.Key} {language.Value}"));
        Assert.Equal((1, 0.5, 0.5), ((int)version.Records, version.Share, version.Change));
        Assert.Equal((2, 0), ((int)test.Catalog.Reassessment.Coverage("core", 1)!.Records, (int)test.Catalog.Reassessment.Coverage("seismic", 1)!.Records));
    }

    [Fact]
    public async Task Before_the_first_run_there_is_no_report()
    {
        await using var test = await TestCatalog.Open();

        Assert.Null(test.Catalog.Reassessment.Coverage(null, 30));
    }

    private static FieldCoverage Of(CoverageReport report, string field) => report.Fields.Single(row => row.Field.Id == field);
}
