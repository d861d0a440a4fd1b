using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Tests.Access;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Tests.Assessment;

public class AiReadinessAssessorTests
{
    public static TheoryData<CriterionExample> Examples => [.. CriterionExamples.All];

    [Theory, MemberData(nameof(Examples))]
    public void A_criterion_says_of_its_example_what_the_example_says(CriterionExample example)
    {
        var result = Assess(example.Statements).Criteria.Single(result => result.Criterion.Id == example.Criterion);

        Assert.Equal(example.Result, result.Result);
        Assert.Equal(example.Result is < 1, result.Missing.Count > 0);
        Assert.Equal(example.Result is < 1, result.Gain > 0);
    }

    [Fact]
    public void Every_criterion_has_an_example_that_fulfils_it_and_one_that_does_not()
    {
        foreach (var criterion in AiReadinessAssessor.All)
        {
            var results = CriterionExamples.All.Where(example => example.Criterion == criterion.Id).Select(example => example.Result).ToList();

            Assert.True(results.Contains(1), $"{criterion.Id} has no example that fulfils it.");
            Assert.True(results.Contains(0), $"{criterion.Id} has no example that fails it.");
            Assert.True(criterion.Condition is null || results.Contains(null), $"{criterion.Id} has a condition but no example outside it.");
        }
    }

    [Theory]
    [InlineData("ai-readiness.json", "AIR", 45)]
    [InlineData("materials.json", "MAT", 13)]
    [InlineData("genomic.json", "GEN", 14)]
    [InlineData("seismic.json", "SEI", 14)]
    public void Every_criterion_of_the_data_has_an_evaluator(string file, string letters, int count)
    {
        var ids = Enumerable.Range(1, count).Select(number => $"{letters}-{number:00}").ToList();

        Assert.Equal(ids, CriterionBook.Load(file).Criteria.Select(criterion => criterion.Id));
        Assert.Equal(ids, AiReadinessAssessor.All.Select(criterion => criterion.Id).Where(id => id.StartsWith(letters, StringComparison.Ordinal)));
    }

    [Fact]
    public void Heavy_criteria_of_a_field_are_gates_of_the_third_level()
    {
        Assert.All(AiReadinessAssessor.All.Skip(45), criterion => Assert.Equal(criterion.Weight == 3 ? 3 : null, criterion.Gate));
    }

    [Fact]
    public void Each_text_of_a_criterion_is_in_both_languages()
    {
        foreach (var criterion in AiReadinessAssessor.All)
        {
            Bilingual?[] texts = [criterion.Statement, criterion.LookedFor, criterion.Repair, criterion.Condition];

            Assert.All(texts.OfType<Bilingual>(), text =>
            {
                Assert.Matches("[a-z]", text.En);
                Assert.Matches(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]", text.Ja);
            });
            Assert.NotEmpty(criterion.Sources);
            Assert.InRange(criterion.Weight, 1, 3);
        }
    }

    [Theory]
    [InlineData(0, "AIR-02", "AIR-07")]
    [InlineData(1, "AIR-01", "AIR-05", "AIR-08", "AIR-10")]
    [InlineData(2, "AIR-09", "AIR-11", "AIR-12", "AIR-13", "AIR-14", "AIR-15")]
    [InlineData(3, "AIR-20", "AIR-21", "AIR-22", "AIR-23", "AIR-24", "AIR-26", "AIR-35", "AIR-36", "AIR-37", "AIR-38", "AIR-43")]
    [InlineData(4, "AIR-18", "AIR-28", "AIR-29", "AIR-30", "AIR-31", "AIR-32", "AIR-33", "AIR-39", "AIR-41", "AIR-42", "AIR-44")]
    public void A_gate_has_the_criteria_of_its_level(int gate, params string[] expected)
    {
        Assert.Equal(expected, AiReadinessAssessor.All.Take(45).Where(criterion => criterion.Gate == gate).Select(criterion => criterion.Id));
    }

    [Fact]
    public void The_score_is_the_weighted_mean_of_what_applies()
    {
        var readiness = Assess("""dct:title "t" """);

        var applicable = readiness.Criteria.Where(result => result.IsApplicable).ToList();
        var expected = 100 * applicable.Sum(result => result.Criterion.Weight * result.Result!.Value) / applicable.Sum(result => result.Criterion.Weight);
        Assert.Equal(expected, readiness.Score, 9);
        Assert.Equal(100 - expected, readiness.Criteria.Sum(result => result.Gain), 9);
    }

    [Fact]
    public void An_empty_record_is_registered_and_told_what_keeps_it_there()
    {
        var readiness = Assess("""dct:title "t" """);

        Assert.Equal(ReadinessLevel.L0, readiness.Level);
        Assert.Equal(["AIR-02", "AIR-07", "AIR-01", "AIR-05", "AIR-08", "AIR-10"], readiness.ShutGates.Select(result => result.Criterion.Id));
        Assert.Equal(3, readiness.NextBest.Count);
    }

    [Fact]
    public void A_whole_record_reaches_the_highest_level_and_a_full_score()
    {
        var readiness = Assess(WholeRecord.Core);

        Assert.Empty(readiness.Criteria.Where(result => result.Result < 1).Select(result => result.Criterion.Id));
        Assert.Equal(ReadinessLevel.L4, readiness.Level);
        Assert.Equal(100, readiness.Score, 9);
        Assert.Empty(readiness.NextBest);
    }

    [Fact]
    public void Closed_data_reach_the_second_level_with_a_link_and_their_conditions()
    {
        var open = Assess(WholeRecord.Findable + " ; dct:accessRights level:open ; dcat:distribution [ dcat:accessURL <ask> ]");
        var closed = Assess(WholeRecord.Findable + " ; dct:accessRights level:controlled ; mc:accessProcedure <ask> ; schema:usageInfo duo:0000042 ; dcat:distribution [ dcat:accessURL <ask> ]");

        Assert.Equal(ReadinessLevel.L1, open.Level);
        Assert.Equal(ReadinessLevel.L2, closed.Level);
    }

    [Fact]
    public void The_next_best_repairs_gain_most()
    {
        var readiness = Assess(WholeRecord.Findable);

        Assert.Equal(readiness.Criteria.Max(result => result.Gain), readiness.NextBest[0].Gain);
        Assert.True(readiness.NextBest[0].Gain >= readiness.NextBest[2].Gain);
    }

    private static AiReadiness Assess(string statements) => AiReadinessAssessor.Assess(Given.Record(statements));
}
