using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Canonical;
using MetaCatalog.TestKit;
using static MetaCatalog.Catalog.Tests.TestCatalog;

namespace MetaCatalog.Catalog.Tests.Records;

/// <summary>Real documents, some of them defective: each is taken in or refused with a reason, and what was taken in comes out again whole.</summary>
public sealed class CorpusImportTests
{
    [Theory]
    [InlineData("dcat", 60)]
    [InlineData("croissant", 30)]
    [InlineData("schema-org", 2)]
    public async Task Every_document_is_taken_in_or_refused_with_a_reason(string corpus, int atLeast)
    {
        var folder = SharedFolder.Find("corpus/" + corpus);
        Assert.SkipWhen(folder is null, "corpus not present");
        await using var test = await TestCatalog.Open();
        List<string> refused = [];
        var taken = 0;

        foreach (var file in Directory.GetFiles(folder!).Order(StringComparer.Ordinal))
        {
            if (FormatOf(file) is not { } format)
            {
                continue;
            }

            var answer = await test.Editor.Import(Steward, Submission.Rdf(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), format), new());
            taken += answer.Records.Count(static record => record.Outcome is SaveOutcome.Committed or SaveOutcome.Unchanged);
            refused.AddRange(answer.Report.Findings.Concat(answer.Records.Select(static record => record.Outcome).OfType<SaveOutcome.Refused>().SelectMany(static outcome => outcome.Report.Findings))
                .Where(static finding => finding.Severity == Severity.Error)
                .Select(finding => $"{Path.GetFileName(file)}:{finding.Location.Line}:{finding.Location.Column} {finding.Code} {finding.Message.En}"));
            Assert.True(answer.Records.Count > 0 || !answer.Report.Conforms, $"{file}: neither taken in nor refused");
        }

        TestContext.Current.SendDiagnosticMessage($"{corpus}: {taken} records; refused:\n{string.Join('\n', refused)}");
        Assert.True(taken >= atLeast, $"only {taken} records of {corpus} were taken in:\n{string.Join('\n', refused)}");
        await AssertWhole(test);
    }

    private static async Task AssertWhole(TestCatalog test)
    {
        await foreach (var record in test.Reader.Export(Steward))
        {
            var json = RdfReader.ReadGraph(record.JsonLd.Span, RdfFormat.JsonLd, new RdfReaderOptions { Contexts = ContextDocuments.Registry });
            var turtle = RdfReader.ReadGraph(RdfWriter.ToText(record.Graph, RdfFormat.Turtle), RdfFormat.Turtle);
            Assert.True(GraphIsomorphism.AreIsomorphic(record.Graph, json), $"{record.Topic} is not the same in JSON-LD");
            Assert.True(GraphIsomorphism.AreIsomorphic(record.Graph, turtle), $"{record.Topic} is not the same in Turtle");
        }

        await test.AssertClean();
    }

    private static RdfFormat? FormatOf(string file) =>
        Path.GetExtension(file) == ".json" ? RdfFormat.JsonLd : RdfFormat.FromFileName(file);
}
