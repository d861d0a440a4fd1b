using System.Text;
using MetaCatalog.Crosswalks.Mdr;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Crosswalks.Tests.Laws;
using MetaCatalog.Rdf.Model;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.Mdr;

public class MdrTests : ReaderContract
{
    private static readonly string[] Required = ["titles", "creators", "contact_agents", "descriptions", "managing_organization", "visibility", "resource_type", "rights"];

    protected override CrosswalkReader Reader { get; } = new MdrReader();

    protected override string Format => "Mdr";

    protected override (string Folder, string Pattern) Corpus => ("mdr", "*.yaml");

    protected override IReadOnlyList<string> Examples => ["film.in.yaml"];

    protected override IEnumerable<string> Nasty =>
    [
        "titles: &a [*a]",
        "titles: [" + string.Concat(Enumerable.Repeat("{title: x}, ", 10_000)) + "]\nresource_type: {a: [1]}\nvisibility: []",
        "a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e]\ntitles: [*f,*f,*f,*f,*f,*f,*f,*f]",
        "titles: x\ntitles: y",
        "titles:\n\t- x",
        "? [1]\n: 2",
        "{\"titles\": [{\"title\": 1e999}], \"resource_type\": null, \"visibility\": 3}",
        "titles: [{title: x}]\nfeatures: [{value: 1e999}]\nrelated_items: [{relation_type: x}]\ndate_published: never",
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document)
    {
        using var json = YamlLoading.Load(document, ReadingLimits.Default);
        return [.. CoverageTable.OfJson(Encoding.UTF8.GetBytes(json.RootElement.GetRawText()))];
    }

    [Fact]
    public void What_is_read_from_json_is_what_is_read_from_yaml()
    {
        var yaml = Example("film.in.yaml");
        using var json = YamlLoading.Load(yaml, ReadingLimits.Default);

        var (fromYaml, fromJson) = (Read(yaml), Read(Encoding.UTF8.GetBytes(json.RootElement.GetRawText())));

        Assert.Equal(fromYaml.Records[0].Graph.Select(static triple => triple.ToString()), fromJson.Records[0].Graph.Select(static triple => triple.ToString()));
    }

    [Fact]
    public void A_number_of_a_version_stays_as_it_is_written() =>
        Assert.Contains(Read(Example("film.in.yaml")).Records[0].Graph, static triple => triple.Object is Literal { LexicalForm: "1.10" });

    [Fact]
    public void What_is_read_is_written_back_or_told()
    {
        foreach (var document in CorpusFiles().Select(File.ReadAllBytes).Append(Example("film.in.yaml")))
        {
            var record = Assert.Single(Read(document).Records);
            var source = RoundTrip.Source(record);

            var written = Write(source);

            using var before = YamlLoading.Load(document, ReadingLimits.Default);
            using var after = YamlLoading.Load(Encoding.UTF8.GetBytes(written), ReadingLimits.Default);
            var kept = Values(after).ToHashSet(StringComparer.Ordinal);
            var told = string.Join('\n', record.Losses.Concat(source.Losses()).Select(static loss => loss.What));
            Assert.DoesNotContain(Values(before), value => !kept.Contains(value) && !told.Contains(value, StringComparison.Ordinal));
        }
    }

    [Theory, MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public void A_record_is_written_as_approved_with_all_that_is_demanded(string name)
    {
        var source = Sources.Load(name);

        var text = Write(source);

        using var document = YamlLoading.Load(Encoding.UTF8.GetBytes(text), ReadingLimits.Default);
        Assert.DoesNotContain(Required, key => !document.RootElement.TryGetProperty(key, out _));
        GoldenFile.Check($"Mdr/{name}.approved.yaml", text);
        GoldenFile.Check($"Mdr/{name}.written.losses.approved.txt", Sources.Text(source.Losses()));
    }

    [Fact]
    public void Every_text_of_any_record_is_written_or_told()
    {
        var seed = Environment.TickCount;
        for (var i = 0; i < 100; i++)
        {
            var source = Sources.From(new RandomRecord(seed + i).Turtle());

            var text = Write(source);

            var told = string.Join('\n', source.Losses().Select(static loss => loss.What));
            foreach (var literal in source.AllLiterals().Select(static literal => literal.LexicalForm.Replace("https://doi.org/", "", StringComparison.Ordinal)))
            {
                var escaped = literal.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
                Assert.True(text.Contains(escaped, StringComparison.Ordinal) || told.Contains(literal, StringComparison.Ordinal) || told.Contains(escaped, StringComparison.Ordinal), $"seed {seed + i}: {literal}");
            }
        }
    }

    private static IEnumerable<string> Values(System.Text.Json.JsonDocument document) =>
        CoverageTable.OfJson(Encoding.UTF8.GetBytes(document.RootElement.GetRawText())).Select(pointer => At(document.RootElement, pointer)).Select(XmlFacts.Normal);

    private static string At(System.Text.Json.JsonElement root, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1))
        {
            root = root.ValueKind == System.Text.Json.JsonValueKind.Array ? root[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : root.GetProperty(step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        }

        return root.ToString();
    }

    private static string Write(CrosswalkSource source)
    {
        using var output = new MemoryStream();
        new MdrWriter().Write(source, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
