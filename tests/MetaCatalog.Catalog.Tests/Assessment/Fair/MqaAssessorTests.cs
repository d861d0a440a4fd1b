using MetaCatalog.Catalog.Assessment.Fair.Mqa;
using MetaCatalog.Catalog.Tests.Access;

namespace MetaCatalog.Catalog.Tests.Assessment.Fair;

public class MqaAssessorTests
{
    private const string Bare = "dct:type \"t\"";
    private const string Csv = "dcat:distribution [ dcat:accessURL <f> ; dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ; dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> ]";
    private const string Xls = "dcat:distribution [ dcat:accessURL <f> ; dcat:mediaType \"application/vnd.ms-excel\" ]";

    [Theory]
    [InlineData("dataset titleAvailability", "dct:title \"t\"", Bare)]
    [InlineData("dataset descriptionAvailability", "dct:description \"d\"", Bare)]
    [InlineData("dataset keywordAvailability", "dcat:keyword \"k\"", Bare)]
    [InlineData("dataset categoryAvailability", "dcat:theme <t>", Bare)]
    [InlineData("dataset spatialAvailability", "dct:spatial <s>", Bare)]
    [InlineData("dataset temporalAvailability", "dct:temporal <t>", Bare)]
    [InlineData("dataset contactPointAvailability", "dcat:contactPoint <c>", Bare)]
    [InlineData("dataset publisherAvailability", "dct:publisher <p>", Bare)]
    [InlineData("dataset dctIdentifierAvailability", "dct:identifier \"1\"", Bare)]
    [InlineData("dataset admsIdentifierAvailability", "adms:identifier <i>", Bare)]
    [InlineData("dataset landingPageAvailability", "dcat:landingPage <l>", Bare)]
    [InlineData("dataset dateIssuedAvailability", "dct:issued \"2026\"", Bare)]
    [InlineData("dataset dateModifiedAvailability", "dct:modified \"2026\"", Bare)]
    [InlineData("dataset applicableLegislationAvailability", "<http://data.europa.eu/r5r/applicableLegislation> <l>", Bare)]
    [InlineData("dataset relationAvailability", "dct:relation <r>", Bare)]
    [InlineData("dataset provenanceAvailability", "dct:provenance <p>", Bare)]
    [InlineData("dataset accessRightsAvailability", "dct:accessRights level:open", Bare)]
    [InlineData("dataset accessRightsVocabularyAlignment", "dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC>", "dct:accessRights level:open")]
    [InlineData("dataset dcatApCompliance", "dct:title \"t\" ; dct:description \"d\" ; " + Csv, "dct:title \"t\" ; dct:description \"d\" ; dcat:distribution [ dcat:downloadURL <f> ]")]
    [InlineData("distribution accessUrlAvailability", Csv, "dcat:distribution [ dcat:downloadURL <f> ]")]
    [InlineData("distribution descriptionAvailability", "dcat:distribution [ dct:description \"d\" ]", Csv)]
    [InlineData("distribution formatAvailability", Csv, Xls)]
    [InlineData("distribution formatFromVocabulary", Csv, "dcat:distribution [ dct:format \"CSV\" ]")]
    [InlineData("distribution formatMediaTypeVocabularyAlignment", Csv, Xls)]
    [InlineData("distribution formatMediaTypeNonProprietary", Csv, Xls)]
    [InlineData("distribution formatMediaTypeMachineInterpretable", Csv, "dcat:distribution [ dcat:mediaType \"application/pdf\" ]")]
    [InlineData("distribution licenceAvailability", "dct:license <https://example.org/terms> ; " + Csv, Csv)]
    [InlineData("distribution knownLicence", "dct:license cc:by\\/4.0\\/ ; " + Csv, "dct:license <https://example.org/terms> ; " + Csv)]
    [InlineData("distribution downloadUrlAvailability", "dcat:distribution [ dcat:downloadURL <f> ]", Csv)]
    [InlineData("distribution mediaTypeAvailability", Csv, "dcat:distribution [ dcat:accessURL <f> ]")]
    [InlineData("distribution mediaTypeFromVocabulary", Csv, Xls)]
    [InlineData("distribution byteSizeAvailability", "dcat:distribution [ dcat:byteSize 1 ]", Csv)]
    [InlineData("distribution titleAvailability", "dcat:distribution [ dct:title \"t\" ]", Csv)]
    [InlineData("distribution dateIssuedAvailability", "dcat:distribution [ dct:issued \"2026\" ]", Csv)]
    [InlineData("distribution dateModifiedAvailability", "dcat:distribution [ dct:modified \"2026\" ]", Csv)]
    [InlineData("distribution documentationAvailability", "dcat:distribution [ foaf:page <p> ]", Csv)]
    [InlineData("distribution statusAvailability", "dcat:distribution [ adms:status <s> ]", Csv)]
    [InlineData("distribution rightsAvailability", "dcat:distribution [ dct:rights <r> ]", Csv)]
    public void A_metric_holds_for_one_record_and_not_for_another(string metric, string passing, string failing)
    {
        Assert.Equal(1, Share(metric, passing));
        Assert.Equal(0, Share(metric, failing));
    }

