using MetaCatalog.Crosswalks.BioSample;
using MetaCatalog.Crosswalks.Parts;

namespace MetaCatalog.Crosswalks.Tests.BioSample;

public class BioSampleReaderTests : ReaderContract
{
    protected override CrosswalkReader Reader { get; } = new BioSampleReader();

    protected override string Format => "BioSample";

    protected override (string Folder, string Pattern) Corpus => ("biosample-xml", "*.xml");

    protected override IReadOnlyList<string> Examples => ["samples.in.xml"];

    protected override IEnumerable<string> Nasty =>
    [
        "<BioSampleSet/>",
        "<BioSample><Attributes><Attribute attribute_name='lat_lon'>" + new string('9', 5000) + " N 1 E</Attribute></Attributes></BioSample>",
        "<BioSampleSet>" + string.Concat(Enumerable.Repeat("<BioSample/>", 10_001)) + "</BioSampleSet>",
        "<BioSample><Attributes>" + string.Concat(Enumerable.Repeat("<Attribute attribute_name='a'>b</Attribute>", 100_000)) + "</Attributes></BioSample>",
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document) => CoverageTable.OfXml(document);

    [Theory]
    [InlineData("35.2622 N 136.2253 E", 136.2253, 35.2622)]
    [InlineData("10 S 20.5 W", -20.5, -10.0)]
    public void A_position_is_read(string text, double east, double north)
    {
        var point = GenomicParts.Point(text);

        Assert.Equal((east, north), (point?.West, point?.South));
    }

    [Theory]
    [InlineData("95 N 10 E")]
    [InlineData("35.26, 136.22")]
    [InlineData("not collected")]
    public void What_is_no_position_is_none(string text) => Assert.Null(GenomicParts.Point(text));

    [Theory]
    [InlineData("missing", true)]
    [InlineData("missing: lab stock", true)]
    [InlineData("Not Applicable", true)]
    [InlineData("male", false)]
    public void Words_for_a_missing_value_are_known(string text, bool isNull) => Assert.Equal(isNull, GenomicParts.IsNullWord(text));
}
