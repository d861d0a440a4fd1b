using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Patterns;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>Each value matches a regular expression; a blank node never does (SHACL, 4.4.3).</summary>
internal sealed class PatternConstraint(string pattern, TextPattern matcher) : ValueConstraint(Sh.PatternConstraintComponent)
{
    public static IEnumerable<Constraint> Read(ShapeReader shape)
    {
        var flags = shape.OneText(Sh.Flags) ?? "";
        if (shape.OneText(Sh.Pattern) is not { } pattern)
        {
            yield break;
        }

        if (pattern.Length > shape.Options.MaxPatternLength)
        {
            shape.Fault(Sh.Pattern, null, new($"is longer than {shape.Options.MaxPatternLength} characters (MaxPatternLength).", $"は {shape.Options.MaxPatternLength} 文字（MaxPatternLength）を超えています。"));
        }
        else if (TextPattern.Compile(pattern, flags, shape.Options.PatternTimeout, out var fault) is { } matcher)
        {
            yield return new PatternConstraint(flags.Length == 0 ? pattern : $"{pattern} ({flags})", matcher);
        }
        else
        {
            shape.Fault(Sh.Pattern, new Literal(pattern), new($"is not a regular expression: {fault}", $"は正規表現ではありません：{fault}"));
        }
    }

    protected override bool Allows(Validation run, Term value) => Characters.Of(value) is { } text && matcher.IsMatch(text);

    protected override Explanation Explain(Wording words, Term value) => new(
        $"{words.Of(value)} does not match the pattern {pattern}",
        $"{words.Of(value)} はパターンに一致しません: {pattern}");
}
