using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Server.Features.Records;

/// <summary>The labels of the project's own terms and codes, from its vocabulary files. Read once; thread safe.</summary>
internal static class TermLabels
{
    private static readonly Lazy<Dictionary<Iri, List<Literal>>> Labels = new(Read);

    /// <summary>The label in the language, or null when the term is not ours.</summary>
    public static string? Of(Iri term, string language) =>
        Labels.Value.TryGetValue(term, out var labels)
            ? (labels.Find(label => string.Equals(label.Language, language, StringComparison.OrdinalIgnoreCase)) ?? labels[0]).LexicalForm
            : null;

    private static Dictionary<Iri, List<Literal>> Read()
    {
        var labels = new Dictionary<Iri, List<Literal>>();
        foreach (var path in VocabularyFiles.Paths.Where(static path => path.EndsWith(".ttl", StringComparison.Ordinal) && (path.StartsWith("ns/", StringComparison.Ordinal) || path.StartsWith("codes/", StringComparison.Ordinal))))
        {
            var graph = RdfReader.ReadGraph(VocabularyFiles.Read(path), RdfFormat.Turtle, new RdfReaderOptions { BaseIri = "https://w3id.org/metacatalog/" + path });
            foreach (var triple in graph.WithPredicate(Rdfs.Label).Concat(graph.WithPredicate(Skos.PrefLabel)))
            {
                if (triple is { Subject: Iri term, Object: Literal label })
                {
                    (labels.TryGetValue(term, out var known) ? known : labels[term] = []).Add(label);
                }
            }
        }

        return labels;
    }
}
