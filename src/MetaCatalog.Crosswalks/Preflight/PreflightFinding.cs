using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Crosswalks.Preflight;

/// <summary>What would happen at the target: the three severities of IRDB, which the others are measured by too.</summary>
public enum PreflightSeverity
{
    /// <summary>The record is taken, with something put in, changed, or worth mending (IRDB: warning).</summary>
    Changed,

    /// <summary>The record is taken without this part (IRDB: item error).</summary>
    Dropped,

    /// <summary>The record is not taken (IRDB: record error).</summary>
    Rejected,
}

/// <summary>One thing that would happen to a record at a target.</summary>
/// <param name="Code">A stable code, such as <c>irdb:title-language</c>.</param>
/// <param name="Severity">What would happen.</param>
/// <param name="What">The element or value.</param>
/// <param name="Message">Why, in both languages.</param>
public sealed record PreflightFinding(string Code, PreflightSeverity Severity, string What, Bilingual Message);

/// <summary>The would-be verdict of a target on a record.</summary>
/// <param name="Target">The target's name.</param>
/// <param name="Findings">What would happen, the worst first.</param>
public sealed record PreflightReport(string Target, IReadOnlyList<PreflightFinding> Findings)
{
    /// <summary>Whether the target would take the record.</summary>
    public bool IsAccepted => !Findings.Any(static finding => finding.Severity == PreflightSeverity.Rejected);
}
