using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>What kind of title a title is.</summary>
internal enum TitleKind
{
    Main,
    Alternative,
    Subtitle,
    Translated,
}

/// <summary>A title with its kind.</summary>
internal sealed record CarriedTitle(Literal Text, TitleKind Kind)
{
    /// <summary>The titles of the record, main titles first, marked as carried.</summary>
    public static IReadOnlyList<CarriedTitle> Take(CrosswalkSource source, Term node)
    {
        var translated = source.TakeLiterals(node, BorrowedTerms.HasTranslatedTitle);
        return
        [
            .. source.TakeLiterals(node, Dcterms.Title, SchemaOrg.Name).Except(translated).Select(static text => new CarriedTitle(text, TitleKind.Main)),
            .. translated.Select(static text => new CarriedTitle(text, TitleKind.Translated)),
            .. source.TakeLiterals(node, BorrowedTerms.HasSubtitle).Select(static text => new CarriedTitle(text, TitleKind.Subtitle)),
            .. source.TakeLiterals(node, Dcterms.Alternative).Select(static text => new CarriedTitle(text, TitleKind.Alternative)),
        ];
    }

    /// <summary>Adds titles to a node: of main titles the first in each language stays one, so that no language has two.</summary>
    public static void AddAll(RecordBuilder builder, Term subject, IReadOnlyList<CarriedTitle> titles)
    {
        var languages = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var title in titles.Where(static title => title.Kind == TitleKind.Main))
        {
            if (languages.Add(title.Text.Language ?? ""))
            {
                builder.Add(subject, Dcterms.Title, title.Text);
                continue;
            }

            builder.Add(subject, Dcterms.Alternative, title.Text);
            builder.Lose(LossKind.Changed, title.Text.ToString(), "A second title in one language is kept as an alternative title.");
        }

        foreach (var title in titles.Where(static title => title.Kind != TitleKind.Main))
        {
            builder.Add(subject, Predicate(title.Kind), title.Text);
            if (title.Kind == TitleKind.Translated && languages.Add(title.Text.Language ?? ""))
            {
                builder.Add(subject, Dcterms.Title, title.Text);
            }
        }
    }

    private static Iri Predicate(TitleKind kind) => kind switch
    {
        TitleKind.Subtitle => BorrowedTerms.HasSubtitle,
        TitleKind.Translated => BorrowedTerms.HasTranslatedTitle,
        _ => Dcterms.Alternative,
    };
}
