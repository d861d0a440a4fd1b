using MetaCatalog.Catalog.Assessment.Fair;
using MetaCatalog.Catalog.Tests.Access;

namespace MetaCatalog.Catalog.Tests.Assessment.Fair;

public class FairAssessorTests
{
    private const string OpenFile = "dct:accessRights level:open ; " + File;
    private const string File = "dcat:distribution [ dcat:accessURL <f.csv> ; dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ; dcat:byteSize 12 ]";
    private const string Hidden = """dct:title "t" ; dct:accessRights level:hidden""";
    private const string Bare = """dct:title "t" """;

    [Theory]
    [InlineData("FsF-F1-01MD-1", Bare, Hidden)]
    [InlineData("FsF-F1-01MD-2", File, Bare)]
    [InlineData("FsF-F1-02MD-1", "dct:identifier \"https://doi.org/10.1000/1\"", "dct:identifier \"1\"")]
    [InlineData("FsF-F1-02MD-2", "dct:identifier \"https://doi.org/10.1000/1\"", "dct:identifier \"1\"")]
    [InlineData("FsF-F1-02MD-4", "dct:accessRights level:open ; dcat:distribution [ dcat:accessURL <https://doi.org/10.1000/1> ]", File)]
    [InlineData("FsF-F1-02MD-5", "dct:accessRights level:open ; dcat:distribution [ dcat:accessURL <https://doi.org/10.1000/1> ]", File)]
    [InlineData("FsF-F2-01M-2", WholeRecord.Findable, Bare)]
    [InlineData("FsF-F2-01M-3", WholeRecord.Findable, Bare)]
    [InlineData("FsF-F3-01M-2", File, Bare)]
    [InlineData("FsF-F4-01M-1", Bare, Hidden)]
    [InlineData("FsF-A1-01M-1", Bare, Hidden)]
    [InlineData("FsF-A1-02MD-1", Bare, Hidden)]
    [InlineData("FsF-A1-02MD-2", OpenFile, "dct:accessRights level:restricted ; " + File)]
    [InlineData("FsF-A1.1-01MD-1", Bare, Hidden)]
    [InlineData("FsF-A1.1-01MD-2", File, "dct:accessRights level:open ; dcat:distribution [ dcat:accessURL <urn:x:y> ]")]
    [InlineData("FsF-A1.2-01MD-1", Bare, Hidden)]
    [InlineData("FsF-A1.2-01MD-2", File, "dct:accessRights level:open ; dcat:distribution [ dcat:accessURL <telnet://example.org> ]")]
    [InlineData("FsF-I1-01M-1", Bare, Hidden)]
    [InlineData("FsF-I1-01M-2", Bare, Hidden)]
    [InlineData("FsF-I2-01M-2", "prov:wasDerivedFrom <s>", Bare)]
    [InlineData("FsF-I3-01M-1", "dct:source \"the old series\"", Bare)]
    [InlineData("FsF-I3-01M-2", Bare, Hidden)]
    [InlineData("FsF-R1-01M-1", Bare, Hidden)]
    [InlineData("FsF-R1-01M-2", File, "dcat:distribution [ dcat:accessURL <f.csv> ]")]
    [InlineData("FsF-R1-01M-3", "schema:variableMeasured \"depth\"", Bare)]
    [InlineData("FsF-R1.1-01M-1", "dct:license <https://example.org/terms>", Bare)]
    [InlineData("FsF-R1.2-01M-1", "dct:issued \"2026\"", Bare)]
    [InlineData("FsF-R1.2-01M-2", "prov:wasGeneratedBy <a>", Bare)]
    [InlineData("FsF-R1.3-01M-1", "dct:conformsTo <http://www.fdsn.org/xml/station/1>", Bare)]
    [InlineData("FsF-R1.3-01M-3", Bare, Hidden)]
    [InlineData("FsF-R1.3-02D-1", File, "dcat:distribution [ dcat:mediaType <https://www.iana.org/assignments/media-types/application/zip> ]")]
    public void A_test_passes_on_one_record_and_fails_on_another(string test, string passing, string failing)
    {
        Assert.True(Result(test, passing).Passed);
        Assert.False(Result(test, failing).Passed);
    }

