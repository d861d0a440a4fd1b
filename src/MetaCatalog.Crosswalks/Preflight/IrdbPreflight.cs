using System.Xml.Linq;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Jpcoar;

namespace MetaCatalog.Crosswalks.Preflight;

/// <summary>NII's IRDB, through which CiNii Research and JaLC get a repository's records: JPCOAR 2.0 as it checks it.</summary>
public sealed class IrdbPreflight : PreflightTarget
{
    /// <inheritdoc/>
    public override string Name => "irdb";

    /// <inheritdoc/>
    public override Bilingual Title { get; } = new("IRDB and CiNii Research (JPCOAR 2.0)", "IRDB・CiNii Research（JPCOAR 2.0）");

    /// <summary>The would-be verdict on a JPCOAR document of anybody's.</summary>
    public PreflightReport Check(XElement document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new PreflightReport(Name, [.. Document(document).OrderByDescending(static finding => finding.Severity)]);
    }

    private protected override IEnumerable<PreflightFinding> Findings(Func<CrosswalkSource> open)
    {
        var source = open();
        return [.. Document(JpcoarCrosswalk.V20.Write(source)), .. Losses(source)];
    }

    private IEnumerable<PreflightFinding> Document(XElement document) =>
        IrdbRules.RecordErrors(document).Select(fault => Finding(fault.Code, PreflightSeverity.Rejected, fault.What, fault.En, fault.Ja))
            .Concat(IrdbRules.ItemErrors(document).Select(fault => Finding(fault.Code, PreflightSeverity.Dropped, fault.What, fault.En, fault.Ja)))
            .Concat(IrdbRules.Warnings(document).Select(fault => Finding(fault.Code, PreflightSeverity.Changed, fault.What, fault.En, fault.Ja)));
}
