using MetaCatalog.Rdf.Datatypes;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>Each value is a literal of a datatype, and well-formed (SHACL, 4.1.2).</summary>
internal sealed class DatatypeConstraint(Iri datatype) : ValueConstraint(Sh.DatatypeConstraintComponent)
{
    public static IEnumerable<Constraint> Read(ShapeReader shape)
    {
        if (shape.OneIri(Sh.Datatype) is { } datatype)
        {
            yield return new DatatypeConstraint(datatype);
        }
    }

    protected override bool Allows(Validation run, Term value) =>
        value is Literal literal && literal.Datatype.Equals(datatype) && XsdDatatypes.IsValid(literal);

    protected override Explanation Explain(Wording words, Term value) => value is Literal literal && literal.Datatype.Equals(datatype)
        ? new($"{words.Of(value)} is not a well-formed {words.Of(datatype)}.", $"{words.Of(value)} は {words.Of(datatype)} として正しい形ではありません。")
        : new($"{words.Of(value)} does not have the datatype {words.Of(datatype)}.", $"{words.Of(value)} のデータ型は {words.Of(datatype)} ではありません。");
}
