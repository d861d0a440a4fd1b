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
