using System.Globalization;
using MetaCatalog.Search;

namespace MetaCatalog.Benchmarks.Search;

/// <summary>The records of the shared generator, one a line: id, language, title, keywords, description, publisher, domain, access,
/// licence, format, year, west, south, east, north.</summary>
internal static class SearchRecords
{
    public const string Partition = "public";

    /// <summary>The fields that are counted as facets, in the order of the peers' checksum.</summary>
    public static readonly string[] FacetFields = ["pub", "dom", "acc", "lic", "fmt"];

    /// <summary>What the peer's index holds as well; so the boxes of the records are left out.</summary>
    public static readonly IndexSchema Schema = new(
    [
        new TextField("title", Weight: 4),
        new TextField("keywords", Weight: 3),
        new TextField("description"),
        .. FacetFields.Select(static field => new KeywordField(field)),
        new NumberField("year"),
    ]);

    public static IEnumerable<Document> Read(string path, int count) => File.ReadLines(path).Take(count).Select(Parse);

    private static Document Parse(string line)
    {
        var cells = line.Split('\t');
        return new Document(cells[0], Partition,
        [
            FieldValue.Text("title", cells[2]),
            .. cells[3].Split(';').Select(static keyword => FieldValue.Text("keywords", keyword)),
            FieldValue.Text("description", cells[4]),
            .. FacetFields.Select((field, i) => FieldValue.Keyword(field, cells[5 + i])),
            FieldValue.Number("year", Number(cells[10])),
        ]);
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
