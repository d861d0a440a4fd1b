using System.Text.Json;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Assessment.Repairs;
using MetaCatalog.Catalog.Tests.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Tests.Assessment.Repairs;

public class RepairAdvisorTests
{
    private const string Bare = """dct:title "t" """;

    [Theory]
    [InlineData("access-rights", "dct:accessRights \"open access\"", "AIR-07")]
    [InlineData("access-rights", "dct:accessRights level:open", "dataset/accessRightsVocabularyAlignment")]
    [InlineData("licence-iri", "dct:license \"CC BY 4.0\"", "RDA-R1.1-03M")]
    [InlineData("licence-successor", "dct:license <https://spdx.org/licenses/GPL-2.0>", "P-10")]
    [InlineData("licence-place", "dct:accessRights level:open , cc:by\\/4.0\\/", "P-09")]
    [InlineData("closure-reason", "dct:accessRights level:controlled ; mc:humanData human:individual", "P-17")]
    [InlineData("duo-successor", "schema:usageInfo duo:0000014", "P-26")]
    [InlineData("media-type", "dcat:distribution [ dcat:downloadURL <t.csv> ]", "AIR-12")]
    [InlineData("file-type", "dcat:distribution [ dcat:mediaType \"text/csv\" ]", "distribution/formatFromVocabulary")]
    [InlineData("access-url", "dct:accessRights level:open ; dcat:distribution [ dcat:downloadURL <t.csv> ]", "distribution/accessUrlAvailability")]
    [InlineData("provenance", "dct:creator <https://orcid.org/0000-0002-1825-0097>", "FsF-R1.2-01M-2")]
    public void A_repair_is_proposed_where_it_mends_and_not_where_there_is_nothing_to_mend(string repair, string statements, string mends)
    {
        var proposed = RepairAdvisor.Propose(Given.Record(statements)).SingleOrDefault(proposal => proposal.Id == repair);

        Assert.DoesNotContain(RepairAdvisor.Propose(Given.Record(Bare)), proposal => proposal.Id == repair);
        Assert.NotNull(proposed);
        Assert.Contains(mends, proposed.Mends);
    }

    [Fact]
    public void Each_row_that_a_repair_mends_names_it_whichever_the_method_and_the_three_best_are_told()
    {
        var context = Given.Record("dct:accessRights level:open ; dct:creator <https://orcid.org/0000-0002-1825-0097> ; dcat:distribution [ dcat:downloadURL <t.csv> ]");
        var assessment = RecordAssessment.Of(context);
        var repairs = RepairAdvisor.Propose(context, assessment);

        using var json = JsonDocument.Parse(AssessmentJson.Write(assessment, repairs));

        Assert.Equal("provenance", Ready(json.RootElement.GetProperty("fair").GetProperty("metrics").EnumerateArray().SelectMany(metric => metric.GetProperty("tests").EnumerateArray()), "FsF-R1.2-01M-2"));
        Assert.Equal("access-url", Ready(json.RootElement.GetProperty("mqa").GetProperty("metrics").EnumerateArray(), "accessUrlAvailability"));
        Assert.Equal("provenance", Ready(json.RootElement.GetProperty("rda").GetProperty("indicators").EnumerateArray(), "RDA-R1.2-02M"));
        Assert.Equal(repairs.OrderByDescending(repair => repair.TotalGain).Take(3).Select(repair => repair.Id), json.RootElement.GetProperty("nextBestRepairs").EnumerateArray().Select(id => id.GetString()));
        Assert.True(repairs.Single(repair => repair.Id == "access-url").MqaGain > 0);
    }

    private static string Ready(IEnumerable<JsonElement> rows, string id) =>
        string.Join(", ", rows.Single(row => row.GetProperty("id").GetString() == id).GetProperty("readyRepairs").EnumerateArray().Select(repair => repair.GetString()));

    [Fact]
    public void Every_repair_of_the_data_file_has_an_example()
    {
        var examples = typeof(RepairAdvisorTests).GetMethod(nameof(A_repair_is_proposed_where_it_mends_and_not_where_there_is_nothing_to_mend))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(data => (string)data.Data[0]!);

        Assert.Equal(RepairAdvisor.All.Select(repair => repair.Id).Order(), examples.Distinct().Order());
    }

    [Fact]
    public void Applying_a_repair_leaves_nothing_for_it_to_mend()
    {
        var context = Given.Record("""dct:accessRights "open access" , cc:by\/4.0\/ ; dcat:distribution [ dcat:downloadURL <t.csv> ; dct:format "CSV" ]""");
        var proposed = RepairAdvisor.Propose(context);

        var mended = RepairAdvisor.Apply(context, [.. proposed.Select(repair => repair.Id)]);

        Assert.NotEmpty(proposed);
        Assert.Empty(RepairAdvisor.Propose(new() { Graph = mended, Topic = context.Topic, Now = context.Now }));
    }

    [Fact]
    public void A_text_with_one_meaning_becomes_the_code_and_one_with_several_the_value_that_has_them_all()
    {
        var one = RepairAdvisor.Apply(Given.Record("dct:accessRights \"controlled access\""), ["access-rights"]);
        var several = RepairAdvisor.Apply(Given.Record("dct:accessRights \"restricted access\""), ["access-rights"]);

        Assert.Contains(Codes.Of(Codes.AccessLevel, "controlled"), one.Objects(Given.Dataset, Dcterms.AccessRights));
        Assert.All(several.Objects(Given.Dataset, Dcterms.AccessRights), term => Assert.DoesNotContain("metacatalog", ((Iri)term).Value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_contradiction_and_a_hidden_level_are_left_to_people()
    {
        Assert.DoesNotContain(RepairAdvisor.Propose(Given.Record("dct:accessRights level:open , eu:RESTRICTED")), repair => repair.Id == "access-rights");
        Assert.DoesNotContain(RepairAdvisor.Propose(Given.Record("dct:accessRights level:hidden")), repair => repair.Id == "access-rights");
    }

    [Fact]
    public void Two_grounds_for_closing_are_no_reason_that_a_program_may_choose()
    {
        var proposed = RepairAdvisor.Propose(Given.Record("dct:accessRights level:controlled ; mc:humanData human:individual ; mc:exportControlStatus export:controlled"));

        Assert.DoesNotContain(proposed, repair => repair.Id == "closure-reason");
    }
}