    [Fact]
    public void Every_metric_of_both_data_files_has_an_example()
    {
        var examples = typeof(MqaAssessorTests).GetMethod(nameof(A_metric_holds_for_one_record_and_not_for_another))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(data => (string)data.Data[0]!);

        // Whether an address answers is not evaluated without a probe.
        Assert.Equal(
            MqaAssessor.All().Concat(MqaAssessor.All(MqaVersion.V1)).Select(metric => $"{metric.Entity} {metric.Id}").Distinct().Order(),
            examples.Append("distribution accessUrlStatusCode").Append("distribution downloadUrlStatusCode").Order());
    }

    [Fact]
    public void The_metrics_of_each_entity_weigh_seven_and_a_half_and_those_of_version_one_405()
    {
        Assert.Equal([7.5, 7.5], MqaAssessor.All().GroupBy(metric => metric.Entity).Select(entity => entity.Sum(metric => metric.Weight)));
        Assert.Equal(405, MqaAssessor.All(MqaVersion.V1).Sum(metric => metric.Weight));
        Assert.Equal(
            "findability 100, accessibility 100, interoperability 110, reusability 75, contextuality 20",
            string.Join(", ", MqaAssessor.All(MqaVersion.V1).GroupBy(metric => metric.Dimension).Select(group => $"{group.Key} {group.Sum(metric => metric.Weight)}")));
    }

    [Fact]
    public void A_dataset_without_distributions_is_scored_by_itself()
    {
        var mqa = MqaAssessor.Assess(Given.Record("dct:title \"t\" ; dct:description \"d\" ; dcat:keyword \"k\""));

        Assert.Equal((2.5, MqaBand.Good), (mqa.Score, mqa.Band));
    }

    [Fact]
    public void The_score_is_the_mean_of_the_dataset_and_the_mean_of_its_distributions()
    {
        var mqa = MqaAssessor.Assess(Given.Record("dct:accessRights level:open ; dct:title \"t\" ; dcat:distribution [ dcat:accessURL <a> ] , [ dcat:downloadURL <b> ; dcat:byteSize 1 ]"));

        // Dataset 1 and 0.25; distributions 1 and 0.25 + 0.25, on the mean 0.75.
        Assert.Equal(((1.25 + 0.75) / 2).ToString("0.##", null), mqa.Score.ToString("0.##", null));
    }

    [Fact]
    public void A_metric_of_version_one_counts_by_the_share_of_distributions()
    {
        var mqa = MqaAssessor.Assess(Given.Record("dct:accessRights level:open ; dcat:distribution [ dcat:downloadURL <a> ] , [ dcat:accessURL <b> ]"), MqaVersion.V1);

        Assert.Equal(0.5, mqa.Metrics.Single(result => result.Metric.Id == "downloadUrlAvailability").Share);
        Assert.Equal((20d, MqaBand.Bad), (mqa.Score, mqa.Band));
    }

    [Fact]
    public void Nothing_is_measured_of_a_hidden_record()
    {
        var mqa = MqaAssessor.Assess(Given.Record("dct:title \"t\" ; dct:accessRights level:hidden"));

        Assert.All(mqa.Metrics, result => Assert.Null(result.Share));
        Assert.Equal(0, mqa.Score);
    }

    [Fact]
    public void An_address_that_strangers_do_not_see_is_none()
    {
        const string File = " ; dcat:distribution [ dcat:accessURL <a> ; dcat:downloadURL <b> ]";

        Assert.Equal(1, Share("distribution downloadUrlAvailability", "dct:accessRights level:open" + File));
        Assert.Equal(0, Share("distribution downloadUrlAvailability", "dct:accessRights level:restricted" + File));
    }

    private static string Open(string statements) =>
        statements.Contains("dct:accessRights", StringComparison.Ordinal) || statements == Bare ? statements : statements + " ; dct:accessRights level:open";

    private static double? Share(string metric, string statements) =>
        new[] { MqaVersion.V2, MqaVersion.V1 }
            .SelectMany(version => MqaAssessor.Assess(Given.Record(Open(statements)), version).Metrics)
            .First(result => $"{result.Metric.Entity} {result.Metric.Id}" == metric).Share;
}
