using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Targets;

/// <summary>Reads the targets of a shape (SHACL, 2.1.3).</summary>
internal static class TargetReader
{
    public static IEnumerable<Target> Read(ShapeReader shape) =>
    [
        .. Nodes(shape),
        .. shape.Iris(Sh.TargetClass).Select(@class => new ClassTarget(@class)),
        .. Implicit(shape),
        .. shape.Iris(Sh.TargetSubjectsOf).Select(predicate => new SubjectsOfTarget(shape.IdOf(predicate))),
        .. shape.Iris(Sh.TargetObjectsOf).Select(predicate => new ObjectsOfTarget(shape.IdOf(predicate))),
    ];

    private static IEnumerable<Target> Nodes(ShapeReader shape)
    {
        foreach (var node in shape.Values(Sh.TargetNode))
        {
            if (node is BlankNode)
            {
                shape.Fault(Sh.TargetNode, node, new("is a blank node, which names nothing in other graphs. Allowed: an IRI or a literal.", "は空白ノードで、他のグラフの何も指せません。IRIまたはリテラルを指定してください。"));
            }

            yield return new NodeTarget(node);
        }
    }

    // A shape that is a class is for its instances (SHACL, 2.1.3.3).
    private static IEnumerable<Target> Implicit(ShapeReader shape)
    {
        if (!shape.IsInstance(Rdfs.Class) || (!shape.IsInstance(Sh.NodeShape) && !shape.IsInstance(Sh.PropertyShape)))
        {
            yield break;
        }

        if (shape.Node is BlankNode)
        {
            shape.Fault(RdfTerms.Type, Rdfs.Class, new("makes a blank node a class with an implicit target. Allowed: IRIs only.", "は空白ノードを暗黙の対象を持つクラスにしています。IRIのみ使えます。"));
        }

        yield return new ClassTarget(shape.Node);
    }
}
