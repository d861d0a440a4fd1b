using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.JsonLd.Writing;

/// <summary>How well a key fits a value; less is better.</summary>
internal static class TermFit
{
    /// <summary>The fit that the key for every value has.</summary>
    public const int Any = 10;

    private const int Never = 100;

    public static int Of(WritableTerm term, Term value) => term.IsList ? Never : value switch
    {
        Literal literal => Of(term, literal),
        _ when term.Container.Has(Containers.Language) => Never,
        _ => term.Type switch { Keyword.Id => 0, Keyword.Vocab => 1, null => 2, _ => 4 },
    };

    public static int OfList(WritableTerm term, bool isOnlyValue) => term switch
    {
        { IsList: true } => isOnlyValue ? 0 : Never,
        _ when term.Container.Has(Containers.Language | Containers.Index | Containers.Id | Containers.Type) => Never,
        _ => term.Type is null ? 2 : 3,
    };

    private static int Of(WritableTerm term, Literal literal)
    {
        if (term.Container.Has(Containers.Language))
        {
            return term.IsLanguageMap && CanStandInLanguageMap(term, literal) ? 1 : Never;
        }

        if (literal.Language is { } language)
        {
            return LiteralWriter.IsImplied(term, literal, language) ? Plain(term) : term.Type is null ? 3 : 5;
        }

        return literal.Datatype == Xsd.String && term.TakesPlainStrings ? Plain(term)
            : term.Type == literal.Datatype.Value ? 0
            : term.Type is null ? 3
            : 5;
    }

    // A term with a language map goes before a key that is no term.
    private static int Plain(WritableTerm term) => term.IsDefined ? 0 : 2;

    private static bool CanStandInLanguageMap(WritableTerm term, Literal literal) =>
        literal.Direction is null && (literal.Language is { } tag ? term.Scalars.IsLanguageKey(tag) : literal.Datatype == Xsd.String);
}
