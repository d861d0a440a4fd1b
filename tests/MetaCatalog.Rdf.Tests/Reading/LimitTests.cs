using System.Text;
using MetaCatalog.Rdf.Sinks;

namespace MetaCatalog.Rdf.Tests.Reading;

public sealed class LimitTests
{
    private static readonly RdfReaderOptions Small = new() { MaxIriLength = 100, MaxLiteralLength = 100, MaxDepth = 5, MaxStatements = 3, BaseIri = "http://ex.org/" };

    public static TheoryData<string, string> TooMuch => new()
    {
        { "N-Triples", $"<http://ex.org/{new string('a', 100)}> <http://p> <http://o> ." },
        { "N-Triples", $"<http://s> <http://p> \"{new string('a', 101)}\" ." },
        { "N-Quads", string.Concat(Enumerable.Range(0, 4).Select(i => $"<http://s> <http://p> <http://o{i}> <http://g> .\n")) },
        { "Turtle", $"<{new string('a', 100)}> <p> <o> ." },
        { "Turtle", $"@prefix p: <http://ex.org/{new string('a', 60)}> . p:{new string('a', 60)} <p> <o> ." },
        { "Turtle", $"<s> <p> \"\"\"{new string('a', 101)}\"\"\" ." },
        { "Turtle", "<s> <p> " + string.Concat(Enumerable.Repeat("[ <p> ", 6)) + "1" + string.Concat(Enumerable.Repeat(" ]", 6)) + " ." },
        { "Turtle", "<s> <p> " + new string('(', 100_000) },
        { "Turtle", "<s> <p> 1, 2, 3, 4 ." },
        { "TriG", "<g> { <s> <p> 1, 2, 3, 4 . }" },
        { "RDF/XML", Rdf($"<ex:a rdf:about=\"{new string('a', 100)}\"/>") },
        { "RDF/XML", Rdf($"<ex:a><ex:p>{new string('a', 101)}</ex:p></ex:a>") },
        { "RDF/XML", Rdf($"<ex:a><ex:p rdf:parseType=\"Literal\">{new string('a', 101)}</ex:p></ex:a>") },
        { "RDF/XML", Rdf(string.Concat(Enumerable.Repeat("<rdf:Description><ex:p>", 8)) + string.Concat(Enumerable.Repeat("</ex:p></rdf:Description>", 8))) },
        { "RDF/XML", Rdf("<ex:a ex:p=\"1\" ex:q=\"2\" ex:r=\"3\"/>") },
    };

    [Theory, MemberData(nameof(TooMuch))]
    public void What_exceeds_a_limit_is_refused_with_its_code(string formatName, string document)
    {
        var format = RdfFormat.All.Single(format => format.Name == formatName);
        var faults = new List<Diagnostic>();

        var strict = Assert.Throws<RdfSyntaxException>(() => RdfReader.Read(document, format, new CountingSink(), Small)).Diagnostic;
        RdfReader.Read(document, format, new CountingSink(), Small with { Faults = faults });

        Assert.Equal("limit-exceeded", strict.Code);
        Assert.Contains(faults, fault => fault.Code == "limit-exceeded");
    }

    [Fact]
    public void Reading_stops_after_the_greatest_number_of_faults()
    {
        var faults = new List<Diagnostic>();
        var document = string.Concat(Enumerable.Repeat("x .\n", 100));

        RdfReader.Read(document, RdfFormat.Turtle, new CountingSink(), new RdfReaderOptions { Faults = faults, MaxFaults = 7 });

        Assert.Equal(7, faults.Count);
    }

    [Theory]
    [InlineData("N-Triples")]
    [InlineData("Turtle")]
    [InlineData("RDF/XML")]
    [InlineData("N-Quads")]
    [InlineData("TriG")]
    [InlineData("JSON-LD")]
    public void Reading_stops_when_it_is_cancelled(string formatName)
    {
        var format = RdfFormat.All.Single(format => format.Name == formatName);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var document = format == RdfFormat.RdfXml ? Rdf("<ex:a/>")
            : format == RdfFormat.JsonLd ? $"[{string.Join(',', Enumerable.Repeat("""{"http://p": 1}""", 10_000))}]"
            : string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<http://s> <http://p> <http://o{i}> .\n"));

        Assert.Throws<OperationCanceledException>(() => RdfReader.Read(Encoding.UTF8.GetBytes(document), format, new CountingSink(), cancellationToken: cancelled.Token));
    }

    [Fact]
    public void A_long_stream_is_read_in_little_memory()
    {
        var sink = new CountingSink();
        var before = GC.GetAllocatedBytesForCurrentThread();

        RdfReader.Read(new EndlessLines(200_000), RdfFormat.NTriples, sink);

        Assert.Equal(200_000, sink.Count);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
    }

    private static string Rdf(string content) =>
        $"<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:ex=\"http://ex.org/\">{content}</rdf:RDF>";

    private sealed class EndlessLines(int lines) : Stream
    {
        private static readonly byte[] Line = [.. "<http://ex.org/subject> <http://ex.org/predicate> \"some text\"@en .\n"u8];
        private long left = (long)lines * Line.Length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var done = 0;
            for (; done < count && left > 0; done++, left--)
            {
                buffer[offset + done] = Line[(Line.Length - (int)(left % Line.Length)) % Line.Length];
            }

            return done;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
