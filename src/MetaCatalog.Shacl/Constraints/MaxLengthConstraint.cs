using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>Each value has at most so many characters; a blank node never has (SHACL, 4.4.2).</summary>
internal sealed class MaxLengthConstraint(long length) : ValueConstraint(Sh.MaxLengthConstraintComponent)
{
    public static IEnumerable<Constraint> Read(ShapeReader shape)
    {
        if (shape.OneInteger(Sh.MaxLength) is { } length)
        {
            yield return new MaxLengthConstraint(length);
        }
    }

    protected override bool Allows(Validation run, Term value) => Characters.Of(value) is { } text && Characters.Count(text) <= length;

    protected override Explanation Explain(Wording words, Term value) => Characters.Of(value) is { } text
        ? new(
            $"{words.Of(value)} is {Characters.Count(text)} long; at most {length} characters are allowed.",
            $"{words.Of(value)} は {Characters.Count(text)} 文字です。{length} 文字以下でなければなりません。")
        : new($"{words.Of(value)} is a blank node, which has no text.", $"{words.Of(value)} は空白ノードで、文字列がありません。");
}
