using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.Laws;

public class CodesResolveTests
{
    [Fact]
    public void Every_code_that_a_reader_gives_stands_in_a_code_list()
    {
        var concepts = Directory.EnumerateFiles(Path.Combine(SharedFolder.RepositoryRoot, "vocabularies", "codes"), "*.ttl")
            .SelectMany(static file => RdfReader.ReadGraph(File.ReadAllText(file), RdfFormat.Turtle))
            .Select(static triple => triple.Subject).ToHashSet();

        var unknown = Directory.EnumerateFiles(SharedFolder.Require("corpus"), "*", SearchOption.AllDirectories)
            .Where(static file => new FileInfo(file).Length < 1 << 20)
            .SelectMany(Codes).Where(code => !concepts.Contains(code)).Distinct().Order();

        Assert.Empty(unknown);
    }

    private static IEnumerable<Iri> Codes(string file)
    {
        var document = File.ReadAllBytes(file);
        var glimpse = new DocumentGlimpse(document);
        return Crosswalks.Readers.Where(reader => reader.Recognizes(glimpse))
            .SelectMany(reader => reader.Read(document, ReadingLimits.Default, TestContext.Current.CancellationToken).Records)
            .SelectMany(static record => record.Graph).Select(static triple => triple.Object).OfType<Iri>()
            .Where(static iri => iri.Value.StartsWith(Catalog.Vocab.Codes.Base, StringComparison.Ordinal));
    }
}
