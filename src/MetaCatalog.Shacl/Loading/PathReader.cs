using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using MetaCatalog.Shacl.Paths;
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
            return steps > loader.Options.MaxPathLength + 1 ? null : Fault(node, $"is longer than {loader.Options.MaxPathLength} steps (MaxPathLength) or nested deeper than {DeepestNesting}.");
        }

        if (node is Iri predicate)
        {
            return new PredicatePath(predicate, loader.Predicates.IdOf(predicate));
        }

        if (node is Literal)
        {
            return Fault(node, "is not a path. Allowed: an IRI, a list of paths, or a blank node with one of sh:inversePath, sh:alternativePath, sh:zeroOrMorePath, sh:oneOrMorePath, sh:zeroOrOnePath.");
        }

        if (!open.Add(node))
        {
            return Fault(node, "is a path that contains itself.");
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
            [] => Fault(node, "is not a path: it is neither a list nor has one of sh:inversePath, sh:alternativePath, sh:zeroOrMorePath, sh:oneOrMorePath, sh:zeroOrOnePath."),
            _ => Fault(node, $"is not a path: it has {forms.Count} forms. Allowed: one."),
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
            Fault(list, fault ?? $"is a path of {members?.Count} members. Allowed: two or more.");
            return null;
        }

        var paths = members.Select(Read).OfType<PropertyPath>().ToList();
        return paths.Count == members.Count ? paths : null;
    }

    private static bool IsForm(Iri predicate) =>
        predicate.Equals(Sh.InversePath) || predicate.Equals(Sh.AlternativePath) || predicate.Equals(Sh.ZeroOrMorePath)
        || predicate.Equals(Sh.OneOrMorePath) || predicate.Equals(Sh.ZeroOrOnePath);

    private PropertyPath? Fault(Term value, string message)
    {
        loader.Faults.Add(shape, Sh.Path, value, message);
        return null;
    }
}
