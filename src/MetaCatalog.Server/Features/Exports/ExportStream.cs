using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Server.Http;

namespace MetaCatalog.Server.Features.Exports;

/// <summary>Writes every record to a stream, one after the other, never gathering them.</summary>
internal static class ExportStream
{
    /// <summary>One JSON-LD document a line.</summary>
    public static async Task WriteLines(PipeWriter output, IAsyncEnumerable<Record> records, CancellationToken ct)
    {
        await using var writer = new Utf8JsonWriter(output, JsonOutput.Options with { Indented = false });
        await foreach (var record in records.WithCancellation(ct))
        {
            using (var document = JsonDocument.Parse(record.JsonLd))
            {
                document.RootElement.WriteTo(writer);
            }

            await writer.FlushAsync(ct);
            writer.Reset();
            output.Write("\n"u8);
            await output.FlushAsync(ct);
        }
    }

    /// <summary>N-Quads with the record's topic as graph name and blank nodes named apart.</summary>
    public static async Task WriteQuads(PipeWriter output, IAsyncEnumerable<Record> records, CancellationToken ct)
    {
        await foreach (var record in records.WithCancellation(ct))
        {
            foreach (var triple in record.Graph)
            {
                var quad = new Quad(Apart(triple.Subject, record.Id), triple.Predicate, Apart(triple.Object, record.Id), record.Topic);
                Encoding.UTF8.GetBytes(quad.ToString() + "\n", output);
            }

            await output.FlushAsync(ct);
        }
    }

    private static Term Apart(Term term, RecordId id) => term is BlankNode node ? new BlankNode($"r{id}{node.Label}") : term;
}
