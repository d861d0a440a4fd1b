using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.JsonLd.Reading;

/// <summary>JSON-LD as one of the formats of <see cref="RdfReader"/>.</summary>
internal static class JsonLdReading
{
    /// <summary>Reads a document. A fault is thrown; when the session recovers it is noted, and what it spoils is left out.</summary>
    public static void Read(ReadOnlySpan<byte> document, ReadingSession session)
    {
        try
        {
            Reading(session).Read(document);
        }
        catch (RdfSyntaxException fault) when (session.Recovers)
        {
            session.Note(fault.Diagnostic);
        }
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, ReadingSession)"/>
    public static void Read(Stream document, ReadingSession session)
    {
        try
        {
            Reading(session).Read(document);
        }
        catch (RdfSyntaxException fault) when (session.Recovers)
        {
            session.Note(fault.Diagnostic);
        }
    }

    private static DocumentReading Reading(ReadingSession session)
    {
        var options = OptionsOf(session.Options);
        var run = new JsonLdSession(options, options.BaseIri) { MaxFaults = session.Recovers ? session.Options.MaxFaults : 1 };
        return new DocumentReading(session.Sink, run, session.Options.Faults, session.Options.MaxNodeLength, session.Cancellation);
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
