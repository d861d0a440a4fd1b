using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>Each value is an instance of a class (SHACL, 4.1.1).</summary>
internal sealed class ClassConstraint(Iri @class) : ValueConstraint(Sh.ClassConstraintComponent)
{
    public static IEnumerable<Constraint> Read(ShapeReader shape) =>
        shape.Iris(Sh.Class).Select(@class => new ClassConstraint(@class));

    protected override bool Allows(Validation run, Term value) => value is not Literal && run.Classes.IsInstance(value, @class);

    protected override Explanation Explain(Wording words, Term value) => new(
        $"{words.Of(value)} is not an instance of {words.Of(@class)}; give it rdf:type {words.Of(@class)} or a subclass of it.",
        $"{words.Of(value)} は {words.Of(@class)} のインスタンスと記述されていません。rdf:type に {words.Of(@class)} またはその下位クラスを指定してください。");
}
