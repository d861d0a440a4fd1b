using System.Globalization;
using System.Text;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;
using MetaCatalog.TestKit;

namespace MetaCatalog.Shacl.Tests.Corpus;

/// <summary>The published DCAT-AP shapes, unchanged, over real DCAT documents.</summary>
public class DcatApTests
{
    private static readonly ShapesOptions Lenient = new() { Unsupported = UnsupportedHandling.Skip };

    [Fact]
    public void Every_published_shapes_graph_gives_the_approved_counts()
    {
        var folder = SharedFolder.Require("standards/dcat-ap");
        var documents = Documents();
        var counts = new StringBuilder();

        foreach (var file in Directory.EnumerateFiles(folder, "*.ttl", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            counts.Append(Line(Path.GetRelativePath(folder, file), ShapesGraph.Load(Read(file), Lenient), documents)).Append('\n');
        }

        Approve(counts.ToString());
    }

    [Fact]
    public void The_report_says_what_a_steward_can_act_on()
    {
        var shapes = ShapesGraph.Load(Read(SharedFolder.Require("standards/dcat-ap/3.0.1/shacl/dcat-ap-SHACL.ttl")), Lenient);

        var results = Documents().SelectMany(document => shapes.Validate(document).Results).ToList();

        Assert.All(results, result =>
        {
            Assert.NotNull(result.FocusNode);
            Assert.All(result.Messages, message => Assert.InRange(message.LexicalForm.Length, 10, 1_000));
        });
    }

    private static string Line(string name, ShapesGraph shapes, List<Graph> documents)
    {
        var reports = documents.ConvertAll(document => shapes.Validate(document));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {shapes.Shapes.Count()} shapes, {shapes.Notices.Count} notices, {reports.Count(report => report.Conforms)} of {reports.Count} conform, {reports.Sum(report => report.Results.Count)} results");
    }

    private static List<Graph> Documents() =>
    [
        .. Directory.EnumerateFiles(SharedFolder.Require("corpus/dcat"), "*.ttl").Order(StringComparer.Ordinal).Select(TryRead).OfType<Graph>(),
    ];

    // Some documents of the corpus are kept because they are broken.
    private static Graph? TryRead(string path)
    {
        try
        {
            return Read(path);
        }
        catch (RdfSyntaxException)
        {
            return null;
        }
    }

    private static Graph Read(string path) =>
        RdfReader.ReadGraph(File.ReadAllBytes(path), RdfFormat.Turtle, new RdfReaderOptions { BaseIri = "https://example.org/" + Path.GetFileName(path) });

    private static void Approve(string actual)
    {
        var approved = Path.Combine(SharedFolder.RepositoryRoot, "tests/MetaCatalog.Shacl.Tests/Corpus/DcatAp.approved.txt");
        var received = Path.ChangeExtension(approved, ".received.txt");
        File.Delete(received);
        if (!File.Exists(approved) || File.ReadAllText(approved) != actual)
        {
            File.WriteAllText(received, actual);
            Assert.Fail($"The counts differ from {approved}: compare with {received}, and when they are right, replace it.");
        }
    }
}
