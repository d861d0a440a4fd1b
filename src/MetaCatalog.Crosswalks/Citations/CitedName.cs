using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Citations;

/// <summary>The name of a creator as citations write it.</summary>
/// <param name="Text">The whole name.</param>
/// <param name="Family">The family name, or null when the name does not say which part it is.</param>
/// <param name="Given">The given names, or null.</param>
internal sealed record CitedName(string Text, string? Family = null, string? Given = null)
{
    private static readonly Iri[] Names = [Foaf.Name, SchemaOrg.Name, Vcard.Fn];

    /// <summary>The creator's name in the language, or the nearest; null when it has none. Marks what it takes as carried.</summary>
    public static CitedName? Take(CrosswalkSource source, Term agent, string language)
    {
        if (agent is Literal text)
        {
            return Of(text.LexicalForm, isOrganisation: false);
        }

        var isOrganisation = source.Take(agent, RdfTerms.Type).Any(static type => type.Equals(Foaf.Organization) || type.Equals(SchemaOrg.Organization));
        var name = Names.Select(predicate => Best(source, agent, predicate, language)).FirstOrDefault(static found => found is not null);
        var family = Best(source, agent, Foaf.FamilyName, language) ?? Best(source, agent, SchemaOrg.FamilyName, language);
        var given = Best(source, agent, Foaf.GivenName, language) ?? Best(source, agent, SchemaOrg.GivenName, language);
        return (name, family, given) switch
        {
            (null, null, _) => null,
            (_, not null, not null) => new CitedName(name ?? $"{family}, {given}", family, given),
            (null, _, _) => new CitedName(family),
            _ => Of(name, isOrganisation),
        };
    }

    /// <summary>The best text of a property in the language, marked as carried; null when there is none.</summary>
    public static string? Best(CrosswalkSource source, Term node, Iri predicate, string language)
    {
        var texts = new MultilingualText([.. source.Peek(node, predicate).OfType<Literal>()]);
        return texts.LiteralIn(language) is { } best ? source.TakeOnly(node, predicate, best).LexicalForm : null;
    }

    // "Family, Given" is how repositories write persons; an organisation may have a comma of its own.
    private static CitedName Of(string name, bool isOrganisation)
    {
        var parts = isOrganisation ? [name] : name.Split([',', '，'], 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts is [var family, var given] ? new CitedName(name, family, given) : new CitedName(name);
    }
}
