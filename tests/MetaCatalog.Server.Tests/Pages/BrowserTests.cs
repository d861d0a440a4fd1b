using System.Diagnostics;
using MetaCatalog.TestKit;

namespace MetaCatalog.Server.Tests.Pages;

/// <summary>Pages in a real browser: headless Chromium, where it is installed.</summary>
public class BrowserTests
{
    private static readonly string? Chromium = ((string[])["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]).FirstOrDefault(File.Exists);

    [Theory]
    [InlineData("/", "研究データと、その利用条件を見つける")]
    [InlineData("/datasets?q=地震", "1 件のデータセット")]
    public async Task A_browser_shows_the_page(string address, string heading)
    {
        Assert.SkipWhen(Chromium is null, "Chromium is not installed");
        await using var server = await TestServer.Start();
        await server.Register(Given.Record());

        var dom = await Dump(new Uri(server.Anonymous.BaseAddress!, address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=ja").AbsoluteUri);

        Assert.Contains(heading, dom, StringComparison.Ordinal);
        Assert.Contains("能登半島の余震観測波形", await Dump(new Uri(server.Anonymous.BaseAddress!, "/datasets?lang=ja").AbsoluteUri), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_box_completes_what_is_in_it()
    {
        Assert.SkipWhen(Chromium is null, "Chromium is not installed");
        await using var server = await TestServer.Start();
        await server.Register(Given.Record());

        var dom = await Dump(new Uri(server.Anonymous.BaseAddress!, "/datasets?q=strong%20earthq").AbsoluteUri);

        Assert.Contains("<option value=\"strong earthquake\">", dom, StringComparison.Ordinal);
    }

    private static async Task<string> Dump(string address)
    {
        using var profile = new TemporaryFolder();
        var start = new ProcessStartInfo(Chromium!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--virtual-time-budget=3000", $"--user-data-dir={profile.Path}", "--dump-dom", address])
        {
            start.ArgumentList.Add(argument);
        }

        using var browser = Process.Start(start)!;
        var errors = browser.StandardError.ReadToEndAsync();
        var dom = await browser.StandardOutput.ReadToEndAsync();
        await browser.WaitForExitAsync();
        await errors;
        return dom;
    }
}
