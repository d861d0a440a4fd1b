using System.Globalization;
using System.Text.RegularExpressions;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Cli.Commands;
using MetaCatalog.Crosswalks.Detection;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Canonical;
using MetaCatalog.Rdf.Model;
using MetaCatalog.TestKit;

namespace MetaCatalog.Cli.Tests.Corpus;

/// <summary>Real documents of other people, some with known defects.</summary>
public sealed partial class CorpusTests
{
    private const string Url = "https://catalog.example";

    [Theory]
    [InlineData("dcat")]
    [InlineData("croissant")]
    [InlineData("schema-org")]
    public async Task What_is_refused_is_refused_for_a_reason_and_what_is_accepted_comes_out_whole(string corpus)
    {
        var folder = SharedFolder.Require("corpus/" + corpus);
        using var terminal = new Terminal();

        var printed = await terminal.OnData("import", folder, "--public-url", Url);

        GoldenFile.Check($"Corpus/{corpus}.approved.txt", Summary(printed, folder));
        await AssertRevisionsAreWhole(terminal, printed);
        await AssertExportsAgree(terminal);
    }

    /// <summary>The numbers, and every line about a refusal.</summary>
    private static string Summary(Printed printed, string folder)
    {
        var refusals = printed.Lines[..^1].Where(static line => !Accepted().IsMatch(line) && !line.Contains(": unchanged: ", StringComparison.Ordinal) && !line.Contains(": not carried", StringComparison.Ordinal));
        return string.Join('\n', refusals.Prepend(printed.Lines[^1])).Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) + "\n";
    }

    // Each revision survives both formats; and it is the file itself where a file tells of one record under a name of its own.
    private static async Task AssertRevisionsAreWhole(Terminal terminal, Printed printed)
    {
        await using var catalog = await DataFolder.Open(terminal.Data, TestContext.Current.CancellationToken);
        foreach (var file in printed.Lines.Select(static line => Accepted().Match(line)).Where(static match => match.Success).GroupBy(static match => match.Groups["file"].Value))
        {
            var isWhole = printed.Lines.Count(line => line.StartsWith(file.Key + ": ", StringComparison.Ordinal)) == 1 && !IsTranslated(file.Key);
            foreach (var line in file)
            {
                var graph = await Revision(catalog, line);
                Assert.True(GraphIsomorphism.AreIsomorphic(graph, RdfReader.ReadGraph(RdfWriter.ToText(graph, RdfFormat.Turtle), RdfFormat.Turtle)), $"{line.Value}: not the same in Turtle");
                Assert.True(GraphIsomorphism.AreIsomorphic(graph, RdfReader.ReadGraph(RdfWriter.ToText(graph, RdfFormat.JsonLd), RdfFormat.JsonLd)), $"{line.Value}: not the same in JSON-LD");
                Assert.True(
                    !isWhole || line.Groups["topic"].Value.StartsWith("_:", StringComparison.Ordinal) || GraphIsomorphism.AreIsomorphic(graph, Exported.Read(file.Key, Url + "/datasets/")),
                    $"{line.Value}: not what the file says");
            }
        }
    }

    // A crosswalk says the same in other words: its own tests tell whether anything is missing.
    private static bool IsTranslated(string path) =>
        DocumentDetection.Read(File.ReadAllBytes(path), null, ReadingLimits.Default).Submissions.Any(static submission => submission.Graph is not null);

    private static async Task<Graph> Revision(DataFolder catalog, Match line)
    {
        var number = line.Groups["number"] is { Success: true } group ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 1;
        var outcome = await catalog.Catalog.Reader.ReadRevision(Actor.System, RecordId.Parse(line.Groups["id"].Value), number, TestContext.Current.CancellationToken);
        return Assert.IsType<ReadOutcome.Found>(outcome).Record.Graph;
    }

    private static async Task AssertExportsAgree(Terminal terminal)
    {
        var (turtle, json) = (terminal.PathOf("turtle"), terminal.PathOf("json"));
        await terminal.OnData("export", "--all", "--format", "ttl", "--to", turtle);
        await terminal.OnData("export", "--all", "--format", "jsonld", "--to", json);

        Assert.NotEmpty(Directory.GetFiles(turtle));
        foreach (var file in Directory.GetFiles(turtle))
        {
            var other = Path.Combine(json, Path.GetFileNameWithoutExtension(file) + ".jsonld");
            Assert.True(GraphIsomorphism.AreIsomorphic(Exported.Read(file), Exported.Read(other)), $"{file} and {other} differ");
        }
    }

    [GeneratedRegex(@"^(?<file>.+?): (?<topic>\S+): accepted as (revision (?<number>\d+) of )?(?<id>[0-9a-z]{16}) ")]
    private static partial Regex Accepted();
}
