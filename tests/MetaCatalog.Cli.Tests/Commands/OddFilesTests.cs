using System.Globalization;

namespace MetaCatalog.Cli.Tests.Commands;

/// <summary>What people hand in by mistake: a clear line for each, by both verbs that read files, and exit code 1.</summary>
public sealed class OddFilesTests
{
    [Theory]
    [InlineData("import")]
    [InlineData("validate")]
    public async Task A_file_that_is_not_there(string verb) =>
        await AssertRefused(verb, static terminal => terminal.PathOf("nowhere.ttl"), "there is no such file or folder");

    [Theory]
    [InlineData("import")]
    [InlineData("validate")]
    public async Task An_empty_file(string verb) => await AssertRefused(verb, static terminal => terminal.Write("empty.ttl", ""), "the file is empty");

    [Theory]
    [InlineData("import")]
    [InlineData("validate")]
    public async Task A_pipe_or_a_device_is_never_waited_for(string verb)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no /dev/zero");

        await AssertRefused(verb, static _ => "/dev/zero", "the file is empty");
    }

    [Theory]
    [InlineData("import")]
    [InlineData("validate")]
    public async Task A_picture(string verb) => await AssertRefused(verb, Picture, "neither its name nor its content is of a known kind. Known: JSON");

    [Theory]
    [InlineData("import")]
    [InlineData("validate")]
    public async Task A_picture_under_a_name_of_ours(string verb) => await AssertRefused(
        verb,
        static terminal =>
        {
            var named = terminal.PathOf("picture.ttl");
            File.Move(Picture(terminal), named);
            return named;
        },
        ":1:1: error syntax:");

    [Theory]
    [InlineData("import")]
    [InlineData("validate")]
    public async Task A_web_page(string verb) =>
        await AssertRefused(verb, static terminal => terminal.Write("page.html", "<!DOCTYPE html><html><p>Hello: world</p></html>"), "neither its name nor its content");

    [Theory]
    [InlineData("import")]
    [InlineData("validate")]
    public async Task A_file_beyond_the_limit_is_not_read(string verb) => await AssertRefused(
        verb,
        static terminal =>
        {
            var path = terminal.PathOf("huge.ttl");
            using var file = File.Create(path);
            file.SetLength(3L << 30);
            return path;
        },
        $"{(3L << 30).ToString("N0", CultureInfo.CurrentCulture)} bytes; at most ");

    [Theory]
    [InlineData("import")]
    [InlineData("validate")]
    public async Task A_file_that_another_holds(string verb)
    {
        using var terminal = new Terminal();
        var path = terminal.Write("held.ttl", Given.Good);
        using var holder = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var printed = await Run(terminal, verb, path);

        Assert.Equal(Verbs.Faults, printed.Code);
        Assert.Contains("held.ttl: ", printed.Lines[0], StringComparison.Ordinal);
        Assert.Contains("cannot be read: ", printed.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", "There is no file to take in.")]
    [InlineData("validate", "There is no file to check.")]
    public async Task A_folder_with_nothing_in_it(string verb, string says)
    {
        using var terminal = new Terminal();
        Directory.CreateDirectory(terminal.PathOf("bare"));

        var printed = await Run(terminal, verb, terminal.PathOf("bare"));

        Assert.Equal(Verbs.Faults, printed.Code);
        Assert.Equal([says], printed.Lines);
    }

    [Fact]
    public async Task A_folder_may_hold_other_things_too()
    {
        using var terminal = new Terminal();
        terminal.Write("in/SOURCES.md", "# Sources\n\nFrom here and there.");
        terminal.Write("in/.hidden.ttl", Given.Broken);
        terminal.Write("in/waves.ttl", Given.Good);

        var printed = await terminal.OnData("import", terminal.PathOf("in"));

        Assert.Equal(Verbs.Done, printed.Code);
        Assert.Contains("SOURCES.md: passed over", printed.Output, StringComparison.Ordinal);
        Assert.StartsWith("1 file accepted, 0 refused, 1 passed over", printed.Lines[^1], StringComparison.Ordinal);
    }

    private static async Task AssertRefused(string verb, Func<Terminal, string> odd, string says)
    {
        using var terminal = new Terminal();
        var path = odd(terminal);

        var printed = await Run(terminal, verb, path);

        Assert.Equal(Verbs.Faults, printed.Code);
        Assert.StartsWith(path + ": ", printed.Lines[0], StringComparison.Ordinal);
        Assert.Contains(says, printed.Output, StringComparison.Ordinal);
    }

    private static Task<Printed> Run(Terminal terminal, string verb, string path) =>
        verb == "import" ? terminal.OnData(verb, path) : Terminal.Run(verb, path);

    private static string Picture(Terminal terminal)
    {
        var path = terminal.PathOf("picture.png");
        File.WriteAllBytes(path, [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8]);
        return path;
    }
}
