using MetaCatalog.Rdf.Iris;

namespace MetaCatalog.Rdf.Tests.Iris;

public sealed class IriSyntaxTests
{
    // The examples of RFC 3986, 5.4.
    [Theory]
    [InlineData("g:h", "g:h")]
    [InlineData("g", "http://a/b/c/g")]
    [InlineData("./g", "http://a/b/c/g")]
    [InlineData("g/", "http://a/b/c/g/")]
    [InlineData("/g", "http://a/g")]
    [InlineData("//g", "http://g")]
    [InlineData("?y", "http://a/b/c/d;p?y")]
    [InlineData("g?y", "http://a/b/c/g?y")]
    [InlineData("#s", "http://a/b/c/d;p?q#s")]
    [InlineData("g#s", "http://a/b/c/g#s")]
    [InlineData("g?y#s", "http://a/b/c/g?y#s")]
    [InlineData(";x", "http://a/b/c/;x")]
    [InlineData("", "http://a/b/c/d;p?q")]
    [InlineData(".", "http://a/b/c/")]
    [InlineData("./", "http://a/b/c/")]
    [InlineData("..", "http://a/b/")]
    [InlineData("../", "http://a/b/")]
    [InlineData("../g", "http://a/b/g")]
    [InlineData("../..", "http://a/")]
    [InlineData("../../g", "http://a/g")]
    [InlineData("../../../g", "http://a/g")]
    [InlineData("../../../../g", "http://a/g")]
    [InlineData("/./g", "http://a/g")]
    [InlineData("/../g", "http://a/g")]
    [InlineData("g.", "http://a/b/c/g.")]
    [InlineData("..g", "http://a/b/c/..g")]
    [InlineData("./../g", "http://a/b/g")]
    [InlineData("./g/.", "http://a/b/c/g/")]
    [InlineData("g/./h", "http://a/b/c/g/h")]
    [InlineData("g/../h", "http://a/b/c/h")]
    [InlineData("g;x=1/../y", "http://a/b/c/y")]
    [InlineData("g?y/../x", "http://a/b/c/g?y/../x")]
    [InlineData("g#s/../x", "http://a/b/c/g#s/../x")]
    [InlineData("http:g", "http:g")]
    [InlineData("日本?質#問", "http://a/b/c/日本?質#問")]
    public void References_resolve_as_the_standard_says(string reference, string expected) =>
        Assert.Equal(expected, IriSyntax.Resolve("http://a/b/c/d;p?q", reference));

    [Theory]
    [InlineData("http://example.org", "a", "http://example.org/a")]
    [InlineData("urn:x:y", "z", "urn:z")]
    [InlineData("mailto:a@b", "#c", "mailto:a@b#c")]
    [InlineData("http://a/b?q#f", "", "http://a/b?q")]
    [InlineData("a:/b", "..//c", "a:/.//c")]
    public void Odd_bases_work_too(string baseIri, string reference, string expected) => Assert.Equal(expected, IriSyntax.Resolve(baseIri, reference));

    [Theory]
    [InlineData("http://example.org/")]
    [InlineData("https://例え.テスト/道?問=答#片")]
    [InlineData("urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66")]
    [InlineData("http://[2001:db8::7]:80/c=GB?one")]
    [InlineData("http://[v1.fe80::a+en1]/")]
    [InlineData("mailto:John.Doe@example.com")]
    [InlineData("doi:10.1000/182(a)")]
    [InlineData("http://a/%E3%81%82")]
    [InlineData("tag:example.org,2026:x")]
    public void Iris_are_valid(string iri) => Assert.True(IriSyntax.IsValid(iri));

    [Theory]
    [InlineData("")]
    [InlineData("example.org/a")]
    [InlineData("//example.org/a")]
    [InlineData("http://a b/")]
    [InlineData("http://a/<b>")]
    [InlineData("http://a/%zz")]
    [InlineData("http://a/%2")]
    [InlineData("http://a/#x#y")]
    [InlineData("http://[::1/")]
    [InlineData("http://[zz]/")]
    [InlineData("http://a:port/")]
    [InlineData("http://a/\uE000")]
    [InlineData("http://a/\uD800")]
    [InlineData("1a:b")]
    [InlineData("http://a/\\b")]
    public void Other_text_is_not(string text) => Assert.False(IriSyntax.IsValid(text));

    [Theory]
    [InlineData("http://a/b/c/d", "http://a/b/c/e", "e")]
    [InlineData("http://a/b/c/d", "http://a/b/c/d#f", "#f")]
    [InlineData("http://a/b/c/d", "http://a/b/x", "../x")]
    [InlineData("http://a/b/c/d", "http://a/x", "/x")]
    [InlineData("http://a/b/c/d", "http://other/x", "http://other/x")]
    [InlineData("http://a/b/c/d", "http://a/b/c/d?q", "?q")]
    [InlineData("http://a/b/", "http://a/b/c:d", "./c:d")]
    public void Relative_references_are_short_and_resolve_back(string baseIri, string iri, string expected)
    {
        var reference = IriSyntax.Relativize(baseIri, iri);

        Assert.Equal(expected, reference);
        Assert.Equal(iri, IriSyntax.Resolve(baseIri, reference));
    }
}
