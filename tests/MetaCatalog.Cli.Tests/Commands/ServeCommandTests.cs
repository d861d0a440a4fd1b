using System.Net;
using MetaCatalog.TestKit;

namespace MetaCatalog.Cli.Tests.Commands;

public sealed class ServeCommandTests
{
    [Fact]
    public async Task The_program_serves_demo_records_and_shows_its_token_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no SIGINT");
        using var folder = new TemporaryFolder();

        await using var first = await ServiceProcess.Start(folder.Path);
        using var client = new HttpClient { BaseAddress = first.Address };
        var home = await client.GetStringAsync("/", TestContext.Current.CancellationToken);
        using var found = await client.GetAsync("/datasets?q=" + Uri.EscapeDataString("地震"), TestContext.Current.CancellationToken);
        var stopped = await first.Stop();
        await using var second = await ServiceProcess.Start(folder.Path);

        Assert.Contains("</html>", home, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
        Assert.Contains("地震", await found.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(Verbs.Done, stopped);
        Assert.Single(first.Lines, static line => line.Contains("mcat_", StringComparison.Ordinal));
        Assert.DoesNotContain(second.Lines, static line => line.Contains("mcat_", StringComparison.Ordinal));
        Assert.Contains("The catalog holds records already; no demo records were loaded.", second.Lines);
    }
}
