using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Json;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.JsonLd.Reading;

/// <summary>
/// Reads a document as RDF with memory bounded by a node: the items of an array at the top, or of <c>@graph</c> at the top, are read
/// one after the other. Any other document is one node.
/// </summary>
internal sealed class DocumentReading
{
    private readonly JsonLdSession session;
    private readonly ICollection<Diagnostic>? faults;
    private readonly CancellationToken cancellation;
    private readonly int maxNode;

    public DocumentReading(IRdfSink sink, JsonLdSession session, ICollection<Diagnostic>? faults, int maxNode, CancellationToken cancellation)
    {
        this.session = session;
        this.faults = faults;
        this.cancellation = cancellation;
        this.maxNode = maxNode;
        Nodes = new NodeReading(session, new StatementGate(sink, session.Options.MaxStatements, cancellation));
    }

    public NodeReading Nodes { get; }

    public void Read(ReadOnlySpan<byte> document)
    {
        try
        {
            ReadBytes(document);
        }
        catch (RdfSyntaxException fault) when (fault.Diagnostic.Code is DiagnosticCodes.InvalidUtf8 or DiagnosticCodes.LimitExceeded)
        {
            throw InOurWords(fault.Diagnostic);
        }
    }

    /// <summary>Reads a stream; one that can seek is looked through first when its top is an object, another is held whole then.</summary>
    public void Read(Stream document)
    {
        try
        {
            ReadStream(document);
        }
        catch (RdfSyntaxException fault) when (fault.Diagnostic.Code is DiagnosticCodes.InvalidUtf8 or DiagnosticCodes.LimitExceeded)
        {
            throw InOurWords(fault.Diagnostic);
        }
    }

    private static RdfSyntaxException InOurWords(Diagnostic fault) =>
        new(fault with { Code = fault.Code == DiagnosticCodes.InvalidUtf8 ? JsonLdErrorCode.InvalidJson : JsonLdErrorCode.TooLong });

    private void ReadBytes(ReadOnlySpan<byte> document)
    {
        var cutter = new JsonCutter(new Utf8Window(document, maxNode, cancellation));
        if (cutter.IsAt((byte)'['))
        {
            ReadItems(ref cutter, session.StartContext, "");
            RequireEnd(ref cutter);
            return;
        }

        var scan = cutter;
        ReadObject(ref cutter, GraphShape.Find(ref scan));
    }

    private void ReadStream(Stream document)
    {
        var origin = document.CanSeek ? document.Position : -1;
        var cutter = Over(document);
        if (cutter.IsAt((byte)'['))
        {
            ReadItems(ref cutter, session.StartContext, "");
            RequireEnd(ref cutter);
        }
        else if (origin < 0)
        {
            cutter.MeasureAll();
            ReadBytes(cutter.All);
        }
        else
        {
            var shape = GraphShape.Find(ref cutter);
            document.Position = origin;
            cutter = Over(document);
            ReadObject(ref cutter, shape);
        }
    }

    private JsonCutter Over(Stream document) => new(new Utf8Window(document, maxNode, cancellation));

    private void ReadObject(ref JsonCutter cutter, GraphShape? shape)
    {
        if (shape is null)
        {
            ReadNode(ref cutter, cutter.MeasureAll(), session.StartContext, around: 0, "");
            return;
        }

        var context = ContextOf(shape);
        cutter.TryTake((byte)'{');
        while (!cutter.TakeKey().SequenceEqual("\"@graph\""u8))
        {
            cutter.Skip();
            cutter.TryTake((byte)',');
        }

        ReadItems(ref cutter, context, "/@graph");
        if (!cutter.IsAt((byte)',') && !cutter.IsAt((byte)'}'))
        {
            throw Unexpected(ref cutter, "',' or '}'");
        }
    }

    private ActiveContext ContextOf(GraphShape shape)
    {
        var start = session.StartContext;
        if (shape.Context is not { } text)
        {
            return start;
        }

        try
        {
            var value = JsonDocumentReader.Read(text, session.Limits with { Around = 1 });
            return session.Contexts.Process(start, new LocalContext(value, null, IsShared: false));
        }
        catch (JsonLdFault fault)
        {
            throw new RdfSyntaxException(DocumentFaults.ToDiagnostic(text, fault, DiagnosticSeverity.Error).Inside(shape.Place, "/@context"));
        }
    }

    private void ReadItems(ref JsonCutter cutter, ActiveContext context, string pointer)
    {
        var around = pointer.Length == 0 ? 1 : 2;
        cutter.TryTake((byte)'[');
        if (cutter.TryTake((byte)']'))
        {
            return;
        }

        var index = 0;
        do
        {
            var end = cutter.Measure();
            ReadNode(ref cutter, end, context, around, pointer, index++);
            cutter.MoveTo(end);
        }
        while (cutter.TryTake((byte)',') || IsSkipped(ref cutter));

        if (!cutter.TryTake((byte)']'))
        {
            throw Unexpected(ref cutter, "',' or ']'");
        }
    }

    // A brace that closes nothing stands between two items; what follows is read as the next one.
    private bool IsSkipped(ref JsonCutter cutter)
    {
        if (!cutter.IsAt((byte)'}') || session.MaxFaults <= 1)
        {
            return false;
        }

        faults?.Add(Unexpected(ref cutter, "',' or ']'").Diagnostic);
        cutter.TryTake((byte)'}');
        cutter.TryTake((byte)',');
        return !cutter.IsAt((byte)']');
    }

    private void ReadNode(ref JsonCutter cutter, int end, ActiveContext context, int around, string pointer, int index = -1)
    {
        try
        {
            Nodes.Read(cutter.Text(end), context, around);
        }
        catch (JsonLdFault fault) when (session.RecoversFrom(fault))
        {
            session.Note(fault);
        }
        catch (JsonLdFault fault)
        {
            Report(ref cutter, end, pointer, index);
            throw new RdfSyntaxException(Locate(ref cutter, end, fault, DiagnosticSeverity.Error, pointer, index));
        }

        Report(ref cutter, end, pointer, index);
    }

    private void Report(ref JsonCutter cutter, int end, string pointer, int index)
    {
        foreach (var warning in session.Warnings)
        {
            session.Options.Warnings?.Add(Locate(ref cutter, end, warning, DiagnosticSeverity.Warning, pointer, index));
        }

        foreach (var fault in session.Faults)
        {
            faults?.Add(Locate(ref cutter, end, fault, DiagnosticSeverity.Error, pointer, index));
        }

        session.Taken();
    }

    private static Diagnostic Locate(ref JsonCutter cutter, int end, JsonLdFault fault, DiagnosticSeverity severity, string pointer, int index) =>
        DocumentFaults.ToDiagnostic(cutter.Text(end), fault, severity).Inside(cutter.Place(), index < 0 ? pointer : $"{pointer}/{index}");

    private static void RequireEnd(ref JsonCutter cutter)
    {
        if (!cutter.IsAtEnd())
        {
            throw Unexpected(ref cutter, "the end of the document");
        }
    }

    private static RdfSyntaxException Unexpected(ref JsonCutter cutter, string expected)
    {
        var place = cutter.Place();
        return new(new Diagnostic(JsonLdErrorCode.InvalidJson, DiagnosticSeverity.Error, $"Not valid JSON: {expected} is expected.", place, place));
    }
}
