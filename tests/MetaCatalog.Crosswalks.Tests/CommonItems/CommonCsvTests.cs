using System.Text;
using MetaCatalog.Crosswalks.CommonItems;
using MetaCatalog.Crosswalks.Jpcoar;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.CommonItems;

public class CommonCsvTests
{
    private static readonly CommonCsvReader Reader = new();

    // Every one of the thirty, in Japanese, with what its English form must say: the list's English word, or the same text.
    private static readonly (string Japanese, string English)[] Row =
    [
        ("国立研究開発法人科学技術振興機構", "Japan Science and Technology Agency"),
        ("MJPF", "MJPF"),
        ("先端研究基盤共用促進事業", "先端研究基盤共用促進事業"),
        ("JPMJPF9999", "JPMJPF9999"),
        ("材料データの「共有」に関する研究", "材料データの「共有」に関する研究"),
        ("12345678", "12345678"),
        ("超伝導体の熱分析データ", "超伝導体の熱分析データ"),
        ("2026-04-01", "2026-04-01"),
        ("示差走査熱量測定の結果。\n二行目、\"引用\"つき。", "示差走査熱量測定の結果。\n二行目、\"引用\"つき。"),
        ("ナノテク・材料", "Nanotechnology/Materials"),
        ("実験データ", "experimental data"),
        ("852.95KB", "852.95KB"),
        ("無償", "free"),
        ("CCBY", "CCBY"),
        ("引用の際はDOIを示してください。", "引用の際はDOIを示してください。"),
        ("公開期間猶予", "embargoed access"),
        ("2030-04-01", "2030-04-01"),
        ("東北大学機関リポジトリ", "東北大学機関リポジトリ"),
        ("https://doi.org/10.5555/example", "https://doi.org/10.5555/example"),
        ("夏目 漱石;寺田 寅彦", "夏目 漱石;寺田 寅彦"),
        ("20212345;30212345", "20212345;30212345"),
        ("東京大学", "東京大学"),
        ("https://ror.org/057zh3y96", "https://ror.org/057zh3y96"),
        ("データ管理室", "データ管理室"),
        ("40212345", "40212345"),
        ("大学院理学系研究科", "大学院理学系研究科"),
        ("東京都文京区本郷7-3-1", "東京都文京区本郷7-3-1"),
        ("03-0000-0000", "03-0000-0000"),
        ("data@example.ac.jp", "data@example.ac.jp"),
        ("測定条件は別表を参照。", "測定条件は別表を参照。"),
    ];

    [Fact]
    public void All_thirty_items_survive_the_way_from_Japanese_csv_through_jpcoar_to_English_csv()
    {
        var csv = Csv(CommonColumns.Japanese, Row.Select(static cell => cell.Japanese));

        var first = RoundTrip.Read(Reader, csv);
        var (document, _) = RoundTrip.Write(JpcoarCrosswalk.V20, first);
        var second = RoundTrip.Read(new JpcoarReader(), Encoding.UTF8.GetBytes(document.ToString()));
        var english = Cells(Written(CommonCsvWriter.English, second));

        Assert.Equal(CommonColumns.English.Zip(Row, static (heading, cell) => $"{heading}: {cell.English}"), CommonColumns.English.Zip(english, static (heading, cell) => $"{heading}: {cell}"));
    }

    [Fact]
    public void Japanese_csv_comes_back_to_the_byte_and_nothing_is_lost()
    {
        var csv = Csv(CommonColumns.Japanese, Row.Select(static cell => cell.Japanese));

        var record = RoundTrip.Read(Reader, csv);

        Assert.Equal(Encoding.UTF8.GetString(csv), Written(CommonCsvWriter.Japanese, record));
        Assert.Empty(record.Losses);
        Assert.DoesNotContain(RoundTrip.Source(record).Losses(), static loss => loss.Kind == LossKind.Changed);
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void Writes_the_approved_document(string language)
    {
        var source = Sources.Load("full");

        var text = Written(language == "ja" ? CommonCsvWriter.Japanese : CommonCsvWriter.English, source);

        GoldenFile.Check($"CommonItems/full.{language}.approved.csv", text);
        GoldenFile.Check($"CommonItems/full.{language}.losses.approved.txt", Sources.Text(source.Losses()));
    }

    [Fact]
    public void Headings_in_any_order_and_in_shift_jis_are_read_and_other_columns_are_told()
    {
        var text = "データの名称,メモ,データNo.,アクセス権,データ作成者,データ種別\r\n地震波形,内緒,42,公開,寺田 寅彦,観測データ\r\n";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(text);

        Assert.True(Reader.Recognizes(new DocumentGlimpse(bytes)));
        var record = RoundTrip.Read(Reader, bytes);

        Assert.Contains("\"地震波形\"@ja", string.Join('\n', record.Graph.Select(static triple => triple.ToString())));
        Assert.Equal(["line 2, メモ: 内緒"], record.Losses.Select(static loss => loss.What));
    }

    [Fact]
    public void A_wrong_number_is_kept_and_noted_with_its_line()
    {
        var text = "データの名称,体系的番号,データ作成者,データ作成者の研究者番号,データ管理機関コード\n一,課題一,夏目 漱石,123,https://ror.org/057zh3y99\n";

        var reading = Reader.Read(Encoding.UTF8.GetBytes(text), ReadingLimits.Default, TestContext.Current.CancellationToken);

        Assert.Equal(["identifier:check", "identifier:check", "identifier:check"], reading.Findings.Select(static finding => finding.Code));
        Assert.All(reading.Findings, static finding => Assert.Equal(2, finding.Location.Line));
        Assert.Contains("057zh3y99", string.Join('\n', reading.Records[0].Graph.Select(static triple => triple.ToString())));
    }

    [Theory]
    [InlineData("データの名称,データNo.\n\"未完", "syntax:csv", 2)]
    [InlineData("a,b\n1,2\n", "common-items:headings", 1)]
    [InlineData("データの名称,データNo.\n", "common-items:rows", 1)]
    [InlineData("データの名称\n1\n2\n3\n4\n", "limit:records", 5)]
    [InlineData("データの名称,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t\n", "limit:nodes", 1)]
    public void Hostile_csv_is_refused_with_its_place(string text, string code, int line)
    {
        var limits = new ReadingLimits { MaxRecords = 3, MaxNodes = 20 };

        var reading = Reader.Read(Encoding.UTF8.GetBytes(text), limits, TestContext.Current.CancellationToken);

        Assert.Empty(reading.Records);
        Assert.Equal((code, line), (reading.Findings[0].Code, reading.Findings[0].Location.Line));
    }

    [Fact]
    public void Another_table_is_not_taken_for_the_common_items() =>
        Assert.False(Reader.Recognizes(new DocumentGlimpse("Title,Description,a,b,c\n1,2,3,4,5\n"u8.ToArray())));

    private static byte[] Csv(IEnumerable<string> headings, IEnumerable<string> cells) => Encoding.UTF8.GetBytes(Line(headings) + Line(cells));

    private static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(static cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n";

    private static string Written(CommonCsvWriter writer, ForeignRecord record) => Written(writer, RoundTrip.Source(record));

    private static string Written(CommonCsvWriter writer, CrosswalkSource source)
    {
        using var output = new MemoryStream();
        writer.Write(source, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static IReadOnlyList<string> Cells(string csv) => CsvRows.Of(csv, ReadingLimits.Default).Last().Fields;
}
