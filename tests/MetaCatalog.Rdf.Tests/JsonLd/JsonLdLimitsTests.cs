using System.Text;
using MetaCatalog.Rdf.JsonLd;
using MetaCatalog.Rdf.Sinks;

namespace MetaCatalog.Rdf.Tests.JsonLd;

/// <summary>Small documents that ask for endless work are refused, long ones take time in proportion.</summary>
public sealed class JsonLdLimitsTests
{
    [Fact]
    public void A_frame_that_unfolds_without_end_is_refused()
    {
        // Each node refers twice to the next: 2^40 paths.
        var nodes = string.Join(',', Enumerable.Range(0, 40).Select(static i => $$"""{"@id": "ex:{{i}}", "ex:a": {"@id": "ex:{{i + 1}}" }, "ex:b": {"@id": "ex:{{i + 1}}" } }"""));
        var document = Encoding.UTF8.GetBytes($"[{nodes}]");

        var refusal = Assert.Throws<RdfSyntaxException>(() => JsonLdProcessor.Frame(document, Encoding.UTF8.GetBytes("""{"@id": "ex:0"}"""), new JsonLdOptions { Embed = FrameEmbed.Always }));

        Assert.Equal("too long", refusal.Diagnostic.Code);
    }

    [Theory]
    [InlineData("1e999", "1e999", 15)]
    [InlineData("9007199254740993", "9007199254740992", 16)]
    public void Numbers_beyond_a_double_may_stand_among_many_values(string one, string other, int statements)
    {
        var small = string.Join(',', Enumerable.Range(0, 14));
        var document = $$"""{"@reverse": {"ex:r": []}, "@id": "ex:s", "ex:p": [{{small}}, {{one}}, {{other}}]}""";

        Assert.Equal(statements, RdfReader.ReadGraph(document, RdfFormat.JsonLd).Count);
    }

    [Fact]
    public void Whole_numbers_that_one_double_stands_for_are_different_values()
    {
        const string Document = """{"@reverse": {"ex:r": []}, "@id": "ex:s", "ex:p": [9007199254740993, 9007199254740992, 1, 1.0]}""";

        Assert.Equal(3, RdfReader.ReadGraph(Document, RdfFormat.JsonLd).Count);
    }

    [Fact]
    public void Many_values_of_one_property_take_time_in_proportion()
    {
        var values = string.Join(',', Enumerable.Range(0, 100_000).Select(static i => $"{{\"@id\": \"ex:{i}\"}}"));
        var document = Encoding.UTF8.GetBytes($$"""{"@id": "ex:s", "ex:p": [{{values}}]}""");
        var sink = new CountingSink();

        JsonLdProcessor.ToRdf(document, sink);

        Assert.Equal(100_000, sink.Count);
    }
}
