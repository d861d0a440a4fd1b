using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd;

/// <summary>Gives the faults of a document their line, column and JSON pointer.</summary>
internal static class DocumentFaults
{
    /// <summary>Runs an algorithm; its fault leaves as the room's own exception.</summary>
    public static T Located<T>(ReadOnlyMemory<byte> document, Func<T> algorithm)
    {
        try
        {
            return algorithm();
        }
        catch (JsonLdFault fault)
        {
            throw new RdfSyntaxException(ToDiagnostic(document.Span, fault, DiagnosticSeverity.Error));
        }
    }

    public static Diagnostic ToDiagnostic(ReadOnlySpan<byte> document, JsonLdFault fault, DiagnosticSeverity severity)
    {
        if (fault.Offset < 0)
        {
            return new Diagnostic(fault.Code, severity, fault.Message, new TextPosition(1, 1, 0), new TextPosition(1, 1, 0));
        }

        var position = JsonLocation.PositionOf(document, fault.Offset);
        return new Diagnostic(fault.Code, severity, fault.Message, position, position) { Pointer = JsonLocation.PointerOf(document, fault.Offset) };
    }
}
