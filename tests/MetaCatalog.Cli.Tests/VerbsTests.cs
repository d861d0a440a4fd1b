namespace MetaCatalog.Cli.Tests;

public sealed class VerbsTests
{
    [Theory]
    [InlineData("serve", "--port")]
    [InlineData("import", "--publish")]
    [InlineData("export", "--format")]
    [InlineData("validate", "--lang")]
    [InlineData("preflight", "--target")]
    [InlineData("verify", "--data")]
    [InlineData("rebuild", "--data")]
    [InlineData("token", "revoke")]
    [InlineData("token create", "--role")]
    public async Task Every_verb_explains_itself(string verb, string mentions)
    {
        var printed = await Terminal.Run([.. verb.Split(' '), "--help"]);

        Assert.Equal(Verbs.Done, printed.Code);
        Assert.Contains("Description:", printed.Output, StringComparison.Ordinal);
        Assert.Contains(mentions, printed.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("destroy")]
    [InlineData("import")]
    [InlineData("export")]
    [InlineData("validate --lang fr x.ttl")]
    [InlineData("token create x --days 0")]
    public async Task Wrong_usage_ends_with_2_and_a_word_on_it(string line)
    {
        var printed = await Terminal.Run(line.Split(' '));

        Assert.Equal(Verbs.Unusable, printed.Code);
        Assert.NotEqual("", printed.Error);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("rebuild")]
    [InlineData("token list")]
    [InlineData("export --to out")]
    public async Task A_folder_without_a_catalog_is_not_made_into_one(string line)
    {
        using var terminal = new Terminal();

        var printed = await terminal.OnData(line.Split(' '));

        Assert.Equal(Verbs.Unusable, printed.Code);
        Assert.StartsWith("There is no catalog in", printed.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(terminal.Data));
    }

    [Fact]
    public async Task A_folder_that_is_in_use_is_said_to_be()
    {
        using var terminal = new Terminal();
        await using var holder = Storage.RecordStore.Open(terminal.Data);

        var printed = await terminal.OnData("verify");

        Assert.Equal(Verbs.Unusable, printed.Code);
        Assert.Contains("in use", printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_from_outside_is_said_with_130()
    {
        using var terminal = new Terminal();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        using StringWriter output = new(), error = new();

        var code = await Verbs.Run(["import", terminal.Write("a.ttl", Given.Good), "--data", terminal.Data], output, error, stop.Token);

        Assert.Equal(Verbs.Stopped, code);
        Assert.Contains("run the same again", error.ToString(), StringComparison.Ordinal);
    }
}