    [Fact]
    public void Every_test_of_the_data_file_has_an_example()
    {
        var examples = typeof(FairAssessorTests).GetMethod(nameof(A_test_passes_on_one_record_and_fails_on_another))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(data => (string)data.Data[0]!);

        Assert.Equal(FairAssessor.All().SelectMany(metric => metric.Tests).Select(test => test.Id), [.. examples.OrderBy(Place)]);
    }

    [Fact]
    public void There_are_seventeen_metrics_thirty_one_tests_and_twenty_six_points()
    {
        Assert.Equal((17, 31, 26d), (FairAssessor.All().Count, FairAssessor.All().Sum(metric => metric.Tests.Count), FairAssessor.All().Sum(metric => metric.Points)));
        Assert.Equal("A7 F7 I6 R6", string.Join(" ", FairAssessor.All().GroupBy(metric => metric.Principle[0]).OrderBy(letter => letter.Key).Select(letter => $"{letter.Key}{letter.Sum(metric => metric.Points)}")));
    }

    [Fact]
    public void A_whole_open_record_earns_every_point()
    {
        var fair = FairAssessor.Assess(Given.Record(WholeRecord.Core));

        Assert.Empty(fair.Metrics.Where(result => result.Earned < result.Metric.Points).Select(result => result.Metric.Id));
        Assert.Equal((26, 100, 100, 3), (fair.Earned, fair.Score, fair.PolicyAwareScore, fair.Maturity));
    }

    [Fact]
    public void A_restricted_record_loses_one_point_that_policy_forgives()
    {
        var fair = FairAssessor.Assess(Given.Record(WholeRecord.Core.Replace("level:open", "level:restricted")));

        Assert.Equal((25, 96.15, 100), (fair.Earned, fair.Score, fair.PolicyAwareScore));
    }

    [Fact]
    public void A_metadata_only_record_without_a_link_ends_at_twenty_points()
    {
        var statements = WholeRecord.Core.Replace("level:open", "level:metadata-only");
        var start = statements.IndexOf("dcat:distribution", StringComparison.Ordinal);
        var end = statements.IndexOf("dct:conformsTo", StringComparison.Ordinal);

        var fair = FairAssessor.Assess(Given.Record(statements.Remove(start, end - start)));

        Assert.Equal((20, 100), (fair.Earned, fair.PolicyAwareScore));
    }

    [Fact]
    public void A_hidden_record_earns_nothing_and_loses_nothing_within_policy()
    {
        var fair = FairAssessor.Assess(Given.Record(WholeRecord.Core.Replace("level:open", "level:hidden")));

        Assert.Equal((0, 0, 100), (fair.Earned, fair.Score, fair.PolicyAwareScore));
        Assert.DoesNotContain(fair.Metrics.SelectMany(metric => metric.Tests), test => test.Passed);
    }

    [Fact]
    public void What_only_another_server_can_tell_is_said_to_be_assumed()
    {
        var assumed = FairAssessor.Assess(Given.Record(WholeRecord.Core)).Metrics.SelectMany(metric => metric.Tests).Where(test => test.IsAssumed).Select(test => test.Test.Id);

        Assert.Equal(["FsF-F1-02MD-2", "FsF-A1-02MD-2"], assumed);
    }

    private static FairTestResult Result(string test, string statements) =>
        FairAssessor.Assess(Given.Record(statements)).Metrics.SelectMany(metric => metric.Tests).Single(result => result.Test.Id == test);

    private static int Place(string test) => FairAssessor.All().SelectMany(metric => metric.Tests).Select((found, place) => (found.Id, place)).First(pair => pair.Id == test).place;
}
