using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Json;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;
using MetaCatalog.Rdf.Turtle;
using MetaCatalog.Rdf.Writing;

namespace MetaCatalog.Rdf.JsonLd.Writing;

/// <summary>
/// Writes JSON-LD for people: short keys of a registered context, one tree from the root, what is mentioned once inside what
/// mentions it, everything in an order that depends on the content only. Reading it back gives the same dataset.
/// </summary>
/// <remarks>Costs time in proportion to the text, plus sorting.</remarks>
internal sealed class JsonLdWriter(RdfDataset dataset, RdfWriterOptions options)
{
    private readonly HeldText text = new();

    public void Write(ChunkedOutput output)
    {
        try
        {
            Write(options.Context);
        }
        catch (NotExpressibleException)
        {
            // Some IRI would be misread under the context; without one nothing is.
            text.Clear();
            Write(context: null);
        }

        if (options.Indented)
        {
            var indented = new ByteBuffer(text.Buffer.Length * 2);
            JsonBuffer.AppendIndented(indented, text.Buffer.Span);
            output.Pass(indented.Span);
            return;
        }

        text.PassOn(output);
    }

    private void Write(string? context)
    {
        var json = new JsonBuffer(text.Buffer);
        var plan = new NestingPlan(dataset, options.MaxDepth);
        var nodes = new NodeWriter(dataset.DefaultGraph, plan);
        var vocabulary = WritingContext.Of(ContextNamed(context), options.Contexts);
        json.StartObject();
        if (context is not null)
        {
            json.Key(Keyword.Context);
            json.String(context);
        }

        if (options.Root is { } root && nodes.Find(root) is { } subject)
        {
            nodes.WriteEntries(json, subject, vocabulary, 0, inside => WriteOthers(json, inside.IncludedKey, nodes, plan, inside.Outer ?? inside));
        }
        else
        {
            WriteOthers(json, vocabulary.GraphKey, nodes, plan, vocabulary);
        }

        json.EndObject();
    }

    private ActiveContext ContextNamed(string? iri)
    {
        var session = new JsonLdSession(new JsonLdOptions { Contexts = options.Contexts }, null);
        if (iri is null)
        {
            return session.InitialContext;
        }

        try
        {
            return session.Contexts.Process(session.InitialContext, new LocalContext(new JsonString(iri), null, IsShared: false));
        }
        catch (JsonLdFault fault)
        {
            throw new InvalidOperationException($"RdfWriterOptions.Context cannot be used: {fault.Message}", fault);
        }
    }

    // What the tree of the root does not reach, and the named graphs, in one array.
    private void WriteOthers(JsonBuffer json, byte[] key, NodeWriter nodes, NestingPlan plan, WritingContext context)
    {
        var isOpen = false;
        foreach (var node in nodes.Remaining())
        {
            Open();
            nodes.WriteObject(json, node, context, 0);
            PutAside();
        }

        foreach (var (name, graph) in dataset.NamedGraphs.Where(static pair => pair.Value.Count > 0).OrderBy(static pair => pair.Key, plan))
        {
            Open();
            WriteNamedGraph(json, name, new NodeWriter(graph, plan), plan, context);
        }

        if (isOpen)
        {
            json.EndArray();
        }

        void Open()
        {
            if (!isOpen)
            {
                json.Key(key);
                json.StartArray();
                isOpen = true;
            }
        }
    }

    // What is indented is gone through once more, whole.
    private void PutAside()
    {
        if (!options.Indented)
        {
            text.PutAsideIfLarge();
        }
    }

    private void WriteNamedGraph(JsonBuffer json, Term name, NodeWriter nodes, NestingPlan plan, WritingContext context)
    {
        json.StartObject();
        json.Key(context.IdKey);
        json.String(name is Iri iri ? context.Reference(iri.Value) : "_:" + plan.Label((BlankNode)name));
        json.Key(context.GraphKey);
        json.StartArray();
        foreach (var node in nodes.Remaining())
        {
            nodes.WriteObject(json, node, context, 0);
            PutAside();
        }

        json.EndArray();
        json.EndObject();
    }
}
