using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Repairs;

/// <summary>Works out the repairs that a record's own statements allow, with what each would gain. Thread safe.</summary>
/// <remarks>
/// Each repair is tried on a copy and the copy assessed: what it mends is measured, not claimed. A repair that mends nothing, or
/// that would break a rule which held, is not proposed. Costs one assessment a repair.
/// </remarks>
public static class RepairAdvisor
{
    private static readonly Repair[] Repairs =
    [
        new AccessRightsRepair(),
        new LicenceIriRepair(),
        new LicenceSuccessorRepair(),
        new LicencePlaceRepair(),
        new ClosureReasonRepair(),
        new DuoSuccessorRepair(),
        new MediaTypeRepair(),
        new FileTypeRepair(),
        new AccessUrlRepair(),
        new ProvenanceRepair(),
    ];

    private static readonly Dictionary<string, Bilingual> Titles = RepairBook.Load().Repairs.ToDictionary(static repair => repair.Id, static repair => repair.Title);

    /// <summary>The repairs that there are, in words.</summary>
    public static IReadOnlyList<(string Id, Bilingual Title)> All { get; } = [.. Repairs.Select(static repair => (repair.Id, Titles[repair.Id]))];

    /// <summary>The repairs of a record, those that gain most over all methods first.</summary>
    public static IReadOnlyList<ProposedRepair> Propose(RuleContext context) => Propose(context, RecordAssessment.Of(context));

    /// <summary>The repairs of a record that was assessed already.</summary>
    public static IReadOnlyList<ProposedRepair> Propose(RuleContext context, RecordAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
        [
            .. Repairs.Select(repair => Try(repair, context, assessment)).OfType<ProposedRepair>()
                .OrderByDescending(static repair => repair.TotalGain),
        ];
    }

    /// <summary>The record with the chosen repairs applied one after the other, each worked out on what the ones before it left.</summary>
    /// <param name="context">The record.</param>
    /// <param name="chosen">Identifiers of repairs; one that has nothing to mend changes nothing.</param>
    public static Graph Apply(RuleContext context, IReadOnlyCollection<string> chosen)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(chosen);
        foreach (var repair in Repairs.Where(repair => chosen.Contains(repair.Id)))
        {
            context = With(context, PatchOf(repair, context).ApplyTo(context.Graph));
        }

        return context.Graph;
    }

    private static ProposedRepair? Try(Repair repair, RuleContext context, RecordAssessment before)
    {
        var patch = PatchOf(repair, context);
        if (patch.IsEmpty)
        {
            return null;
        }

        var after = RecordAssessment.Of(With(context, patch.ApplyTo(context.Graph)));
        var mends = Improvements.Between(before, after);
        return mends.Count == 0 || Improvements.Breaks(before, after)
            ? null
            : new ProposedRepair(
                repair.Id, Titles[repair.Id], patch, mends,
                after.Readiness.Score - before.Readiness.Score, after.Fair.Score - before.Fair.Score, after.Mqa.Score - before.Mqa.Score);
    }

    private static GraphPatch PatchOf(Repair repair, RuleContext context)
    {
        var draft = new PatchDraft(context.Graph);
        repair.Propose(context.Facts, draft);
        return draft.ToPatch();
    }

    private static RuleContext With(RuleContext context, Graph graph) => new()
    {
        Graph = graph,
        Topic = context.Topic,
        Now = context.Now,
        ZoneOffset = context.ZoneOffset,
        FindRecord = context.FindRecord,
        Settings = context.Settings,
    };
}
