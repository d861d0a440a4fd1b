using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Jpcoar;

namespace MetaCatalog.Crosswalks.Preflight;

/// <summary>WEKO3 (JAIRO Cloud) as a harvester: JPCOAR 1.0, which each of its installations reads.</summary>
public sealed class Weko3Preflight : PreflightTarget
{
    /// <inheritdoc/>
    public override string Name => "weko3";

    /// <inheritdoc/>
    public override Bilingual Title { get; } = new("WEKO3, JAIRO Cloud (JPCOAR 1.0)", "WEKO3・JAIRO Cloud（JPCOAR 1.0）");

    private protected override IEnumerable<PreflightFinding> Findings(Func<CrosswalkSource> open)
    {
        var source = open();
        var document = JpcoarCrosswalk.V10.Write(source);
        foreach (var fault in IrdbRules.RecordErrors(document).Where(static fault => fault.Code is "no-title" or "no-type" or "type-unknown"))
        {
            yield return Finding(fault.Code, PreflightSeverity.Rejected, fault.What, fault.En, fault.Ja);
        }

        if (source.Level != AccessLevel.Open)
        {
            yield return Finding("files", PreflightSeverity.Dropped, "jpcoar:file", "Files of data that are not open are not handed over; the item arrives without them.", "公開でないデータのファイルは渡されず、アイテムはファイルなしで登録されます。");
        }

        foreach (var loss in Losses(source))
        {
            yield return loss;
        }
    }
}
