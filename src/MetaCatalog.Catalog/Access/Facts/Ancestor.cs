using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Facts;

/// <summary>A source of a record, or a source of a source.</summary>
/// <param name="Topic">Its primary topic.</param>
/// <param name="Facts">What it says; null when it is not in the catalog.</param>
internal sealed record Ancestor(Iri Topic, RecordFacts? Facts)
{
    private static readonly Iri[] Derivation = [Prov.WasDerivedFrom, Prov.HadPrimarySource, Prov.WasRevisionOf, SchemaOrg.IsBasedOn, Dcterms.Source];

    /// <summary>All sources along derivation, nearest first, each once; no more than the settings allow.</summary>
    public static IReadOnlyList<Ancestor> AllOf(RecordFacts facts)
    {
        List<Ancestor> ancestors = [];
        HashSet<Term> seen = [facts.Topic.Node];
        var waiting = new Queue<RecordFacts>([facts]);
        while (waiting.TryDequeue(out var derived))
        {
            foreach (var source in derived.Topic.Values(Derivation).OfType<Iri>())
            {
                if (ancestors.Count < facts.Settings.MaxAncestors && seen.Add(source))
                {
                    var ancestor = Find(facts, source);
                    ancestors.Add(ancestor);
                    if (ancestor.Facts is not null)
                    {
                        waiting.Enqueue(ancestor.Facts);
                    }
                }
            }
        }

        return ancestors;
    }

    private static Ancestor Find(RecordFacts facts, Iri source)
    {
        var context = facts.Context;
        var graph = context.FindRecord?.Invoke(source);
        return new Ancestor(source, graph is null ? null : new RecordFacts(new RuleContext
        {
            Graph = graph,
            Topic = source,
            Now = context.Now,
            ZoneOffset = context.ZoneOffset,
            Settings = context.Settings,
        }));
    }
}
