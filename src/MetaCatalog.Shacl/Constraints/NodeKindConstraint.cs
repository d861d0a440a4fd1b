using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>Each value is an IRI, a blank node or a literal, as allowed (SHACL, 4.1.3).</summary>
internal sealed class NodeKindConstraint(Iri nodeKind, bool iri, bool blankNode, bool literal) : ValueConstraint(Sh.NodeKindConstraintComponent)
{
    private static readonly NodeKindConstraint[] All =
    [
        new(Sh.IriKind, iri: true, blankNode: false, literal: false),
        new(Sh.BlankNodeKind, iri: false, blankNode: true, literal: false),
        new(Sh.LiteralKind, iri: false, blankNode: false, literal: true),
        new(Sh.BlankNodeOrIriKind, iri: true, blankNode: true, literal: false),
        new(Sh.BlankNodeOrLiteralKind, iri: false, blankNode: true, literal: true),
        new(Sh.IriOrLiteralKind, iri: true, blankNode: false, literal: true),
    ];

    private readonly Iri nodeKind = nodeKind;

    public static IEnumerable<Constraint> Read(ShapeReader shape)
    {
        if (shape.One(Sh.NodeKind) is not { } given)
        {
            return [];
        }

        var constraint = Array.Find(All, kind => kind.nodeKind.Equals(given));
        if (constraint is not null)
        {
            return [constraint];
        }

        shape.Fault(Sh.NodeKind, given, new("is not a node kind. Allowed: sh:IRI, sh:BlankNode, sh:Literal, sh:BlankNodeOrIRI, sh:BlankNodeOrLiteral, sh:IRIOrLiteral.", "はノードの種類ではありません。sh:IRI、sh:BlankNode、sh:Literal、sh:BlankNodeOrIRI、sh:BlankNodeOrLiteral、sh:IRIOrLiteralのいずれかを指定してください。"));
        return [];
    }

    protected override bool Allows(Validation run, Term value) => value.Kind switch
    {
        TermKind.Iri => iri,
        TermKind.BlankNode => blankNode,
        _ => literal,
    };

    protected override Explanation Explain(Wording words, Term value) => new(
        $"{words.Of(value)} is {EnglishKind(value)}; allowed: {EnglishAllowed()}.",
        $"{words.Of(value)} は{JapaneseKind(value)}です。{JapaneseAllowed()}でなければなりません。");

    private static string EnglishKind(Term value) => value.Kind switch { TermKind.Iri => "an IRI", TermKind.BlankNode => "a blank node", _ => "a literal" };

    private static string JapaneseKind(Term value) => value.Kind switch { TermKind.Iri => " IRI ", TermKind.BlankNode => "空白ノード", _ => "リテラル" };

    private string EnglishAllowed() => string.Join(" or ", Allowed("an IRI", "a blank node", "a literal"));

    private string JapaneseAllowed() => string.Join("または", Allowed("IRI ", "空白ノード", "リテラル"));

    private IEnumerable<string> Allowed(string iriName, string blankNodeName, string literalName)
    {
        if (iri)
        {
            yield return iriName;
        }

        if (blankNode)
        {
            yield return blankNodeName;
        }

        if (literal)
        {
            yield return literalName;
        }
    }
}
