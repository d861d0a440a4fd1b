using System.Text;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Detection;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.Detection;

public class DocumentDetectionTests
{
    [Theory]
    [InlineData("""{"title": {"en": "Waves"}, "keyword": ["sea"]}""", "JSON")]
    [InlineData("""{"@context": "https://w3id.org/metacatalog/context/v1", "title": "Waves"}""", "JSON-LD")]
    [InlineData("""[{"@context": {"@vocab": "http://example.org/"}, "made": "up"}]""", "JSON-LD")]
    [InlineData("# a note\n\nPREFIX ex: <http://example.org/>\nex:a a ex:B .", "Turtle")]
    [InlineData("\uFEFF@prefix ex: <http://example.org/> .\nex:a ex:says \"{ no graph }\", '''{''' . # {", "Turtle")]
    [InlineData("<http://example.org/a> <http://example.org/b> \"c d\" .\n", "Turtle")]
    [InlineData("<http://example.org/a> <http://example.org/b> \"c <d> .\" <http://example.org/g> .\n", "N-Quads")]
    [InlineData("_:a <http://example.org/b> \"c\"@en _:g .", "N-Quads")]
    [InlineData("@prefix ex: <http://example.org/> .\nex:g { ex:a a ex:B }", "TriG")]
    [InlineData("<?xml version='1.0'?><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>", "RDF/XML")]
    [InlineData("<d:Dataset xmlns:d='http://www.w3.org/ns/dcat#' xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' rdf:about='http://example.org/a'/>", "RDF/XML")]
    public void A_document_is_known_by_its_content(string text, string format)
    {
        var document = Read(text, null);

        Assert.Equal(format, document.Format);
        Assert.Single(document.Submissions);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    [InlineData("<!DOCTYPE html><html><p>Hello: world</p></html>")]
    [InlineData("Dear colleagues, here are the data.")]
    [InlineData("\u0089PNG\r\n\u001A\n\0\0")]
    public void Anything_else_is_told_to_be_unknown(string text)
    {
        var document = Read(text, "application/octet-stream");

        Assert.Null(document.Format);
        Assert.Empty(document.Submissions);
        Assert.Equal("format:unknown", Assert.Single(document.Findings).Code);
    }

    [Theory]
    [InlineData("text/turtle", "Turtle")]
    [InlineData("application/n-triples", "N-Triples")]
    [InlineData("application/ld+json", "JSON-LD")]
    [InlineData("application/json", "JSON")]
    public void An_exact_media_type_binds(string declared, string format) =>
        Assert.Equal(format, Read("this is neither", declared).Format);

    [Theory]
    [InlineData("application/json", true)]
    [InlineData("APPLICATION/XML", true)]
    [InlineData("application/x-turtle", true)]
    [InlineData("application/octet-stream", true)]
    [InlineData("image/png", false)]
    public void Media_types_are_taken_or_not(string mediaType, bool isTaken) => Assert.Equal(isTaken, DocumentDetection.Takes(mediaType));

    [Fact]
    public void Plain_json_of_ours_stays_ours_whatever_readers_there_are() =>
        Assert.Equal("JSON", Read("""{"type": "Dataset", "title": {"ja": "波"}, "distribution": [], "http://example.org/more": 1}""", "application/json").Format);

    [Fact]
    public void Losses_become_findings_in_two_languages()
    {
        var findings = LossFindings.Of(
        [
            new MappingLoss(LossKind.NotCarried, "/a/b: 1", "The record has no place for it."),
            new MappingLoss(LossKind.Changed, "date", "It was no date."),
            new MappingLoss(LossKind.Invented, "title", "There was none."),
        ]).ToList();

        Assert.Equal(["crosswalk:not-carried", "crosswalk:changed", "crosswalk:invented"], findings.Select(static finding => finding.Code));
        Assert.Equal("/a/b", findings[0].Location.Pointer);
        Assert.All(findings, static finding => Assert.Equal(Severity.Info, finding.Severity));
        Assert.All(findings, static finding => Assert.NotEqual(finding.Message.En, finding.Message.Ja));
    }

    [Fact]
    public void Of_very_many_losses_the_rest_is_counted()
    {
        var findings = LossFindings.Of([.. Enumerable.Range(0, 1_500).Select(static i => new MappingLoss(LossKind.NotCarried, $"/{i}: 1", "No place."))]).ToList();

        Assert.Equal(501, findings.Count);
        Assert.StartsWith("1,000 more", findings[^1].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void At_most_one_reader_recognizes_a_document_of_the_corpus()
    {
        var corpus = SharedFolder.Require("corpus");

        var claims = Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(corpus, file), Readers: Claims(file)))
            .Where(static claim => claim.Readers.Count > 1)
            .Select(static claim => $"{claim.Name}: {string.Join(", ", claim.Readers)}");

        Assert.Empty(claims);
    }

    [Fact]
    public void Every_document_of_the_corpus_is_read_or_refused_for_a_reason()
    {
        foreach (var file in Directory.EnumerateFiles(SharedFolder.Require("corpus"), "*", SearchOption.AllDirectories))
        {
            var document = DocumentDetection.Read(File.ReadAllBytes(file), null, ReadingLimits.Default, TestContext.Current.CancellationToken);

            Assert.True(document.Submissions.Count > 0 || document.Findings.Any(static finding => finding.Severity == Severity.Error), file);
        }
    }

    private static List<string> Claims(string file)
    {
        var glimpse = new DocumentGlimpse(File.ReadAllBytes(file));
        return [.. Crosswalks.Readers.Where(reader => reader.Recognizes(glimpse)).Select(static reader => reader.Name)];
    }

    private static DetectedDocument Read(string text, string? declared) => DocumentDetection.Read(Encoding.UTF8.GetBytes(text), declared, ReadingLimits.Default);
}
