namespace MetaCatalog.Rdf;

/// <summary>A document is not valid in its format; thrown by every reader unless it was asked to recover.</summary>
public sealed class RdfSyntaxException(Diagnostic diagnostic) : Exception(diagnostic?.ToString())
{
    /// <summary>What was wrong, and where.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic ?? throw new ArgumentNullException(nameof(diagnostic));
}
