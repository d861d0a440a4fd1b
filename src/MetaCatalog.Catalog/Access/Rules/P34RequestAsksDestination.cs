using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>A request for export-controlled data asks who receives them and where they go; a page that is only linked cannot be read.</summary>
internal sealed class P34RequestAsksDestination() : AccessRule("P-34")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (!facts.Export.IsFlagged || facts.Level is not (AccessLevel.Restricted or AccessLevel.Controlled))
        {
            return RuleVerdict.NotApplicable;
        }

        var procedures = facts.Topic.Values(Mc.AccessProcedure);
        var texts = procedures.OfType<Literal>().Select(static literal => literal.LexicalForm).ToList();
        if (texts.Count == 0 && procedures.Count > 0)
        {
            return RuleVerdict.NotEvaluated;
        }

        List<Bilingual> missing = [];
        if (!Speaks(texts, "residen", "居住", "特定類型"))
        {
            missing.Add(new("residency and specified categories", "居住性・特定類型"));
        }

        if (!Speaks(texts, "destination", "end use", "end-use", "仕向", "提供先", "輸出先", "需要者"))
        {
            missing.Add(new("the destination", "提供先"));
        }

        return RuleVerdict.Require(missing.Count == 0, new Violation("missing", "mc:accessProcedure", ("missing", Words.List(missing))));
    }

    private static bool Speaks(List<string> texts, params string[] words) =>
        texts.Exists(text => Array.Exists(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
}
