using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>Title, description and keywords are in Japanese and English.</summary>
internal sealed class Air03Bilingual() : Criterion("AIR-03")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var description = facts.Description;
        var list = new Checklist()
            .Ask("dct:title @ja, @en", IsBilingual(description.Titles))
            .Ask("dct:description @ja, @en", IsBilingual(description.Descriptions))
            .Ask("dcat:keyword @ja, @en", IsBilingual(new MultilingualText(description.Keywords)));
        return list.Verdict(list.Found == list.Asked ? 1 : IsBilingual(description.Titles) ? 0.5 : 0);
    }

    private static bool IsBilingual(MultilingualText text) => text.IsIn("ja") && text.IsIn("en");
}
