using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Repairs;

/// <summary>A DUO code that was retired gives way to the codes that took its place.</summary>
internal sealed class DuoSuccessorRepair() : Repair("duo-successor")
{
    public override void Propose(RecordFacts facts, PatchDraft patch)
    {
        foreach (var term in facts.Topic.Values(SchemaOrg.UsageInfo).OfType<Iri>())
        {
            if (DuoCode.LooksLikeOne(term.Value) && DuoCode.Find(term.Value)?.Successor is { } successor && Codes(successor) is { Count: > 0 } codes)
            {
                patch.Remove(facts.Topic.Node, SchemaOrg.UsageInfo, term);
                codes.ForEach(code => patch.Add(facts.Topic.Node, SchemaOrg.UsageInfo, new Iri(Duo.Namespace + code)));
            }
        }
    }

    /// <summary>The codes in a text such as <c>DUO:0000042 and DUO:0000043</c>; none when it names none.</summary>
    private static List<string> Codes(string successor) =>
        [.. successor.Split("DUO:", StringSplitOptions.RemoveEmptyEntries).Select(static part => part[..Math.Min(7, part.Length)]).Where(static code => code.Length == 7 && code.All(char.IsAsciiDigit))];
}
