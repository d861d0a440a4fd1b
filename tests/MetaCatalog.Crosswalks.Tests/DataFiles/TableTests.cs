using System.Text;
using MetaCatalog.Crosswalks.DataFiles.Tables;

namespace MetaCatalog.Crosswalks.Tests.DataFiles;

public class TableTests
{
    [Fact]
    public void Columns_have_types_counts_missing_values_statistics_and_units()
    {
        var file = Look.At("sample,temperature (K),pressure_GPa,measured,ok\r\nA1,300.5,1,2026-11-01,true\r\nA2,NA,3,2026-11-03,false\r\nA3,301.5,,2026-11-02,true\r\n");

        Assert.Equal("CSV", file.Facts.Format);
        Assert.Equal(3, file.Facts.RecordCount);
        Assert.Equal(["Text", "Float", "Integer", "Date", "Boolean"], file.Facts.Fields.Select(static field => field.DataType));
        var temperature = file.Facts.Fields[1];
        Assert.Equal(("temperature", "K", 2, 1), (temperature.Label, temperature.Unit!.Code, temperature.Values, temperature.Missing));
        Assert.Equal((300.5, 301.5, 301, 0.5), (temperature.Numbers!.Min, temperature.Numbers.Max, temperature.Numbers.Mean, temperature.Numbers.Deviation));
        Assert.Equal(["NA"], temperature.MissingWords);
        Assert.Equal("GigaPA", file.Facts.Fields[2].Unit!.Code);
        Assert.Equal((new DateTime(2026, 11, 1), new DateTime(2026, 11, 3), true), (file.Facts.Span!.Start, file.Facts.Span.End, file.Facts.Span.IsByDay));
        Assert.Empty(file.Facts.Findings);
    }

    [Fact]
    public void Quotes_hold_delimiters_lines_and_quotes()
    {
        var file = Look.At("name\tnote\n\"a\tb\"\t\"two\nlines\"\nc\t\"say \"\"hi\"\"\"\n\"d\"\t");

        Assert.Equal("TSV", file.Facts.Format);
        Assert.Equal(3, file.Facts.RecordCount);
        Assert.Equal(["a\tb", "c", "d"], file.Facts.Fields[0].Examples);
        Assert.Equal(["two\nlines", "say \"hi\""], file.Facts.Fields[1].Examples);
    }

    [Fact]
    public void A_table_in_shift_jis_is_read_and_told()
    {
        var text = CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes("試料,温度（℃）\nあ,20\nい,30\n");

        var file = Look.At(text);

        Assert.Equal(["試料", "温度（℃）"], file.Facts.Fields.Select(static field => field.Name));
        Assert.Equal("DEG_C", file.Facts.Fields[1].Unit!.Code);
        Assert.Equal("encoding:not-utf8", Assert.Single(file.Facts.Findings).Code);
    }

    [Fact]
    public void Places_species_and_elements_are_found_by_headings()
    {
        var file = Look.At("Latitude (deg);Longitude (deg);species;formula\n35.7;139.8;Oryza sativa;BaTiO3\n34.2;140.1;Oryza sativa;La1.85Sr0.15CuO4\n");

        var area = file.Facts.Area!;
        Assert.Equal((139.8, 34.2, 140.1, 35.7), (area.West, area.South, area.East, area.North));
        Assert.Equal("Oryza sativa", Assert.Single(file.Facts.Members["organismName"]).Value);
        Assert.Equal(["Ba", "Ti", "O", "La", "Sr", "Cu"], file.Facts.Members["element"].Select(static said => said.Value));
    }

    [Fact]
    public void Rows_of_another_length_and_a_missing_heading_are_told()
    {
        var file = Look.At("1,2,3\n4,5,6\n7,8\n9,10,11\n12,13,14\n15,16,17\n");

        Assert.Equal(["column1", "column2", "column3"], file.Facts.Fields.Select(static field => field.Name));
        Assert.Equal(6, file.Facts.RecordCount);
        Assert.Contains("the first is row 3", Assert.Single(file.Facts.Findings).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_lines_are_a_table_whose_columns_are_members()
    {
        var file = Look.At("{\"id\": \"007\", \"depth_km\": 10.5, \"at\": \"2026-11-24T03:00:00Z\"}\n{\"id\": \"008\", \"depth_km\": null, \"tags\": [1]}\nbroken\n{\"id\": \"009\", \"depth_km\": 12}\n");

        Assert.Equal("JSON Lines", file.Facts.Format);
        Assert.Equal(["id Text 3 0", "depth_km Float 2 1", "at DateTime 1 2", "tags Text 1 2"], file.Facts.Fields.Select(static field => $"{field.Name} {field.DataType} {field.Values} {field.Missing}"));
        Assert.Contains("line 3", Assert.Single(file.Facts.Findings).Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", 1, true)]
    [InlineData("-0.25", -0.25, false)]
    [InlineData("1e3", 1000, false)]
    [InlineData("123456789012345678", 123456789012345678d, true)]
    [InlineData("0.1", 0.1, false)]
    [InlineData("+7.50", 7.5, false)]
    public void Numbers_are_read_exactly(string text, double expected, bool isInteger)
    {
        Assert.True(NumberText.TryParse(Encoding.ASCII.GetBytes(text), out var number, out var integer));
        Assert.Equal((expected, isInteger), (number, integer));
    }

    [Theory]
    [InlineData("007")]
    [InlineData("1.2.3")]
    [InlineData("-")]
    [InlineData("e5")]
    [InlineData("1e999")]
    [InlineData("12a")]
    public void Other_texts_are_no_numbers(string text) =>
        Assert.False(NumberText.TryParse(Encoding.ASCII.GetBytes(text), out _, out _));

    [Fact]
    public void Random_decimals_are_read_as_the_general_parser_reads_them()
    {
        const int Seed = 20261124;
        var random = new Random(Seed);
        for (var i = 0; i < 20_000; i++)
        {
            var text = $"{random.Next(-1_000_000, 1_000_000)}.{random.Next(0, 10_000_000)}";

            Assert.True(NumberText.TryParse(Encoding.ASCII.GetBytes(text), out var number, out _));
            Assert.True(number == double.Parse(text, System.Globalization.CultureInfo.InvariantCulture), $"{text} (seed {Seed})");
        }
    }
}
