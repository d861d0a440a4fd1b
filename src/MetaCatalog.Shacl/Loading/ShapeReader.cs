using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using MetaCatalog.Shacl.Constraints;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Shapes;
using MetaCatalog.Shacl.Targets;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Loading;

/// <summary>Reads one shape of a shapes graph; every value that is not as SHACL wants it becomes a fault.</summary>
internal sealed partial class ShapeReader(ShapesLoader loader, Shape shape)
{
    /// <summary>How the shapes graph is loaded.</summary>
    public ShapesOptions Options => loader.Options;

    /// <summary>The shape's node.</summary>
    public Term Node => shape.Node;

    /// <summary>Whether it has a path.</summary>
    public bool IsPropertyShape { get; } = loader.Graph.Object(shape.Node, Sh.Path) is not null;

    /// <summary>Reads the shape.</summary>
    public void Read()
    {
        CheckKind();
        shape.Path = IsPropertyShape && One(Sh.Path) is { } path ? new PathReader(loader, Node).Read(path) : null;
        shape.Severity = OneIri(Sh.Severity) ?? Sh.Violation;
        shape.IsDeactivated = Flag(Sh.Deactivated);
        shape.Messages = [.. Values(Sh.Message).Select(MessageOf).OfType<Literal>()];
        shape.Name = NameOf();
        shape.Subject = SubjectOf();
        shape.Targets = [.. TargetReader.Read(this)];
        shape.Constraints = [.. ReadConstraints()];
        CheckVocabulary();
    }

    /// <summary>The number of a predicate.</summary>
    public int IdOf(Iri predicate) => loader.Predicates.IdOf(predicate);

    /// <summary>Whether the shape is a SHACL instance of a class.</summary>
    public bool IsInstance(Iri @class) => loader.IsInstance(Node, @class);

    /// <summary>Notes a fault of a parameter.</summary>
    public void Fault(Iri? parameter, Term? value, Explanation message) => loader.Faults.Add(Node, parameter, value, message);

    /// <summary>
    /// The property shapes of <c>sh:property</c>. One that the graph says nothing of is left out with a notice: published shapes
    /// (DCAT-AP 3.0.1) name property shapes that stand in another file.
    /// </summary>
    public IEnumerable<Shape> PropertyShapes()
    {
        foreach (var value in Values(Sh.Property).Where(value => value is not Iri || IsDescribed(Sh.Property, value)))
        {
            if (ShapeOf(Sh.Property, value) is not { } other)
            {
                continue;
            }

            if (loader.Graph.Object(value, Sh.Path) is null)
            {
                Fault(Sh.Property, value, new("is not a property shape: it has no sh:path.", "はプロパティシェイプではありません。sh:pathがありません。"));
            }
            else
            {
                yield return other;
            }
        }
    }

    /// <summary>The predicates that are whole paths of the shape's property shapes (SHACL, 4.8.1).</summary>
    public IEnumerable<Iri> PropertyPredicates() =>
        Values(Sh.Property).SelectMany(property => loader.Graph.Objects(property, Sh.Path)).OfType<Iri>();

    /// <summary>The qualified shapes beside this one, in the shapes that have it as a property (SHACL, 4.7.3: sibling shapes).</summary>
    public IEnumerable<Shape> SiblingShapes(Shape own) => loader.Graph.Subjects(Sh.Property, Node)
        .SelectMany(parent => loader.Graph.Objects(parent, Sh.Property))
        .SelectMany(property => loader.Graph.Objects(property, Sh.QualifiedValueShape))
        .Where(sibling => sibling is not Literal && !sibling.Equals(own.Node))
        .Distinct()
        .Select(loader.ShapeOf);

    private IEnumerable<Constraint> ReadConstraints()
    {
        var given = loader.Graph.WithSubject(Node).Select(triple => triple.Predicate).ToHashSet();
        return ConstraintComponents.All.Where(component => given.Contains(component.Parameter)).SelectMany(component => component.Read(this));
    }

    private void CheckKind()
    {
        if (!IsPropertyShape && IsInstance(Sh.PropertyShape) && !IsInstance(Sh.NodeShape))
        {
            Fault(Sh.Path, null, new("is missing: a sh:PropertyShape has exactly one path.", "がありません。sh:PropertyShapeにはパスがちょうど一つ必要です。"));
        }

        if (IsPropertyShape && IsInstance(Sh.NodeShape))
        {
            Fault(Sh.Path, loader.Graph.Object(Node, Sh.Path), new("is not allowed in a sh:NodeShape.", "はsh:NodeShapeでは使えません。"));
        }
    }

    private void CheckVocabulary()
    {
        foreach (var triple in loader.Graph.WithSubject(Node))
        {
            if (triple.Predicate.Value.StartsWith(Sh.Namespace, StringComparison.Ordinal) && !KnownTerms.OfShapes.Contains(triple.Predicate))
            {
                loader.Faults.Notice(Node, triple.Predicate, triple.Object, new("is not a SHACL property of shapes; it is not looked at.", "はSHACLが定めるシェイプのプロパティではないため、無視します。"));
            }
        }
    }

    private Literal? MessageOf(Term value)
    {
        if (value is Literal literal && (literal.Datatype.Equals(Xsd.String) || literal.Datatype.Equals(RdfTerms.LangString)))
        {
            return literal;
        }

        Fault(Sh.Message, value, new("is not a text. Allowed: xsd:string, rdf:langString.", "は文字列ではありません。xsd:stringまたはrdf:langStringを指定してください。"));
        return null;
    }

    private string NameOf()
    {
        if (Node is Iri)
        {
            return loader.Words.Of(Node);
        }

        const int Shown = 4;
        var content = loader.Graph.WithSubject(Node).Where(triple => !triple.Predicate.Equals(RdfTerms.Type))
            .Select(triple => $"{loader.Words.Of(triple.Predicate)} {(triple.Object is BlankNode ? "[…]" : loader.Words.Of(triple.Object))}").Take(Shown).ToList();
        return content.Count == 0 ? "[…]" : $"[{string.Join("; ", content)}]";
    }

    private Explanation? SubjectOf()
    {
        if (shape.Path is null)
        {
            return null;
        }

        var path = shape.Path.ToText(loader.Words.Of);
        return new Explanation(Named(path, "en"), Named(path, "ja"));
    }

    private string Named(string path, string language)
    {
        var names = Values(Sh.Name).OfType<Literal>().ToList();
        var name = names.Find(literal => literal.Language?.StartsWith(language, StringComparison.OrdinalIgnoreCase) == true)
            ?? names.Find(literal => literal.Language is null);
        return name is null ? $"{path}: " : $"{name.LexicalForm} ({path}): ";
    }
}
