using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Records;

/// <summary>A person or organisation that a record names. Immutable and thread safe.</summary>
/// <param name="Node">The node; a literal when only a name was given.</param>
/// <param name="Name">The name in the languages given.</param>
/// <param name="Identifier">The ORCID, ROR, ISNI or e-Rad identifier as an IRI or as written; null when there is none.</param>
/// <param name="Email">The e-mail address without <c>mailto:</c>.</param>
/// <param name="Page">A page.</param>
/// <param name="Affiliations">The organisations the person belongs to.</param>
public sealed record Agent(Term Node, MultilingualText Name, string? Identifier, string? Email, string? Page, IReadOnlyList<Agent> Affiliations)
{
    private const int MaxNesting = 3;
    private static readonly string[] Registries = ["orcid.org/", "ror.org/", "isni.org/", "viaf.org/", "nrid.nii.ac.jp/", "wikidata.org/", "grid.ac/"];

    /// <summary>Whether the identifier is an ORCID.</summary>
    public bool HasOrcid => Identifier?.Contains("orcid.org/", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether the identifier is a ROR.</summary>
    public bool HasRor => Identifier?.Contains("ror.org/", StringComparison.OrdinalIgnoreCase) == true;

    internal static Agent Read(Resource from, Term term) => Read(from, term, MaxNesting);

    private static Agent Read(Resource from, Term term, int nesting)
    {
        if (term is Literal name)
        {
            return new Agent(term, new MultilingualText([name]), null, null, null, []);
        }

        var node = from.At(term);
        return new Agent(
            term,
            ReadName(node),
            ReadIdentifier(node),
            ReadEmail(node),
            node.Text(Foaf.Homepage, Foaf.Page, Vcard.HasUrl, SchemaOrg.Url),
            nesting == 0 ? [] : [.. node.Values(Org.MemberOf, SchemaOrg.Affiliation, SchemaOrg.MemberOf).Select(value => Read(node, value, nesting - 1))]);
    }

    internal static string? ReadEmail(Resource node)
    {
        var value = node.Value(Vcard.HasEmail, Foaf.Mbox, SchemaOrg.Email);
        var text = value is BlankNode nested ? node.At(nested).Text(Vcard.Value, Vcard.HasEmail) : Resource.TextOf(value);
        return text?.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) == true ? text["mailto:".Length..] : text;
    }

    internal static MultilingualText ReadName(Resource node)
    {
        List<Literal> names = [.. node.Values(Foaf.Name, Vcard.Fn, SchemaOrg.Name, Skos.PrefLabel, Rdfs.Label, Dcterms.Title, Vcard.OrganizationName).OfType<Literal>()];
        return names.Count > 0 ? new MultilingualText(names) : JoinedName(node);
    }

    private static MultilingualText JoinedName(Resource node) =>
        node.Text(Foaf.FamilyName) is { } family
            ? new MultilingualText([new Literal(node.Text(Foaf.GivenName) is { } given ? $"{given} {family}" : family)])
            : MultilingualText.None;

    private static string? ReadIdentifier(Resource node)
    {
        List<string> candidates = [];
        if (node.Node is Iri iri)
        {
            candidates.Add(iri.Value);
        }

        foreach (var value in node.Values(Dcterms.Identifier, SchemaOrg.Identifier, SchemaOrg.SameAs, Adms.Identifier))
        {
            if ((value is BlankNode ? node.At(value).Text(SchemaOrg.Value, Skos.Notation, SchemaOrg.Url) : Resource.TextOf(value)) is { } text)
            {
                candidates.Add(text);
            }
        }

        return candidates.Find(IsRegistered) ?? candidates.Find(text => text != (node.Node as Iri)?.Value);
    }

    private static bool IsRegistered(string identifier)
    {
        foreach (var registry in Registries)
        {
            if (identifier.Contains(registry, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
