using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Facts;

/// <summary>Why a record is not open.</summary>
/// <param name="Codes">The known codes.</param>
/// <param name="Unknown">Values that are no code.</param>
internal sealed record ClosureReasons(IReadOnlyList<string> Codes, IReadOnlyList<Term> Unknown)
{
    public const string ExportControl = "export-control";
    public const string PersonalInformation = "personal-information";
    public const string CorporateConfidentiality = "corporate-confidentiality";
    public const string ResearchNovelty = "research-novelty";
    public const string ResearchSecurity = "research-security";
    public const string ThirdPartyRights = "third-party-rights";
    public const string PublisherPolicy = "publisher-policy";
    public const string EthicsOrCultural = "ethics-or-cultural";
    public const string NationalInterest = "national-interest";
    public const string TechnicalOrCost = "technical-or-cost";

    private static readonly string[] Known =
    [
        ExportControl, PersonalInformation, CorporateConfidentiality, ResearchNovelty, ResearchSecurity,
        ThirdPartyRights, PublisherPolicy, EthicsOrCultural, NationalInterest, TechnicalOrCost,
    ];

    public bool Any => Codes.Count > 0;

    public bool Has(string code) => Codes.Contains(code);

    /// <summary>The first of the codes that is among the reasons, or null.</summary>
    public string? FirstOf(params ReadOnlySpan<string> codes)
    {
        foreach (var code in codes)
        {
            if (Has(code))
            {
                return code;
            }
        }

        return null;
    }

    public static ClosureReasons Of(Resource topic)
    {
        List<string> codes = [];
        List<Term> unknown = [];
        foreach (var value in topic.Values(Mc.ClosureReason))
        {
            if (Vocab.Codes.CodeIn(Vocab.Codes.ClosureReason, value) is { } code && Known.Contains(code))
            {
                codes.Add(code);
            }
            else
            {
                unknown.Add(value);
            }
        }

        return new ClosureReasons(codes, unknown);
    }
}
