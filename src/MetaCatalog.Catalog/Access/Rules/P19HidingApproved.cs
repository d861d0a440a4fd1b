using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>That a record is hidden was decided by somebody, on a day, until a review.</summary>
internal sealed class P19HidingApproved() : AccessRule("P-19")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (facts.Level != AccessLevel.Hidden)
        {
            return RuleVerdict.NotApplicable;
        }

        var approval = facts.Topic.Nodes(Mc.ExistenceConfidential) is [var first, ..] ? first : null;
        List<Bilingual> missing = [];
        AddUnless(approval?.Has(Mc.Authority) == true, new("the authority (mc:authority)", "承認者（mc:authority）"));
        AddUnless(approval?.Has(Dcterms.Issued) == true, new("the date (dct:issued)", "承認日（dct:issued）"));
        AddUnless(approval?.Has(Mc.ReviewDate) == true, new("the review date (mc:reviewDate)", "見直し期日（mc:reviewDate）"));
        return RuleVerdict.Require(missing.Count == 0, new Violation("incomplete", "mc:existenceConfidential", ("missing", Words.List(missing))));

        void AddUnless(bool present, Bilingual part)
        {
            if (!present)
            {
                missing.Add(part);
            }
        }
    }
}
