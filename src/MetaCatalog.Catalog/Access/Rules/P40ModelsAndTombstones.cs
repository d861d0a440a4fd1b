using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>Models trained on controlled human genomes stay closed and are deleted in the end; what is withdrawn says why and when.</summary>
internal sealed class P40ModelsAndTombstones() : AccessRule("P-40")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        List<Violation> violations = [];
        var isWithdrawn = IsWithdrawn(facts);
        if (isWithdrawn)
        {
            AddTombstone(violations, facts);
        }

        var source = facts.IsModel ? facts.Ancestors.FirstOrDefault(IsControlledGenome)?.Topic : null;
        if (source is not null)
        {
            AddModel(violations, facts, source);
        }

        if (source is null && !isWithdrawn)
        {
            var isUnknown = facts.IsModel && facts.Ancestors.Any(static ancestor => ancestor.Facts is null);
            return isUnknown ? RuleVerdict.NotEvaluated : RuleVerdict.NotApplicable;
        }

        return RuleVerdict.Of(violations);
    }

    private static bool IsControlledGenome(Ancestor ancestor) =>
        ancestor.Facts is { Human.IsIdentifyingGenome: true, Level: AccessLevel.Controlled or AccessLevel.MetadataOnly or AccessLevel.Hidden };

    private static void AddModel(List<Violation> violations, RecordFacts facts, Iri source)
    {
        var name = Words.Of(source);
        if (facts.Opening is not (AccessLevel.MetadataOnly or AccessLevel.Hidden))
        {
            violations.Add(new Violation("level", "dct:accessRights", ("source", name), ("level", facts.Opening?.Name() ?? new Bilingual("not stated", "未記載"))));
        }

        if (facts.Description.Distributions.FirstOrDefault(static distribution => distribution.DownloadUrl is not null) is { } download)
        {
            violations.Add(new Violation("parameters", "dcat:distribution/dcat:downloadURL", ("source", name), ("url", download.DownloadUrl!)) { FocusNode = download.Node });
        }

        if (!facts.Topic.Has(Mc.RetentionEnd))
        {
            violations.Add(new Violation("retention", "mc:retentionEnd", ("source", name)));
        }
    }

    private static bool IsWithdrawn(RecordFacts facts) =>
        Resource.TextOf(facts.Topic.Value(Adms.Status)) is { } status && status.EndsWith("withdrawn", StringComparison.OrdinalIgnoreCase);

    private static void AddTombstone(List<Violation> violations, RecordFacts facts)
    {
        List<Bilingual> missing = [];
        if (!facts.Topic.Has(Mc.WithdrawalReason))
        {
            missing.Add(new("the reason (mc:withdrawalReason)", "理由（mc:withdrawalReason）"));
        }

        if (!facts.Topic.Has(Prov.InvalidatedAtTime))
        {
            missing.Add(new("the date (prov:invalidatedAtTime)", "日付（prov:invalidatedAtTime）"));
        }

        if (facts.Description.Titles.IsEmpty)
        {
            missing.Add(new("the title (dct:title)", "名称（dct:title）"));
        }

        if (missing.Count > 0)
        {
            violations.Add(new Violation("tombstone", "adms:status", ("missing", Words.List(missing))));
        }
    }
}
