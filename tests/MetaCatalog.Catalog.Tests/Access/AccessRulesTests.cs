using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Tests.Access;

public class AccessRulesTests
{
    public static TheoryData<RuleExample> Examples => [.. RuleExamples.All];

    [Theory, MemberData(nameof(Examples))]
    public void A_rule_says_of_its_example_what_the_example_says(RuleExample example)
    {
        var result = AccessRules.Check(example.Context).Single(result => result.Rule.Id == example.Rule);

        Assert.Equal(example.Outcome, result.Outcome);
        Assert.Equal(example.Cases.Order(), result.Findings.Select(finding => CaseOf(result.Rule, finding)).Order());
    }

    [Theory, MemberData(nameof(Examples))]
    public void A_finding_leaves_no_slot_open_and_speaks_both_languages(RuleExample example)
    {
        foreach (var finding in AccessRules.Findings(example.Context))
        {
            Assert.All([finding.Message, finding.Repair!], text =>
            {
                Assert.DoesNotContain("{", text.En + text.Ja);
                Assert.Matches(@"[\p{IsHiragana}\p{IsKatakana}]", text.Ja);
                Assert.EndsWith(".", text.En);
                Assert.EndsWith("。", text.Ja);
            });
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public void A_rule_that_takes_a_probe_says_why_it_has_no_answer(RuleExample example)
    {
        foreach (var result in AccessRules.Check(example.Context).Where(result => Probed.Contains(result.Rule.Id)))
        {
            Assert.Equal(result.Outcome == RuleOutcome.NotEvaluated, result.Reason is { En.Length: > 0, Ja.Length: > 0 });
        }
    }

    [Fact]
    public void Every_rule_has_an_example_that_keeps_it_and_one_that_breaks_it_each_way()
    {
        foreach (var rule in AccessRules.All)
        {
            var examples = RuleExamples.All.Where(example => example.Rule == rule.Id).ToList();
            var broken = examples.SelectMany(example => example.Cases).Distinct().Order();

            Assert.True(examples.Exists(example => example.Outcome == RuleOutcome.Met), $"{rule.Id} has no example that keeps it.");
            Assert.Equal(rule.Cases.Keys.Order(), broken);
        }
    }

    [Theory]
    [InlineData("2026-02-28T14:59:59Z", 9, RuleOutcome.NotApplicable)] // the day before in Japan
    [InlineData("2026-02-28T15:00:00Z", 9, RuleOutcome.Violated)] // the first of March has begun in Japan
    [InlineData("2026-02-28T15:00:00Z", 0, RuleOutcome.NotApplicable)] // and not yet in Greenwich
    [InlineData("2028-02-29T04:59:59Z", -5, RuleOutcome.Violated)] // the 28th of a leap February in New York
    [InlineData("2028-02-29T05:00:00Z", -5, RuleOutcome.NotApplicable)] // the leap day: no longer
    public void A_rule_holds_from_its_first_day_until_the_day_before_its_end_in_the_zone_of_the_catalog(string now, int zone, RuleOutcome outcome)
    {
        var described = AccessRules.All.Select(rule => rule with { ValidFrom = new(2026, 3, 1), ValidUntil = new(2028, 2, 29) }).ToList();
        var context = new RuleContext
        {
            Graph = Given.Graph("dct:title \"t\""),
            Topic = Given.Dataset,
            Now = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture),
            ZoneOffset = TimeSpan.FromHours(zone),
        };

        Assert.Equal(outcome, AccessRules.Check(context, described)[0].Outcome);
    }

    [Fact]
    public void Before_the_rules_were_made_none_of_them_holds()
    {
        var context = new RuleContext { Graph = Given.Graph("dct:title \"t\""), Topic = Given.Dataset, Now = new(2025, 12, 31, 23, 59, 59, TimeSpan.FromHours(9)) };

        Assert.All(AccessRules.Check(context), result => Assert.Equal(RuleOutcome.NotApplicable, result.Outcome));
    }

    [Fact]
    public void Every_rule_of_the_data_file_has_an_evaluator_and_there_are_forty()
    {
        Assert.Equal(RuleBook.Load().Rules.Select(rule => rule.Id), AccessRules.All.Select(rule => rule.Id));
        Assert.Equal(Enumerable.Range(1, 40).Select(number => $"P-{number:00}"), AccessRules.All.Select(rule => rule.Id));
    }

    [Fact]
    public void Seven_rules_block_publication()
    {
        Assert.Equal(
            ["P-13", "P-20", "P-24", "P-28", "P-30", "P-32", "P-40"],
            AccessRules.All.Where(rule => rule.BlocksPublication).Select(rule => rule.Id));
    }

    [Fact]
    public void Each_text_of_a_rule_is_in_both_languages()
    {
        foreach (var rule in AccessRules.All)
        {
            Bilingual[] texts = [rule.Title, rule.Rationale, .. rule.Cases.Values.SelectMany(found => new[] { found.Message, found.Repair })];

            Assert.All(texts, text => Assert.False(string.IsNullOrWhiteSpace(text.En) || string.IsNullOrWhiteSpace(text.Ja)));
            Assert.All(rule.Cases.Values, found => Assert.Equal(Slots(found.Message.En), Slots(found.Message.Ja)));
            Assert.NotEmpty(rule.Sources);
        }
    }

    [Fact]
    public void A_rule_holds_from_its_first_day_until_the_day_before_its_end()
    {
        var rule = AccessRules.All[0] with { ValidFrom = new(2026, 4, 1), ValidUntil = new(2027, 4, 1) };

        Assert.False(rule.HoldsOn(new(2026, 3, 31)));
        Assert.True(rule.HoldsOn(new(2026, 4, 1)));
        Assert.True(rule.HoldsOn(new(2027, 3, 31)));
        Assert.False(rule.HoldsOn(new(2027, 4, 1)));
    }

    [Fact]
    public void An_open_genome_blocks_publication_with_rule_reason_and_repair()
    {
        var context = Given.Record("dct:accessRights level:open ; mc:humanData human:individual ; gen:dataClass genome:whole-genome");

        var finding = AccessRules.Findings(context).Single(finding => finding.Code == "P-24");

        Assert.True(finding.BlocksPublication);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("https://w3id.org/metacatalog/rules/P-24", finding.Rule);
        Assert.Contains("whole genome", finding.Message.En);
        Assert.Contains("全ゲノム配列", finding.Message.Ja);
        Assert.Equal(Given.Dataset, finding.Location.FocusNode);
    }

    [Fact]
    public void Findings_come_most_severe_first()
    {
        var findings = AccessRules.Findings(Given.Record("dct:accessRights level:controlled"));

        Assert.Equal(findings.OrderByDescending(finding => finding.Severity), findings);
    }

    [Fact]
    public void Sources_that_point_at_each_other_end()
    {
        Func<Iri, Graph?> circle = iri => Given.Graph("prov:wasDerivedFrom <a> , <b> , <d>");

        var results = AccessRules.Check(Given.Record("dct:accessRights level:open ; prov:wasDerivedFrom <a>", circle));

        Assert.Equal(40, results.Count);
    }

    private static readonly string[] Probed = ["P-07", "P-13", "P-18", "P-20"];

    private static string CaseOf(RuleDescription rule, Finding finding) =>
        rule.Cases.Single(pair => Opening(pair.Value.Message.En).Length > 0 && SameWords(pair.Value.Message.En, finding.Message.En)).Key;

    /// <summary>Whether the text is the template with its slots filled.</summary>
    private static bool SameWords(string template, string text)
    {
        var at = 0;
        foreach (var part in System.Text.RegularExpressions.Regex.Split(template, @"\{[a-z]+\}"))
        {
            at = text.IndexOf(part, at, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            at += part.Length;
        }

        return true;
    }

    private static string Opening(string template) => template.Split('{')[0] + template;

    private static string[] Slots(string template) =>
        [.. System.Text.RegularExpressions.Regex.Matches(template, @"\{[a-z]+\}").Select(match => match.Value).Distinct().Order()];
}
