using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>Data of publicly funded research carry Japan's common metadata items.</summary>
internal sealed class P38CommonItemsComplete() : AccessRule("P-38")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        var grant = facts.Grants.FirstOrDefault(static grant => grant.IsJapanese);
        if (grant is null)
        {
            return RuleVerdict.NotApplicable;
        }

        List<Violation> violations = [];
        if (MissingItems(facts, grant) is { Count: > 0 } missing)
        {
            violations.Add(new Violation("items", "schema:funding", ("grant", grant.Number), ("missing", Words.List(missing))));
        }

        if (facts.Grants.FirstOrDefault(static grant => grant.IsInScope) is { } inScope && !Articles.HasDoi(facts))
        {
            violations.Add(new Violation("article", "dct:isReferencedBy", ("grant", inScope.Number)));
        }

        return RuleVerdict.Of(violations);
    }

    private static List<Bilingual> MissingItems(RecordFacts facts, ResearchGrant grant)
    {
        var description = facts.Description;
        (bool Present, Bilingual Item)[] items =
        [
            (!description.Titles.IsEmpty, new("title", "データの名称")),
            (description.Creators.Count > 0, new("creator", "データ作成者")),
            (description.Publisher is not null, new("managing institution (dct:publisher)", "データ管理機関（dct:publisher）")),
            (facts.Topic.Has(Dcterms.Contributor, Mc.ResponsibleParty), new("data manager (dct:contributor)", "データ管理者（dct:contributor）")),
            (description.ContactPoints.Any(static contact => contact.IsReachable), new("contact (dcat:contactPoint)", "連絡先（dcat:contactPoint）")),
            (facts.Level is not null, new("access rights", "アクセス権")),
            (description.Licences.Count > 0 || facts.Topic.Has(Dcterms.Rights),
                new("terms of use (dct:license or dct:rights)", "利活用・提供方針（dct:license または dct:rights）")),
            (description.Themes.Count > 0, new("field (dcat:theme)", "データの分野（dcat:theme）")),
            (!description.Descriptions.IsEmpty, new("description", "データの説明")),
            (description.Issued is not null || facts.Access.EmbargoEnd is not null, new("date (dct:issued)", "掲載日・掲載予定日（dct:issued）")),
            (description.ResourceTypes.Count > 0, new("kind (dct:type)", "データ種別（dct:type）")),
            (description.Identifiers.Count > 0 || description.LandingPage is not null, new("identifier or page", "リポジトリURI・DOI")),
            (grant.HasFunder, new("funder (schema:funder)", "資金配分機関情報（schema:funder）")),
            (grant.HasProgramme, new("programme (schema:name of the grant)", "プログラム情報（助成の schema:name）")),
        ];
        return [.. items.Where(static item => !item.Present).Select(static item => item.Item)];
    }
}
