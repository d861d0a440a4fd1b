using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>No two values have the same language (SHACL, 4.4.5).</summary>
internal sealed class UniqueLangConstraint() : Constraint(Sh.UniqueLangConstraintComponent)
{
    private const int FewEnoughToScan = 8;

    public static IEnumerable<Constraint> Read(ShapeReader shape)
    {
        if (shape.IsPropertyOnly(Sh.UniqueLang) && shape.Flag(Sh.UniqueLang))
        {
            yield return new UniqueLangConstraint();
        }
    }

    public override bool Holds(in Evaluated evaluated)
    {
        var values = evaluated.Values.Span;
        if (values.Length <= FewEnoughToScan && !AnyRepeats(values))
        {
            return true;
        }

        var holds = true;
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var value in values)
        {
            evaluated.Run.Budget.Spend();
            if (value is Literal { Language: { } language } && Count(counts, language) == 2)
            {
                holds = evaluated.Fails(this, new Violation(null, Other: value));
            }
        }

        return holds;
    }

    public override Explanation Explain(Wording words, Violation violation)
    {
        var language = (violation.Other as Literal)?.Language;
        return new(
            $"several values have the language {language}; allowed: one for each language.",
            $"言語 {language} の値が複数あります。言語ごとに一つだけ認められます。");
    }

    private static bool AnyRepeats(ReadOnlySpan<Term> values)
    {
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] is Literal { Language: { } language } && HasLanguage(values[..i], language))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLanguage(ReadOnlySpan<Term> values, string language)
    {
        foreach (var value in values)
        {
            if (value is Literal literal && string.Equals(literal.Language, language, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int Count(Dictionary<string, int> counts, string language) => counts[language] = counts.GetValueOrDefault(language) + 1;
}
