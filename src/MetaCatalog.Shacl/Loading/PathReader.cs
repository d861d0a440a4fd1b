using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using MetaCatalog.Shacl.Paths;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Loading;

/// <summary>Compiles the property path of a shape (SHACL, 2.3.1).</summary>
internal sealed class PathReader(ShapesLoader loader, Term shape)
{
    private const int DeepestNesting = 200;
    private readonly HashSet<Term> open = [];
    private int steps;

    /// <summary>The path, or null when it is none; then a fault was noted.</summary>
    public PropertyPath? Read(Term node)
    {
        if (++steps > loader.Options.MaxPathLength || open.Count > DeepestNesting)
        {
            return steps > loader.Options.MaxPathLength + 1 ? null : Fault(node, new($"is longer than {loader.Options.MaxPathLength} steps (MaxPathLength) or nested deeper than {DeepestNesting}.", $"は {loader.Options.MaxPathLength} 段（MaxPathLength）より長いか、入れ子が {DeepestNesting} 段を超えています。"));
        }

        if (node is Iri predicate)
        {
            return new PredicatePath(predicate, loader.Predicates.IdOf(predicate));
        }

        if (node is Literal)
        {
            return Fault(node, new("is not a path. Allowed: an IRI, a list of paths, or a blank node with one of sh:inversePath, sh:alternativePath, sh:zeroOrMorePath, sh:oneOrMorePath, sh:zeroOrOnePath.", "はパスではありません。IRI、パスのリスト、またはsh:inversePath、sh:alternativePath、sh:zeroOrMorePath、sh:oneOrMorePath、sh:zeroOrOnePathのいずれかを持つ空白ノードを指定してください。"));
        }

        if (!open.Add(node))
        {
            return Fault(node, new("is a path that contains itself.", "は自分自身を含むパスです。"));
        }

        var path = ReadStructure(node);
        open.Remove(node);
        return path;
    }

    // A list wins over the other forms, as the test suite has it (path-strange-001 and -002).
    private PropertyPath? ReadStructure(Term node)
    {
        if (loader.Graph.Object(node, RdfTerms.First) is not null)
        {
            return ReadAll(node) is { } sequence ? new SequencePath(sequence) : null;
        }

        var forms = loader.Graph.WithSubject(node).Where(triple => IsForm(triple.Predicate)).ToList();
        return forms switch
        {
            [var form] => ReadForm(form.Predicate, form.Object),
            [] => Fault(node, new("is not a path: it is neither a list nor has one of sh:inversePath, sh:alternativePath, sh:zeroOrMorePath, sh:oneOrMorePath, sh:zeroOrOnePath.", "はパスではありません。リストでもなく、sh:inversePath、sh:alternativePath、sh:zeroOrMorePath、sh:oneOrMorePath、sh:zeroOrOnePathのいずれも持ちません。")),
            _ => Fault(node, new($"is not a path: it has {forms.Count} forms. Allowed: one.", $"はパスではありません。形が {forms.Count} 個あります。一つだけ指定してください。")),
        };
    }

    private PropertyPath? ReadForm(Iri form, Term operand)
    {
        if (form.Equals(Sh.AlternativePath))
        {
            return ReadAll(operand) is { } choices ? new AlternativePath(choices) : null;
        }

        if (Read(operand) is not { } path)
        {
            return null;
        }

        return form.Equals(Sh.InversePath) ? new InversePath(path)
            : form.Equals(Sh.ZeroOrOnePath) ? new ZeroOrOnePath(path)
            : new RepeatedPath(path, zeroAllowed: form.Equals(Sh.ZeroOrMorePath));
    }

    private List<PropertyPath>? ReadAll(Term list)
    {
        var members = ShaclList.Read(loader.Graph, list, loader.Options.MaxPathLength, out var fault);
        if (members is null || members.Count < 2)
        {
            Fault(list, fault ?? new($"is a path of {members?.Count} members. Allowed: two or more.", $"は要素が {members?.Count} 個のパスです。二つ以上必要です。"));
            return null;
        }

        var paths = members.Select(Read).OfType<PropertyPath>().ToList();
        return paths.Count == members.Count ? paths : null;
    }

    private static bool IsForm(Iri predicate) =>
        predicate.Equals(Sh.InversePath) || predicate.Equals(Sh.AlternativePath) || predicate.Equals(Sh.ZeroOrMorePath)
        || predicate.Equals(Sh.OneOrMorePath) || predicate.Equals(Sh.ZeroOrOnePath);

    private PropertyPath? Fault(Term value, Explanation message)
    {
        loader.Faults.Add(shape, Sh.Path, value, message);
        return null;
    }
}
