using System.Text.RegularExpressions;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Assessment.Fair.Rda;
using MetaCatalog.TestKit;

namespace MetaCatalog.Catalog.Tests.Assessment;

/// <summary>Whatever the specification names is judged.</summary>
public partial class SpecificationTests
{
    private static string Path => SharedFolder.Require("specs/fair-ai-access.md");

    [Fact]
    public void Every_criterion_of_the_specification_is_judged_and_no_other() =>
        Assert.Equal(Ids(Criterion(), File.ReadAllText(Path)), AiReadinessAssessor.All.Select(static criterion => criterion.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_of_the_specification_is_judged_and_no_other() =>
        Assert.Equal(Ids(Rule(), File.ReadAllText(Path)), AccessRules.All.Select(static rule => rule.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_indicator_of_the_specification_is_judged_and_no_other()
    {
        var section = File.ReadAllText(Path).Split("### 1.7")[1].Split("### 1.8")[0];

        Assert.Equal(Ids(Indicator(), section).Select(static id => "RDA-" + id), RdaAssessor.All.Select(static indicator => indicator.Id).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Ids(Regex pattern, string text) => pattern.Matches(text).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\b(?:AIR|MAT|GEN|SEI)-[0-9]{2}\b")]
    private static partial Regex Criterion();

    [GeneratedRegex(@"\bP-[0-9]{2}\b")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\b[FAIR][0-9](?:\.[0-9])?-[0-9]{2}[MD]\b")]
    private static partial Regex Indicator();
}
