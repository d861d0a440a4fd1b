using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>What is derived is no less protected than its sources, honours their licences, and a model names its training data.</summary>
internal sealed class P39DerivedAsProtected() : AccessRule("P-39")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (facts.Ancestors.Count == 0)
        {
            return facts.IsModel ? new Violation("no-training-data", "prov:wasDerivedFrom") : RuleVerdict.NotApplicable;
        }

        List<Violation> violations = [];
        foreach (var ancestor in facts.Ancestors)
        {
            if (ancestor.Facts is not null)
            {
                AddFaults(violations, facts, ancestor.Facts);
            }
        }

        return violations.Count == 0 && facts.Ancestors.All(static ancestor => ancestor.Facts is null) ? RuleVerdict.NotEvaluated : RuleVerdict.Of(violations);
    }

    private static void AddFaults(List<Violation> violations, RecordFacts derived, RecordFacts source)
    {
        var name = Words.Of(source.Topic.Node);
        if (derived.Level < source.Level && !derived.Topic.Has(Mc.ReleaseDetermination))
        {
            var (level, other) = (derived.Level.Value.Name(), source.Level.Value.Name());
            violations.Add(new Violation("level", "dct:accessRights", ("level", level), ("source", name), ("other", other)) { Value = source.Topic.Node });
        }

        if (derived.IsModel && source.Duo.Has(Duo.NoGeneralMethods))
        {
            violations.Add(new Violation("methods", "prov:wasDerivedFrom", ("source", name)) { Value = source.Topic.Node });
        }

        foreach (var licence in source.Licences.Where(licence => derived.Licences.Count > 0 && !derived.Licences.All(own => Honours(own, licence))))
        {
            violations.Add(new Violation("licence", "dct:license", ("source", name), ("other", licence.Name), ("licence", derived.Licences[0].Name)) { Value = licence.Written });
            return;
        }
    }

    /// <summary>No-derivatives forbids any; share-alike asks for itself; non-commercial is inherited.</summary>
    private static bool Honours(Licence own, Licence source) =>
        !source.NoDerivatives
        && (!source.ShareAlike || own.Key == source.Key || own.ShareAlike)
        && (!source.NonCommercial || own.NonCommercial);
}
