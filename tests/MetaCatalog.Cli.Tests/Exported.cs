using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Cli.Tests;

/// <summary>Reads files as graphs, independently of the verbs.</summary>
internal static class Exported
{
    /// <summary>The statements of a file, those of named graphs too.</summary>
    public static Graph Read(string path, string? baseIri = null)
    {
        var format = RdfFormat.FromFileName(path) ?? RdfFormat.JsonLd;
        var dataset = RdfReader.ReadDataset(File.ReadAllBytes(path), format, new RdfReaderOptions { BaseIri = baseIri, Contexts = ContextDocuments.Registry });
        foreach (var graph in dataset.NamedGraphs.Values)
        {
            dataset.DefaultGraph.AddAll(graph);
        }

        return dataset.DefaultGraph;
    }
}
