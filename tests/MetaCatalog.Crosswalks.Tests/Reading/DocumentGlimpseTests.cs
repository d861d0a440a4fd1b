using System.Text;
using System.Xml.Linq;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Tests.Reading;

public class DocumentGlimpseTests
{
    [Theory]
    [InlineData("<a xmlns='http://example.org/'/>")]
    [InlineData("\uFEFF<?xml version='1.0'?>\n<!-- note --><a xmlns='http://example.org/'><b>")]
    [InlineData("  <!DOCTYPE a [<!ENTITY x 'y'>]><a xmlns='http://example.org/'>")]
    public void The_root_element_of_xml_is_seen(string text) =>
        Assert.Equal(XName.Get("a", "http://example.org/"), new DocumentGlimpse(Encoding.UTF8.GetBytes(text)).XmlRoot);

    [Fact]
    public void The_root_element_is_seen_in_utf16() =>
        Assert.Equal("a", new DocumentGlimpse((byte[])[.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("<a/>")]).XmlRoot?.LocalName);

    [Fact]
    public void Members_of_the_outermost_object_are_seen_as_far_as_the_glimpse_reaches()
    {
        var members = new DocumentGlimpse("""{"@context": "x", "inner": {"type": "no"}, "list": [{"type": "no"}], "type": "yes", "cut": "of"""u8.ToArray()).JsonMembers;

        Assert.Equal(["@context", "inner", "list", "type", "cut"], members.Keys);
        Assert.Equal("yes", members["type"]);
        Assert.Null(members["cut"]);
    }

    [Fact]
    public void Of_an_array_the_first_object_is_looked_at() =>
        Assert.Equal(["a"], new DocumentGlimpse("""[{"a": 1}, {"b": 2}]"""u8.ToArray()).JsonMembers.Keys);

    [Theory]
    [InlineData(new byte[] { (byte)'{', (byte)'"', 0xFF, (byte)'"', (byte)':', (byte)'1', (byte)'}' })]
    [InlineData(new byte[] { (byte)'{', (byte)'"', (byte)'\\', (byte)'u', (byte)'d', (byte)'8', (byte)'0', (byte)'0', (byte)'"', (byte)':', (byte)'1', (byte)'}' })]
    public void Broken_text_has_no_members_and_is_refused_when_it_is_loaded(byte[] broken)
    {
        Assert.Empty(new DocumentGlimpse(broken).JsonMembers);

        var refused = Assert.Throws<ReadingException>(() => JsonLoading.Load(broken, ReadingLimits.Default));
        Assert.Equal("syntax:encoding", refused.Finding.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b\r\n1,2")]
    [InlineData("{\"a\"")]
    [InlineData("<")]
    [InlineData("\0\0\0")]
    public void Anything_else_is_neither(string text)
    {
        var glimpse = new DocumentGlimpse(Encoding.UTF8.GetBytes(text));

        Assert.Null(glimpse.XmlRoot);
        Assert.DoesNotContain("b", glimpse.JsonMembers.Keys);
    }
}
