using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Report;

namespace MetaCatalog.Shacl;

/// <summary>What a validation found (SHACL, 3.6.1). Immutable and safe for many threads.</summary>
public sealed class ValidationReport
{
    internal ValidationReport(IReadOnlyList<ValidationResult> results) => Results = results;

    /// <summary>Whether there are no results, of whatever severity.</summary>
    public bool Conforms => Results.Count == 0;

    /// <summary>The results: shapes in the order of the shapes graph, focus nodes in the order of the data.</summary>
    public IReadOnlyList<ValidationResult> Results { get; }

    /// <summary>The report as a <c>sh:ValidationReport</c>. Blank nodes of the data keep their labels.</summary>
    public Graph ToGraph() => new ReportGraph(Results).Write();
}
