using System.Buffers;
using System.Text;
using MetaCatalog.Rdf.JsonLd.Writing;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.NTriples;
using MetaCatalog.Rdf.Syntax;
using MetaCatalog.Rdf.Turtle;

namespace MetaCatalog.Rdf;

/// <summary>Writes RDF documents of every format, in UTF-8.</summary>
/// <remarks>
/// The same graph gives the same bytes, whatever its blank nodes are called and, except for N-Triples and N-Quads, in whatever
/// order its triples were added. All methods are safe to call from several threads.
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
        else
        {
            throw new NotSupportedException($"{format} cannot be written. Formats that can: N-Triples, N-Quads, Turtle, TriG.");
        }
    }

    private static void WriteLines(RdfDataset dataset, ChunkedOutput output)
    {
        var writer = new NTriplesWriter(output);
        writer.Write(dataset.DefaultGraph, null);
        foreach (var (name, graph) in dataset.NamedGraphs)
        {
            writer.Write(graph, name);
        }

        output.Flush();
    }
}
