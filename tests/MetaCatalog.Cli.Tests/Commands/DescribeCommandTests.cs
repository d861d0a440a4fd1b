using System.Text.Json;

namespace MetaCatalog.Cli.Tests.Commands;

public sealed class DescribeCommandTests
{
    [Fact]
    public async Task One_draft_for_all_files_with_where_each_value_comes_from()
    {
        using var terminal = new Terminal();
        var table = terminal.Write("depths.csv", "site,depth (m)\na,10\nb,20\n");
        var reads = terminal.Write("run.fq", "@M00001:1:000000000-AAAAA:1:1101:100:200 2:N:0:1\nACGT\n+\nIIII\n");

        var printed = await Terminal.Run("describe", table, reads);

        Assert.Equal(Verbs.Done, printed.Code);
        using var suggestion = JsonDocument.Parse(printed.Output);
        var draft = suggestion.RootElement.GetProperty("draft");
        Assert.Equal(2, draft.GetProperty("distribution").GetArrayLength());
        Assert.Equal("ILLUMINA", draft.GetProperty("platform").GetString());
        Assert.Equal(3, draft.GetProperty("recordCount").GetInt64());
    }

    [Fact]
    public async Task The_draft_alone_can_be_imported()
    {
        using var terminal = new Terminal();
        var printed = await Terminal.Run("describe", "--draft", terminal.Write("depths.csv", "site,depth (m)\na,10\nb,20\n"));
        var draft = terminal.Write("draft.json", printed.Output);

        var imported = await terminal.OnData("import", draft);

        Assert.Equal(Verbs.Done, imported.Code);
        Assert.Contains("1 new", imported.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_file_is_described_as_far_as_it_goes_with_exit_code_1()
    {
        using var terminal = new Terminal();

        var printed = await Terminal.Run("describe", terminal.Write("run.fq", "@r1\nACGT\n+\nIIII\n@r2\nACGT\n+\nII"));

        Assert.Equal(Verbs.Faults, printed.Code);
        Assert.Contains("fastq:broken-read", printed.Output, StringComparison.Ordinal);
        Assert.Contains("\"reads\": 1", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        using var terminal = new Terminal();

        Assert.Equal(Verbs.Faults, (await Terminal.Run("describe", terminal.PathOf("nowhere.csv"))).Code);
    }
}
