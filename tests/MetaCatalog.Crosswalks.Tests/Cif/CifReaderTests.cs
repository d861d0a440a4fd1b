using System.Text;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Cif;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Tests.Cif;

public class CifReaderTests : ReaderContract
{
    protected override CrosswalkReader Reader { get; } = new CifReader();

    protected override string Format => "Cif";

    protected override (string Folder, string Pattern) Corpus => ("cif", "*.cif");

    protected override IReadOnlyList<string> Examples => ["structure.in.cif"];

    protected override IEnumerable<string> Nasty =>
    [
        "data_a _b",
        "data_a loop_ _b _c 1 2 3",
        "data_a\n;text",
        "data_a _b 'open",
        "data_a loop_ 1",
        "_b 1",
        "data_a _cell_length_a " + new string('9', 5000) + "(" + new string('9', 5000) + ")",
        "#\\#CIF_2.0\ndata_a _b " + new string('[', 5000),
        "#\\#CIF_2.0\ndata_a _b {'k':'''never ends",
        "data_a loop_ _b " + string.Concat(Enumerable.Repeat("1 ", 1_000_001)),
        string.Concat(Enumerable.Range(0, 10_001).Select(static i => $"data_{i} _b 1\n")),
        "data_a _publ_section_title '" + string.Concat(Enumerable.Repeat("\\\"~^", 50_000)) + "'",
        "data_a _chemical_formula_sum '" + new string('(', 1900) + "'",
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document)
    {
        var text = Encoding.Latin1.GetString(document);
        return new CifParser(new CifTokenizer(text, false), ReadingLimits.Default, [], TestContext.Current.CancellationToken).Blocks()
            .SelectMany(static block => block.Items)
            .SelectMany(static item => item.Values.Where(static value => value.Content is not null).Select(_ => item.Tag));
    }

    protected override string CoverageRow(string path) => path.Contains('.', StringComparison.Ordinal)
        ? path.Split('.')[0] + ".…"
        : string.Join('_', path.Split('_').Take(3)) + (path.Split('_').Length > 3 ? "_…" : "");

    [Theory]
    [InlineData("data_a _b", "cif:value", 1, 10)]
    [InlineData("data_a\n_b 'x", "cif:quote", 2, 4)]
    [InlineData("data_a\nloop_ _b _c\n1 2\n3\n", "cif:loop", 5, 1)]
    [InlineData("data_a\n_b\n;\nnever ends", "cif:text-field", 3, 1)]
    [InlineData("# note\n_b 1", "cif:block", 2, 1)]
    [InlineData("data_a\n  5", "cif:value", 2, 3)]
    [InlineData("data_a\nglobal_ _b 1", "cif:reserved", 2, 1)]
    public void A_broken_document_is_refused_at_its_place(string text, string code, int line, int column)
    {
        var finding = Assert.Single(Read(Encoding.UTF8.GetBytes(text)).Findings);

        Assert.Equal((code, line, column), (finding.Code, finding.Location.Line, finding.Location.Column));
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Theory]
    [InlineData("'a dog''s'", "a dog''s")]
    [InlineData("'it's'", "it's")]
    [InlineData("\"a 'b' c\"", "a 'b' c")]
    [InlineData("a;b", "a;b")]
    [InlineData("\n;one\ntwo\n;", "one\ntwo")]
    [InlineData("\n;\\\none \\\ntwo\n;", "one two")]
    public void A_value_of_version_1_is_read(string written, string value) => Assert.Equal(value, ValueOf($"data_a\n_b {written}\n"));

    [Theory]
    [InlineData("'''it's'''", "it's")]
    [InlineData("\"\"\"one\ntwo\"\"\"", "one\ntwo")]
    [InlineData("[1 [2 'x y'] 3]", "1, 2, x y, 3")]
    [InlineData("\n;> \\\n> one\n> two\n;", "one\ntwo")]
    public void A_value_of_version_2_is_read(string written, string value) => Assert.Equal(value, ValueOf($"#\\#CIF_2.0\ndata_a\n_b {written}\n"));

    [Theory]
    [InlineData("M\\\"uller", "Müller")]
    [InlineData("\\a-Fe~2~O~3~", "α-Fe2O3")]
    [InlineData("25\\%C", "25C\u030A")]
    [InlineData("25 \\% of", "25 ° of")]
    [InlineData("about ~5 and ~7", "about ~5 and ~7")]
    [InlineData("2\\\\times3 \\--", "2×3 –")]
    public void Codes_become_characters(string written, string text) => Assert.Equal(text.Normalize(), CifText.Decoded(written));

    [Theory]
    [InlineData("5.4310(2)", 5.431, 0.0002)]
    [InlineData("298(2)", 298.0, 2.0)]
    [InlineData("-.5", -0.5, null)]
    [InlineData("12(10)", 12.0, 10.0)]
    public void An_uncertainty_counts_in_the_last_digit(string text, double value, double? uncertainty)
    {
        var number = CifNumber.Of(text);

        Assert.Equal(value, number?.Value);
        Assert.Equal(uncertainty ?? 0, number?.Uncertainty ?? 0, 12);
    }

    [Fact]
    public void Latin_1_is_read_and_told()
    {
        var reading = Read(Encoding.Latin1.GetBytes("data_a\n_publ_section_title 'Über Stähle'\n"));

        Assert.Equal(("cif:encoding", 2), (Assert.Single(reading.Findings).Code, reading.Findings[0].Location.Line));
        Assert.Contains(reading.Records[0].Graph, static triple => triple.Predicate.Equals(Dcterms.Title) && triple.Object.ToString() == "\"Über Stähle\"");
    }

    [Fact]
    public void What_is_written_as_a_value_is_read_as_that_value()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var i = 0; i < 500; i++)
        {
            var value = new string([.. Enumerable.Range(0, 1 + random.Next(30)).Select(_ => "ab 'c\"d;#_[]{}$\n5"[random.Next(17)])]).Replace("\n", "\n ", StringComparison.Ordinal).Trim();

            Assert.True(ValueOf($"data_a\n_b\n;{value}\n;\n_c 1\n") == (value.Length == 0 ? null : value.Trim('\n', ' ')), $"seed {seed}: {value}");
        }
    }

    private static string? ValueOf(string text)
    {
        var isVersion2 = text.StartsWith("#\\#CIF_2.0", StringComparison.Ordinal);
        var block = Assert.Single(new CifParser(new CifTokenizer(text, isVersion2), ReadingLimits.Default, [], TestContext.Current.CancellationToken).Blocks());
        return block.Peek("_b");
    }
}
