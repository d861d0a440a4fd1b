using System.Globalization;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>The DUO conditions are known, complete and do not contradict each other.</summary>
internal sealed class P26DuoConditionsValid() : AccessRule("P-26")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (!facts.Duo.Any)
        {
            return RuleVerdict.NotApplicable;
        }

        List<Violation> violations = [];
        foreach (var condition in facts.Duo.Conditions)
        {
            if (FaultOf(condition, facts) is { } fault)
            {
                violations.Add(fault);
            }
        }

        AddConflicts(violations, facts.Duo);
        return RuleVerdict.Of(violations);
    }

    /// <summary>What NRES leaves no room for.</summary>
    private static readonly Iri[] Restrictive =
    [
        Duo.ResearchSpecific, Duo.NoGeneralMethods, Duo.GeneticStudiesOnly, Duo.NotForProfitNonCommercial, Duo.NotForProfitOrganisation, Duo.NonCommercial,
        Duo.GeographicalRestriction, Duo.TimeLimit, Duo.UserSpecific, Duo.ProjectSpecific, Duo.InstitutionSpecific, Duo.NoPopulationOrigins,
    ];

    private static Violation? FaultOf(DuoCondition condition, RecordFacts facts) => condition.Code switch
    {
        null => new Violation("unknown", "schema:usageInfo", ("code", Words.Of(condition.Term))) { Value = condition.Term },
        { Successor: { } successor } code => new Violation("deprecated", "schema:usageInfo", ("code", code.Curie), ("successor", successor)) { Value = condition.Term },
        { NeedsInWords: { } needed } code when !IsAnswered(code.Needs!, condition.Qualifier, facts) =>
            new Violation("qualifier", "schema:usageInfo", ("code", code.Curie), ("name", code.Name), ("needed", needed)) { Value = condition.Term },
        _ => null,
    };

    private static bool IsAnswered(string needs, Term? qualifier, RecordFacts facts) => needs switch
    {
        "date" => RecordDate.Read(qualifier, facts.Context.ZoneOffset) is { Precision: >= DatePrecision.Day },
        "months" => IsMonths(Resource.TextOf(qualifier)),
        _ => qualifier is not null,
    };

    /// <summary>A whole number, or an ISO 8601 duration of months.</summary>
    private static bool IsMonths(string? text) =>
        text is not null && int.TryParse(text.AsSpan().TrimStart('P').TrimEnd('M'), NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months > 0;

    private static void AddConflicts(List<Violation> violations, DuoConditions duo)
    {
        if (duo.Permissions.Count > 1)
        {
            violations.Add(new Violation("permissions", "schema:usageInfo", ("codes", Words.Of(duo.Permissions))));
        }

        AddPair(violations, duo, "conflict", Duo.PopulationOriginsOnly, Duo.NoPopulationOrigins);
        AddPair(violations, duo, "redundant", Duo.NotForProfitOrganisation, Duo.NotForProfitNonCommercial);
        AddPair(violations, duo, "redundant", Duo.NonCommercial, Duo.NotForProfitNonCommercial);
        foreach (var modifier in Restrictive)
        {
            AddPair(violations, duo, "conflict", Duo.NoRestriction, modifier);
        }
    }

    private static void AddPair(List<Violation> violations, DuoConditions duo, string fault, Iri first, Iri second)
    {
        if (duo.Has(first) && duo.Has(second))
        {
            violations.Add(new Violation(fault, "schema:usageInfo", ("first", Words.OfDuo(first)), ("second", Words.OfDuo(second))));
        }
    }
}
