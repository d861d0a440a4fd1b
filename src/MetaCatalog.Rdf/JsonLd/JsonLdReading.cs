using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.JsonLd;

/// <summary>JSON-LD as one of the formats of <see cref="RdfReader"/>.</summary>
internal static class JsonLdReading
{
    /// <summary>Reads a document. A fault is thrown, or noted when the session recovers; a JSON document has no next statement to go on with.</summary>
    public static void Read(ReadOnlySpan<byte> document, ReadingSession session) => Read(document.ToArray(), session);

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, ReadingSession)"/>
    public static void Read(Stream document, ReadingSession session)
    {
        using var whole = new MemoryStream();
        document.CopyTo(whole);
        Read(whole.ToArray(), session);
    }

    private static void Read(byte[] document, ReadingSession session)
    {
        try
        {
            JsonLdProcessor.ToRdf(document, session.Sink, OptionsOf(session.Options), session.Cancellation);
        }
        catch (RdfSyntaxException fault) when (session.Recovers)
        {
            session.Note(fault.Diagnostic);
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
