using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Canonical;

namespace MetaCatalog.Cli.Tests.Commands;

/// <summary>The verbs that work on a folder that holds records already.</summary>
public sealed class DataFolderVerbsTests
{
    [Theory]
    [InlineData("jsonld")]
    [InlineData("ttl")]
    [InlineData("nt")]
    [InlineData("nq")]
    [InlineData("trig")]
    [InlineData("rdf")]
    public async Task Export_writes_what_was_imported_in_the_format_asked_for(string format)
    {
        using var terminal = new Terminal();
        await terminal.OnData("import", terminal.Write("waves.ttl", Given.Good), "--publish");

        var printed = await terminal.OnData("export", "--to", terminal.PathOf("out"), "--format", format);

        Assert.Equal(Verbs.Done, printed.Code);
        Assert.StartsWith("1 record written to ", printed.Output, StringComparison.Ordinal);
        var file = Assert.Single(Directory.GetFiles(terminal.PathOf("out"), "*." + format));
        Assert.True(GraphIsomorphism.AreIsomorphic(RdfReader.ReadGraph(Given.Good, RdfFormat.Turtle), Exported.Read(file)));
    }

    [Fact]
    public async Task Export_leaves_drafts_at_home_unless_all_are_asked_for()
    {
        using var terminal = new Terminal();
        await terminal.OnData("import", terminal.Write("thin.ttl", Given.Draft("thin")));

        var visible = await terminal.OnData("export", "--to", terminal.PathOf("visible"));
        var all = await terminal.OnData("export", "--to", terminal.PathOf("all"), "--all");

        Assert.StartsWith("0 records", visible.Output, StringComparison.Ordinal);
        Assert.StartsWith("1 record ", all.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("rebuild")]
    public async Task Upkeep_finds_a_sound_folder_clean(string verb)
    {
        using var terminal = new Terminal();
        await terminal.OnData("import", terminal.Write("two.ttl", Given.Good + Given.Draft("thin")));

        var printed = await terminal.OnData(verb);

        Assert.Equal(Verbs.Done, printed.Code);
        Assert.Equal(["2 revisions of 2 records: clean"], printed.Lines);
    }

    [Fact]
    public async Task A_token_is_made_listed_and_revoked()
    {
        using var terminal = new Terminal();

        var made = await terminal.OnData("token", "create", "harvester of the library", "--role", "reader", "--days", "30");
        var (id, secret) = (made.Output.Split("  ")[0], made.Output.Split("  ")[1].Trim());
        var listed = await terminal.OnData("token", "list");
        var revoked = await terminal.OnData("token", "revoke", id);
        var again = await terminal.OnData("token", "revoke", id);

        Assert.StartsWith("mcat_", secret, StringComparison.Ordinal);
        Assert.Matches($"^{id}  Reader +until .+  harvester of the library$", Assert.Single(listed.Lines));
        Assert.DoesNotContain(secret, listed.Output, StringComparison.Ordinal);
        Assert.Equal((Verbs.Done, Verbs.Faults), (revoked.Code, again.Code));
    }
}
