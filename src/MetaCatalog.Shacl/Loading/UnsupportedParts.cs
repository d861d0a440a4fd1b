using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Loading;

/// <summary>Reports what a shapes graph asks for beyond SHACL Core.</summary>
internal sealed class UnsupportedParts
{
    private static readonly (Iri Property, Explanation Message)[] OfShapes =
    [
        (Sh.Sparql, new("is a SPARQL-based constraint, which is not supported (SHACL, 5).", "はSPARQLによる制約で、対応していません（SHACL 5）。")),
        (Sh.Target, new("is a SPARQL-based target, which is not supported (SHACL Advanced Features, 3).", "はSPARQLによる対象指定で、対応していません（SHACL Advanced Features 3）。")),
        (Sh.Expression, new("is an expression constraint, which is not supported (SHACL Advanced Features, 5).", "は式による制約で、対応していません（SHACL Advanced Features 5）。")),
    ];

    private readonly ShapesLoader loader;
    private readonly Dictionary<Term, Term> componentOfParameter = [];

    public UnsupportedParts(ShapesLoader loader)
    {
        this.loader = loader;
        foreach (var triple in loader.Graph.WithPredicate(Sh.Parameter))
        {
            foreach (var parameter in loader.Graph.Objects(triple.Object, Sh.Path))
            {
                componentOfParameter.TryAdd(parameter, triple.Subject);
            }
        }
    }

    /// <summary>Reports what concerns the graph as a whole.</summary>
    public void ReportGraph()
    {
        foreach (var triple in loader.Graph.WithPredicate(Sh.Entailment))
        {
            loader.Faults.AddUnsupported(triple.Subject, Sh.Entailment, triple.Object, new("is an entailment regime, which is not supported (SHACL, 1.5).", "は含意体系で、対応していません（SHACL 1.5）。"));
        }

        foreach (var triple in loader.Graph.WithPredicate(OwlImports))
        {
            loader.Faults.Notice(triple.Subject, OwlImports, triple.Object, new("is not fetched; put the graphs together before loading.", "は取得しません。読み込む前にグラフをまとめてください。"));
        }
    }

    /// <summary>Reports what a shape asks for.</summary>
    public void ReportShape(Term shape)
    {
        foreach (var (property, message) in OfShapes)
        {
            foreach (var value in loader.Graph.Objects(shape, property))
            {
                loader.Faults.AddUnsupported(shape, property, value, message);
            }
        }

        foreach (var triple in loader.Graph.WithSubject(shape))
        {
            if (componentOfParameter.TryGetValue(triple.Predicate, out var component))
            {
                loader.Faults.AddUnsupported(shape, triple.Predicate, triple.Object, new($"calls for the SPARQL-based component {component}, which is not supported (SHACL, 6).", $"はSPARQLによるコンポーネント {component} を必要とし、対応していません（SHACL 6）。"));
            }
        }
    }

    private static readonly Iri OwlImports = new("http://www.w3.org/2002/07/owl#imports");
}
