using System.Buffers;
using System.Text;
using MetaCatalog.Rdf.JsonLd.Writing;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.NTriples;
using MetaCatalog.Rdf.RdfXml;
using MetaCatalog.Rdf.Syntax;
using MetaCatalog.Rdf.Turtle;

namespace MetaCatalog.Rdf;

/// <summary>Writes RDF documents of every format, in UTF-8.</summary>
/// <remarks>
/// In Turtle and TriG the same graph gives the same bytes, whatever its blank nodes are called and in whatever order its triples
/// were added. N-Triples and N-Quads keep the order of adding. All methods are safe to call from several threads.
/// </remarks>
public static class RdfWriter
{
    /// <summary>Writes a graph.</summary>
    public static void Write(Graph graph, RdfFormat format, Stream output, RdfWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Write(new RdfDataset { DefaultGraph = graph }, format, output, options);
    }

    /// <summary>Writes a graph.</summary>
    public static void Write(Graph graph, RdfFormat format, IBufferWriter<byte> output, RdfWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Write(new RdfDataset { DefaultGraph = graph }, format, output, options);
    }

    /// <summary>Writes a dataset.</summary>
    /// <exception cref="NotSupportedException">The dataset has named graphs and the format cannot hold them.</exception>
    public static void Write(RdfDataset dataset, RdfFormat format, Stream output, RdfWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        Write(dataset, format, new ChunkedOutput(output), options ?? RdfWriterOptions.Default);
    }

    /// <summary>Writes a dataset.</summary>
    /// <exception cref="NotSupportedException">The dataset has named graphs and the format cannot hold them.</exception>
    public static void Write(RdfDataset dataset, RdfFormat format, IBufferWriter<byte> output, RdfWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        Write(dataset, format, new ChunkedOutput(output), options ?? RdfWriterOptions.Default);
    }

    /// <summary>A graph as text.</summary>
    public static string ToText(Graph graph, RdfFormat format, RdfWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return ToText(new RdfDataset { DefaultGraph = graph }, format, options);
    }

    /// <summary>A dataset as text.</summary>
    /// <exception cref="NotSupportedException">The dataset has named graphs and the format cannot hold them.</exception>
    public static string ToText(RdfDataset dataset, RdfFormat format, RdfWriterOptions? options = null)
    {
        var output = new ByteBuffer(4096);
        Write(dataset, format, output, options);
        return Encoding.UTF8.GetString(output.Span);
    }

    /// <summary>Writes what one document says in another format, statement by statement, with memory bounded by the longest statement.</summary>
    /// <param name="document">The document to read, in UTF-8.</param>
    /// <param name="from">Its format.</param>
    /// <param name="output">Where the other document goes.</param>
    /// <param name="to">N-Triples, N-Quads or Turtle: the formats that need not know the whole graph.</param>
    /// <param name="options">How the document is read.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static void Transcode(Stream document, RdfFormat from, Stream output, RdfFormat to, RdfReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(to);
        var chunks = new ChunkedOutput(output);
        if (to == RdfFormat.Turtle)
        {
            var turtle = new TurtleStreamWriter(chunks);
            RdfReader.Read(document, from, turtle, options, cancellationToken);
            turtle.Complete();
        }
        else if (to == RdfFormat.NTriples || to == RdfFormat.NQuads)
        {
            RdfReader.Read(document, from, new NTriplesWriter(chunks, to.HoldsDatasets), options, cancellationToken);
            chunks.Flush();
        }
        else
        {
            throw new NotSupportedException($"{to} cannot be written statement by statement. Formats that can: N-Triples, N-Quads, Turtle.");
        }
    }

    private static void Write(RdfDataset dataset, RdfFormat format, ChunkedOutput output, RdfWriterOptions options)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(format);
        if (!format.HoldsDatasets && dataset.NamedGraphs.Values.Any(static graph => graph.Count > 0))
        {
            throw new NotSupportedException($"{format} cannot hold named graphs. Formats that can: N-Quads, TriG, JSON-LD.");
        }

        if (format == RdfFormat.NTriples || format == RdfFormat.NQuads)
        {
            WriteLines(dataset, output);
        }
        else if (format == RdfFormat.Turtle || format == RdfFormat.TriG)
        {
            new TurtleWriter(dataset, options).Write(output);
        }
        else if (format == RdfFormat.JsonLd)
        {
            new JsonLdWriter(dataset, options).Write(output);
        }
        else if (format == RdfFormat.RdfXml)
        {
            new RdfXmlWriter(dataset.DefaultGraph, options).Write(output);
        }
        else
        {
            throw new NotSupportedException($"{format} cannot be written. Formats that can: N-Triples, N-Quads, Turtle, TriG, RDF/XML, JSON-LD.");
        }
    }

    private static void WriteLines(RdfDataset dataset, ChunkedOutput output)
    {
        var writer = new NTriplesWriter(output, holdsDatasets: true);
        writer.Write(dataset.DefaultGraph, null);
        foreach (var (name, graph) in dataset.NamedGraphs)
        {
            writer.Write(graph, name);
        }

        output.Flush();
    }
}
