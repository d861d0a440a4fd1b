using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Use;

/// <summary>What a single DUO code says of a purpose.</summary>
/// <param name="Verdict">What follows from it; null when it says nothing of the purpose.</param>
/// <param name="Words">The key of the words for it.</param>
internal readonly record struct DuoCoverage(UseVerdict? Verdict, string Words)
{
    private const string MethodsDevelopment = "0000031";

    private static readonly DuoCoverage Silent = new(null, "");
    private static readonly DuoCoverage Covers = new(UseVerdict.Permitted, "duo-permits");
    private static readonly DuoCoverage NotCovered = new(UseVerdict.Prohibited, "duo-not-covered");
    private static readonly DuoCoverage Forbids = new(UseVerdict.Prohibited, "duo-prohibits");
    private static readonly DuoCoverage Asks = new(UseVerdict.Conditional, "duo-duty");
    private static readonly DuoCoverage AsksValue = new(UseVerdict.Conditional, "duo-value");

    /// <summary>What the code says.</summary>
    /// <param name="code">The code.</param>
    /// <param name="purpose">The purpose.</param>
    /// <param name="user">Who uses; null when not known.</param>
    /// <param name="withCare">Whether care of patients is allowed beside it (CC).</param>
    public static DuoCoverage Of(DuoCode code, UsePurpose purpose, UserKind? user, bool withCare) => code switch
    {
        _ when code.IsPermission || code.Short == "GRU-CC" => OfPermission(code, purpose, withCare),
        _ when code.Is(Duo.NoGeneralMethods) => purpose.Methods ? Forbids : Silent,
        _ when code.Is(Duo.NoPopulationOrigins) => purpose.Ancestry ? Forbids : Silent,
        _ when code.Is(Duo.NonCommercial) => purpose.Commercial ? Forbids : Silent,
        _ when code.Is(Duo.NotForProfitNonCommercial) => purpose.Commercial ? Forbids : OfOrganisation(user),
        _ when code.Is(Duo.NotForProfitOrganisation) => OfOrganisation(user),
        _ when code.Is(Duo.ClinicalCare) => purpose.Clinical ? Covers : Silent,
        _ when code.Is(Duo.PublicationMoratorium) => new(UseVerdict.Conditional, "duo-moratorium"),
        _ when code.Is(Duo.TimeLimit) => new(UseVerdict.Conditional, "duo-months"),
        { Needs: not null } => AsksValue,
        _ => Asks,
    };

    /// <summary>Whether a purpose is of the kind that a DUO code names, when a policy speaks of purposes in such codes; null when that cannot be told.</summary>
    public static bool? IsOf(Iri code, UsePurpose purpose, UserKind? user)
    {
        if (code.Value.EndsWith(MethodsDevelopment, StringComparison.Ordinal))
        {
            return purpose.Methods;
        }

        return DuoCode.Find(code.Value) is not { } known ? null : Of(known, purpose, user, withCare: false).Verdict switch
        {
            null or UseVerdict.Permitted => true,
            UseVerdict.Prohibited => false,
            _ => null,
        };
    }

    private static DuoCoverage OfPermission(DuoCode code, UsePurpose purpose, bool withCare)
    {
        if (purpose.Copies || purpose.Derived)
        {
            return Silent; // DUO speaks of who uses data for what, not of passing them on
        }

        if (purpose.Clinical)
        {
            return withCare || code.Is(Duo.NoRestriction) || code.Short == "GRU-CC" ? Covers : NotCovered;
        }

        return code switch
        {
            _ when code.Is(Duo.NoRestriction) => Covers,
            _ when !purpose.Research => NotCovered,
            _ when code.Is(Duo.PopulationOriginsOnly) => purpose.Ancestry ? Covers : NotCovered,
            _ when code.Is(Duo.HealthMedicalBiomedical) => purpose.Ancestry ? NotCovered : purpose.Health ? Covers : new(UseVerdict.Conditional, "duo-only-health"),
            _ when code.Is(Duo.DiseaseSpecific) => purpose.Ancestry ? NotCovered : new(UseVerdict.Conditional, "duo-only-disease"),
            _ => Covers,
        };
    }

    private static DuoCoverage OfOrganisation(UserKind? user) => user switch
    {
        UserKind.NonProfit => Silent,
        UserKind.Company => Forbids,
        _ => new(UseVerdict.Conditional, "duo-non-profit"),
    };
}
