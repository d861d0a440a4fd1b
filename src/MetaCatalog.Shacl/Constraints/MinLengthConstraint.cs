using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>Each value has at least so many characters; a blank node never has (SHACL, 4.4.1).</summary>
internal sealed class MinLengthConstraint(long length) : ValueConstraint(Sh.MinLengthConstraintComponent)
{
    public static IEnumerable<Constraint> Read(ShapeReader shape)
    {
        if (shape.OneInteger(Sh.MinLength) is { } length)
        {
            yield return new MinLengthConstraint(length);
        }
    }

    protected override bool Allows(Validation run, Term value) => Characters.Of(value) is { } text && Characters.Count(text) >= length;

    protected override Explanation Explain(Wording words, Term value) => Characters.Of(value) is { } text
        ? new(
            $"{words.Of(value)} is {Characters.Count(text)} long; at least {length} characters are needed.",
            $"{words.Of(value)} は {Characters.Count(text)} 文字です。{length} 文字以上でなければなりません。")
        : new($"{words.Of(value)} is a blank node, which has no text.", $"{words.Of(value)} は空白ノードで、文字列がありません。");
}
