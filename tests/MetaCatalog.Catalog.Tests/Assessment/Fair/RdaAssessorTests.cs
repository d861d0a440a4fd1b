using MetaCatalog.Catalog.Assessment.Fair.Rda;
using MetaCatalog.Catalog.Tests.Access;

namespace MetaCatalog.Catalog.Tests.Assessment.Fair;

public class RdaAssessorTests
{
    [Fact]
    public void There_are_forty_one_indicators_of_three_priorities()
    {
        Assert.Equal("essential 20, important 14, useful 7", string.Join(", ", RdaAssessor.All.GroupBy(indicator => indicator.Priority).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}")));
    }

    [Fact]
    public void A_whole_record_meets_all_but_references_within_its_data()
    {
        var rda = RdaAssessor.Assess(Given.Record(WholeRecord.Core + " ; dct:source <https://doi.org/10.1000/9>"));

        Assert.Equal(["RDA-I3-02D"], rda.Indicators.Where(result => result.Met == false).Select(result => result.Indicator.Id));
        Assert.Equal((5, 5, 4, 5), (rda.Levels['F'], rda.Levels['A'], rda.Levels['I'], rda.Levels['R']));
    }

    [Fact]
    public void An_empty_record_meets_what_the_catalog_gives_it()
    {
        var rda = RdaAssessor.Assess(Given.Record("""dct:title "t" """));

        Assert.Equal(
            ["RDA-F1-02M", "RDA-F4-01M", "RDA-A1-02M", "RDA-A1-03M", "RDA-A1-04M", "RDA-A1.1-01M", "RDA-A2-01M", "RDA-I1-01M", "RDA-I1-02M", "RDA-R1.3-02M"],
            rda.Indicators.Where(result => result.Met == true).Select(result => result.Indicator.Id));
        Assert.Equal(0, rda.Levels['F']);
    }

    [Fact]
    public void A_hidden_record_meets_nothing()
    {
        var rda = RdaAssessor.Assess(Given.Record("""dct:title "t" ; dct:accessRights level:hidden"""));

        Assert.DoesNotContain(rda.Indicators, result => result.Met == true);
    }

    [Fact]
    public void What_policy_keeps_is_not_judged()
    {
        var rda = RdaAssessor.Assess(Given.Record("""dct:title "t" ; dct:accessRights level:metadata-only"""));

        Assert.Null(rda.Indicators.Single(result => result.Indicator.Id == "RDA-A1-03D").Met);
        Assert.Null(rda.Indicators.Single(result => result.Indicator.Id == "RDA-A1-05D").Met);
    }
}
