using MetaCatalog.Rdf.JsonLd.Direct;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.JsonLd;

/// <summary>JSON-LD as one of the formats of <see cref="RdfReader"/>.</summary>
internal static class JsonLdReading
{
    /// <summary>Reads a document. A fault is thrown, or noted when the session recovers; a JSON document has no next statement to go on with.</summary>
    public static void Read(ReadOnlySpan<byte> document, ReadingSession session)
    {
        try
        {
            var options = OptionsOf(session.Options);
            if (!TryDirectly(document, session, options))
            {
                JsonLdProcessor.ToRdf(document.ToArray(), session.Sink, options, session.Cancellation);
            }
        }
        catch (RdfSyntaxException fault) when (session.Recovers)
        {
            session.Note(fault.Diagnostic);
        }
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, ReadingSession)"/>
    public static void Read(Stream document, ReadingSession session)
    {
        using var whole = new MemoryStream();
        document.CopyTo(whole);
        Read(whole.GetBuffer().AsSpan(0, (int)whole.Length), session);
    }

    private static bool TryDirectly(ReadOnlySpan<byte> document, ReadingSession session, JsonLdOptions options)
    {
        try
        {
            return DirectReading.TryRead(document, session.Sink, options, session.Cancellation);
        }
        catch (JsonLdFault fault)
        {
            throw new RdfSyntaxException(DocumentFaults.ToDiagnostic(document, fault, DiagnosticSeverity.Error));
        }
    }

    private static JsonLdOptions OptionsOf(RdfReaderOptions options) => new()
    {
        BaseIri = options.BaseIri,
        Contexts = options.Contexts,
        MaxContexts = options.MaxContexts,
        MaxDepth = options.MaxDepth,
        MaxIriLength = options.MaxIriLength,
        MaxStatements = options.MaxStatements,
        MaxStringLength = options.MaxLiteralLength,
    };
}
