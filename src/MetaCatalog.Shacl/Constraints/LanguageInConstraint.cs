using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>Each value has one of the languages or a narrower one (SHACL, 4.4.4; basic filtering of RFC 4647, 3.3.1).</summary>
internal sealed class LanguageInConstraint(string[] ranges) : ValueConstraint(Sh.LanguageInConstraintComponent)
{
    public static IEnumerable<Constraint> Read(ShapeReader shape)
    {
        if (shape.OneList(Sh.LanguageIn) is { } members)
        {
            yield return new LanguageInConstraint([.. members.Select(member => shape.TextOf(Sh.LanguageIn, member)).OfType<string>()]);
        }
    }

    protected override bool Allows(Validation run, Term value)
    {
        if (value is not Literal { Language: { } language })
        {
            return false;
        }

        foreach (var range in ranges)
        {
            if (Matches(language, range))
            {
                return true;
            }
        }

        return false;
    }

    protected override Explanation Explain(Wording words, Term value)
    {
        var allowed = string.Join(", ", ranges);
        return value is Literal { Language: { } language }
            ? new($"the language of {words.Of(value)} is {language}; allowed: {allowed}.", $"{words.Of(value)} の言語は {language} です。認められる言語: {allowed}。")
            : new($"{words.Of(value)} has no language tag; allowed: {allowed}.", $"{words.Of(value)} に言語タグがありません。認められる言語: {allowed}。");
    }

    private static bool Matches(string language, string range) =>
        range == "*"
        || (language.StartsWith(range, StringComparison.OrdinalIgnoreCase) && (language.Length == range.Length || language[range.Length] == '-'));
}
