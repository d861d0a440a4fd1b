using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.DataFiles.Drafts;

/// <summary>A metadata document among the files says more than any data: when there is exactly one resource described, the draft begins with it.</summary>
internal static class DocumentPart
{
    public static void Add(DraftBuilder draft, IReadOnlyList<DataFile> files)
    {
        var described = files.SelectMany(static file => file.AndEntries).SelectMany(static file => file.Facts.Documents.Select(document => (File: file, Document: document))).Take(2).ToList();
        if (described is not [var (file, document)] || Read(document) is not { } json)
        {
            return;
        }

        foreach (var (member, value) in json)
        {
            if (member != "type")
            {
                draft.Set(member, value?.DeepClone(), file.Name, new Said("", Certainty.Stated, "metadata document, " + file.Facts.Format));
            }
        }

        draft.Draft["type"] = json["type"]?.DeepClone() ?? "Dataset";
    }

    private static JsonObject? Read(Submission document)
    {
        try
        {
            return document.Graph is { } graph ? OfGraph(graph, document.Topic ?? TopicOf(graph))
                : document.IsPlainJson ? JsonNode.Parse(document.Bytes.Span) as JsonObject
                : null;
        }
        catch (JsonException)
        {
            return null; // its findings say what is wrong
        }
    }

    private static JsonObject? OfGraph(Graph graph, Term? topic)
    {
        if (topic is null)
        {
            return null;
        }

        var output = new ArrayBufferWriter<byte>();
        RdfWriter.Write(graph, RdfFormat.JsonLd, output, new RdfWriterOptions { Context = ContextDocuments.OwnIri, Contexts = ContextDocuments.Registry, Root = topic });
        return JsonNode.Parse(output.WrittenSpan) as JsonObject;
    }

    private static Term? TopicOf(Graph graph) =>
        graph.Where(static triple => triple.Predicate.Equals(RdfTerms.Type) && triple.Object.Equals(Dcat.DatasetClass)).Select(static triple => triple.Subject).FirstOrDefault();
}
