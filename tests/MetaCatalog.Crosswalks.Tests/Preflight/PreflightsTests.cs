using MetaCatalog.Catalog.Access;
using MetaCatalog.Crosswalks.Preflight;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.Preflight;

public class PreflightsTests
{
    public static TheoryData<string> Targets => [.. Preflights.All.Select(static target => target.Name)];

    [Theory, MemberData(nameof(Targets))]
    public void Gives_the_approved_verdicts(string target)
    {
        var text = string.Concat(new[] { "minimal", "full", "lossy" }.Select(name => Verdict(name, Preflights.Find(target)!.Check(() => Sources.Load(name)))));

        GoldenFile.Check($"Preflight/{target}.approved.txt", text);
    }

    [Theory, MemberData(nameof(Targets))]
    public void A_hidden_record_is_given_to_nobody(string target)
    {
        var report = Preflights.Find(target)!.Check(static () => Sources.Load("full", AccessLevel.Hidden));

        Assert.Equal($"{target}:hidden", Assert.Single(report.Findings).Code);
        Assert.False(report.IsAccepted);
    }

    private static string Verdict(string name, PreflightReport report) =>
        $"{name}: {(report.IsAccepted ? "taken" : "refused")}\n" + string.Concat(report.Findings.Select(static finding => $"  {finding.Severity} {finding.Code} {finding.What} — {finding.Message.En} / {finding.Message.Ja}\n"));
}
