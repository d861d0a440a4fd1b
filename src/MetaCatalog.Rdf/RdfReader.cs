using System.Text;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.JsonLd.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.NTriples;
using MetaCatalog.Rdf.RdfXml;
using MetaCatalog.Rdf.Sinks;
using MetaCatalog.Rdf.Syntax;
using MetaCatalog.Rdf.Turtle;

namespace MetaCatalog.Rdf;

/// <summary>Reads RDF documents of every format.</summary>
/// <remarks>
/// Nothing is fetched. A document that is not valid throws <see cref="RdfSyntaxException"/> at the first fault, unless
/// <see cref="RdfReaderOptions.Faults"/> collects them. Streams are read with memory bounded by the longest token, JSON-LD by the
/// largest node at the top of its array or <c>@graph</c>. All methods are safe to call from several threads.
/// </remarks>
public static class RdfReader
{
    /// <summary>Reads the default graph of a document in UTF-8.</summary>
    public static Graph ReadGraph(ReadOnlySpan<byte> document, RdfFormat format, RdfReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        var sink = new GraphSink();
        Read(document, format, sink, options, cancellationToken);
        return sink.Graph;
    }

    /// <summary>Reads the default graph of a document.</summary>
    public static Graph ReadGraph(string document, RdfFormat format, RdfReaderOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadGraph(Encode(document), format, options, cancellationToken);

    /// <summary>Reads the default graph of a document in UTF-8.</summary>
    public static Graph ReadGraph(Stream document, RdfFormat format, RdfReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        var sink = new GraphSink();
        Read(document, format, sink, options, cancellationToken);
        return sink.Graph;
    }

    /// <summary>Reads all graphs of a document in UTF-8.</summary>
    public static RdfDataset ReadDataset(ReadOnlySpan<byte> document, RdfFormat format, RdfReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        var sink = new DatasetSink();
        Read(document, format, sink, options, cancellationToken);
        return sink.Dataset;
    }

    /// <summary>Reads all graphs of a document.</summary>
    public static RdfDataset ReadDataset(string document, RdfFormat format, RdfReaderOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadDataset(Encode(document), format, options, cancellationToken);

    /// <summary>Reads all graphs of a document in UTF-8.</summary>
    public static RdfDataset ReadDataset(Stream document, RdfFormat format, RdfReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        var sink = new DatasetSink();
        Read(document, format, sink, options, cancellationToken);
        return sink.Dataset;
    }

    /// <summary>Reads a document in UTF-8 into a sink.</summary>
    public static void Read(ReadOnlySpan<byte> document, RdfFormat format, IRdfSink sink, RdfReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(format);
        var session = NewSession(sink, options, cancellationToken);
        if (format == RdfFormat.JsonLd)
        {
            JsonLdReading.Read(document, session);
            return;
        }

        if (format == RdfFormat.RdfXml)
        {
            ReadXml(document, session);
            return;
        }

        Parse(new Utf8Window(document, session.MaxToken, cancellationToken), format, session);
    }

    /// <summary>Reads a document into a sink.</summary>
    public static void Read(string document, RdfFormat format, IRdfSink sink, RdfReaderOptions? options = null, CancellationToken cancellationToken = default) =>
        Read(Encode(document), format, sink, options, cancellationToken);

    /// <summary>Reads a document in UTF-8 into a sink.</summary>
    public static void Read(Stream document, RdfFormat format, IRdfSink sink, RdfReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(format);
        var session = NewSession(sink, options, cancellationToken);
        if (format == RdfFormat.JsonLd)
        {
            JsonLdReading.Read(document, session);
            return;
        }

        if (format == RdfFormat.RdfXml)
        {
            ReadXml(document, session);
            return;
        }

        Parse(new Utf8Window(document, session.MaxToken, cancellationToken), format, session);
    }

    /// <summary>Reads through a window of a given length, to show that the cuts do not matter.</summary>
    internal static void Read(Stream document, RdfFormat format, IRdfSink sink, RdfReaderOptions options, int windowLength)
    {
        var session = NewSession(sink, options, CancellationToken.None);
        Parse(new Utf8Window(document, session.MaxToken, CancellationToken.None, windowLength), format, session);
    }

    private static unsafe void ReadXml(ReadOnlySpan<byte> document, ReadingSession session)
    {
        fixed (byte* start = document)
        {
            ReadXml(document.IsEmpty ? Stream.Null : new UnmanagedMemoryStream(start, document.Length), session);
        }
    }

    private static void ReadXml(Stream document, ReadingSession session)
    {
        RequireAbsoluteBase(session);
        using var parser = new RdfXmlParser(document, session);
        parser.Read();
    }

    private static void RequireAbsoluteBase(ReadingSession session)
    {
        if (session.Options.BaseIri is { } baseIri && !IriSyntax.IsAbsolute(baseIri))
        {
            throw new ArgumentException($"The base IRI '{baseIri}' is not absolute.");
        }
    }

    private static ReadingSession NewSession(IRdfSink sink, RdfReaderOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sink);
        return new ReadingSession(sink, options ?? RdfReaderOptions.Default, cancellationToken);
    }

    private static void Parse(Utf8Window window, RdfFormat format, ReadingSession session)
    {
        RequireAbsoluteBase(session);
        if (format == RdfFormat.NTriples || format == RdfFormat.NQuads)
        {
            new NTriplesParser(window, session, quads: format.HoldsDatasets).Read();
        }
        else if (format == RdfFormat.Turtle || format == RdfFormat.TriG)
        {
            new TurtleParser(window, session, isTriG: format.HoldsDatasets).Read();
        }
        else
        {
            throw new NotSupportedException($"{format} cannot be read. Formats that can: N-Triples, N-Quads, Turtle, TriG, RDF/XML, JSON-LD.");
        }
    }

    private static byte[] Encode(string document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Encoding.UTF8.GetBytes(document);
    }
}
