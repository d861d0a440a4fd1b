using System.Text;
using System.Text.Json;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Tests.Reading;

public class SourceTests
{
    [Fact]
    public void What_nobody_took_of_an_xml_document_is_told_with_its_path()
    {
        var source = Xml("<r><a x='1' y=''>one</a><a>two</a><b><c>three</c></b><d/></r>");

        var first = source.TakeFirst(source.Root, "a");

        Assert.Equal("one", XmlSource.TextOf(first));
        Assert.Equal(["/r/a[1]/@x: 1", "/r/a[2]: two", "/r/b: three"], source.Untaken().Select(static loss => loss.What));
    }

    [Fact]
    public void What_nobody_took_of_a_json_document_is_told_with_its_pointer()
    {
        using var document = JsonDocument.Parse("""{"a": [{"b": "one", "c/d": 2}, {}], "e": null, "f": [], "g": true}""");
        var source = new JsonSource(document.RootElement);

        foreach (var item in source.Root.TakeItems("a"))
        {
            item.TakeText("b");
        }

        Assert.Equal(["/a/0/c~1d: 2", "/g: true"], source.Untaken().Select(static loss => loss.What));
    }

    [Theory]
    [InlineData("<a><b></a>", "syntax:xml", 1)]
    [InlineData("<!DOCTYPE a [<!ENTITY x 'xx'><!ENTITY y '&x;&x;'>]>\n<a>&y;</a>", "syntax:xml", 2)]
    [InlineData("<a>\n<b><c><d/></c></b></a>", "limit:depth", 2)]
    [InlineData("<a>\n<b/><b/><b/><b/><b/><b/><b/><b/></a>", "limit:nodes", 2)]
    public void Hostile_xml_is_refused_with_its_place(string text, string code, int line)
    {
        var limits = new ReadingLimits { MaxDepth = 2, MaxNodes = 8 };

        var fault = Assert.Throws<ReadingException>(() => XmlLoading.Load(Encoding.UTF8.GetBytes(text), limits, TestContext.Current.CancellationToken));

        Assert.Equal(code, fault.Finding.Code);
        Assert.Equal(line, fault.Finding.Location.Line);
    }

    [Fact]
    public void An_entity_of_another_document_is_never_fetched() =>
        Assert.Throws<ReadingException>(() => XmlLoading.Load(
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>"u8.ToArray(), ReadingLimits.Default, TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("{\"a\": [1, 2,\n 3,, ]}", "syntax:json", 2)]
    [InlineData("[[[[1]]]]", "syntax:json", 1)]
    [InlineData("[1,\n \"\\ud800\"]", "syntax:encoding", 2)]
    [InlineData("[1, 2, 3, 4, 5, 6, 7, 8, 9]", "limit:nodes", null)]
    public void Hostile_json_is_refused_with_its_place(string text, string code, int? line)
    {
        var limits = new ReadingLimits { MaxDepth = 3, MaxNodes = 8 };

        var fault = Assert.Throws<ReadingException>(() => JsonLoading.Load(Encoding.UTF8.GetBytes(text), limits));

        Assert.Equal(code, fault.Finding.Code);
        Assert.Equal(line, fault.Finding.Location.Line);
    }

    [Fact]
    public void Json_that_is_not_utf8_is_refused_with_its_place()
    {
        var fault = Assert.Throws<ReadingException>(() => JsonLoading.Load((byte[])[.. "[1,\n \""u8, 0xA8, .. "\"]"u8], ReadingLimits.Default));

        Assert.Equal(("syntax:encoding", 2, 2), (fault.Finding.Code, fault.Finding.Location.Line, fault.Finding.Location.Column));
    }

    [Fact]
    public void Losses_of_very_many_siblings_are_found_in_linear_time()
    {
        var source = Xml("<a>" + string.Concat(Enumerable.Repeat("<b>1</b>", 200_000)) + "</a>");

        Assert.Equal("/a/b[200000]: 1", source.Untaken()[^1].What);
    }

    private static XmlSource Xml(string text) =>
        new(XmlLoading.Load(Encoding.UTF8.GetBytes(text), ReadingLimits.Default, TestContext.Current.CancellationToken));
}
