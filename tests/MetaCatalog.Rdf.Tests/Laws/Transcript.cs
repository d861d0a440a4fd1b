using System.Text;
using MetaCatalog.Rdf.NTriples;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Tests.Laws;

/// <summary>Everything that one reading gave: its statements in order, and its faults.</summary>
internal static class Transcript
{
    public static string OfWhole(byte[] document, RdfFormat format, string baseIri, bool recovers = true) =>
        Of((sink, options) => RdfReader.Read(document, format, sink, options), baseIri, recovers);

    public static string OfWindow(byte[] document, RdfFormat format, string baseIri, int windowLength) =>
        Of((sink, options) => RdfReader.Read(new MemoryStream(document), format, sink, options, windowLength), baseIri, recovers: true);

    public static string OfStream(Stream document, RdfFormat format, string baseIri) =>
        Of((sink, options) => RdfReader.Read(document, format, sink, options), baseIri, recovers: true);

    private static string Of(Action<IRdfSink, RdfReaderOptions> read, string baseIri, bool recovers)
    {
        var faults = new List<Diagnostic>();
        var written = new ByteBuffer();
        var output = new ChunkedOutput(written);
        read(new NTriplesWriter(output, holdsDatasets: true), new RdfReaderOptions { BaseIri = baseIri, Faults = recovers ? faults : null });
        output.Flush();
        return Encoding.UTF8.GetString(written.Span) + string.Join('\n', faults);
    }
}
