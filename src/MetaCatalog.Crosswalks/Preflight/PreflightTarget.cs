using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Crosswalks.Preflight;

/// <summary>Somebody who takes records over, and what he would do with one. Immutable and thread safe.</summary>
public abstract class PreflightTarget
{
    /// <summary>The name in <c>?target=</c> and on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>What it is, in both languages.</summary>
    public abstract Bilingual Title { get; }

    /// <summary>The would-be verdict on a record.</summary>
    /// <param name="open">Opens the record anew; called as often as the target reads it.</param>
    public PreflightReport Check(Func<CrosswalkSource> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        var findings = open().Level == AccessLevel.Hidden ? [Hidden()] : Findings(open).ToList();
        return new PreflightReport(Name, [.. findings.OrderByDescending(static finding => finding.Severity)]);
    }

    /// <summary>What would happen to a record that may be seen.</summary>
    private protected abstract IEnumerable<PreflightFinding> Findings(Func<CrosswalkSource> open);

    /// <summary>A finding under the target's name.</summary>
    private protected PreflightFinding Finding(string code, PreflightSeverity severity, string what, string en, string ja) =>
        new($"{Name}:{code}", severity, what, new Bilingual(en, ja));

    /// <summary>What a way of writing costs, as the target meets it: what is not carried is missing there, what is changed arrives so.</summary>
    private protected IEnumerable<PreflightFinding> Losses(CrosswalkSource written) => written.Losses().Select(loss => loss.Kind switch
    {
        LossKind.NotCarried => Finding("not-carried", PreflightSeverity.Dropped, loss.What, loss.Reason, "この形式では運ばれません。"),
        LossKind.Invented => Finding("invented", PreflightSeverity.Changed, loss.What, loss.Reason, "記録にないため補われます。"),
        _ => Finding("changed", PreflightSeverity.Changed, loss.What, loss.Reason, "別の値で運ばれます。"),
    });

    private PreflightFinding Hidden() =>
        Finding("hidden", PreflightSeverity.Rejected, "access level", "A hidden record is never given to anybody.", "非公開（存在秘匿）の記録は提供されません。");
}
