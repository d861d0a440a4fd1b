using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>An identifier of a person or organisation.</summary>
/// <param name="Scheme"><c>ORCID</c>, <c>ROR</c>, <c>ISNI</c>, <c>e-Rad_Researcher</c>.</param>
/// <param name="Value">The bare identifier.</param>
/// <param name="Address">The address that resolves it, or null.</param>
internal sealed record AgentIdentifier(string Scheme, string Value, string? Address);

/// <summary>A person or organisation as crosswalks see it.</summary>
internal sealed record CarriedAgent(
    IReadOnlyList<Literal> Names,
    IReadOnlyList<Literal> FamilyNames,
    IReadOnlyList<Literal> GivenNames,
    IReadOnlyList<AgentIdentifier> Identifiers,
    IReadOnlyList<CarriedAgent> Affiliations,
    bool IsOrganisation)
{
    private static readonly Iri FoafPerson = new("http://xmlns.com/foaf/0.1/Person");

    /// <summary>Reads the agent at the node, marking what it takes as carried.</summary>
    public static CarriedAgent Take(CrosswalkSource source, Term node) => Take(source, node, withAffiliations: true);

    /// <summary>Reads a vCard contact: its name, or its e-mail where it has none.</summary>
    public static CarriedAgent TakeContact(CrosswalkSource source, Term node)
    {
        source.Take(node, Rdf.Vocab.RdfTerms.Type);
        var names = source.TakeLiterals(node, Vcard.Fn, Foaf.Name, SchemaOrg.Name).ToList();
        if (names.Count == 0 && source.TakeText(node, Vcard.HasEmail) is { } email)
        {
            names.Add(new Literal(email.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase)));
        }

        return new CarriedAgent(names, [], [], [], [], IsOrganisation: true);
    }

    private static CarriedAgent Take(CrosswalkSource source, Term node, bool withAffiliations)
    {
        if (node is Literal name)
        {
            return new CarriedAgent([name], [], [], [], [], IsOrganisation: false);
        }

        var types = source.Take(node, Rdf.Vocab.RdfTerms.Type);
        var identifiers = source.Take(node, Dcterms.Identifier).Append(node).Select(static term => Identify(CrosswalkSource.Text(term))).OfType<AgentIdentifier>().Distinct().ToList();
        return new CarriedAgent(
            [.. source.TakeLiterals(node, Foaf.Name, SchemaOrg.Name).DistinctBy(LanguageTag.Of)],
            [.. source.TakeLiterals(node, Foaf.FamilyName, SchemaOrg.FamilyName)],
            [.. source.TakeLiterals(node, Foaf.GivenName, SchemaOrg.GivenName)],
            identifiers,
            withAffiliations ? [.. source.Take(node, Org.MemberOf).Concat(source.Take(node, SchemaOrg.Affiliation)).Select(organisation => Take(source, organisation, withAffiliations: false))] : [],
            types.Count > 0 && !types.Any(static type => type.Equals(FoafPerson) || type.Equals(SchemaOrg.Person) || type.Equals(Prov.Person)) && !identifiers.Any(static identifier => identifier.Scheme == "ORCID"));
    }

    private static AgentIdentifier? Identify(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var last = text[(text.LastIndexOf('/') + 1)..];
        return text switch
        {
            _ when text.Contains("orcid.org/", StringComparison.OrdinalIgnoreCase) => new AgentIdentifier("ORCID", last, $"https://orcid.org/{last}"),
            _ when text.Contains("ror.org/", StringComparison.OrdinalIgnoreCase) => new AgentIdentifier("ROR", last, $"https://ror.org/{last}"),
            _ when text.Contains("isni.org/", StringComparison.OrdinalIgnoreCase) => new AgentIdentifier("ISNI", last, $"https://isni.org/isni/{last}"),
            { Length: 8 } when text.All(char.IsAsciiDigit) => new AgentIdentifier("e-Rad_Researcher", text, null),
            _ => null,
        };
    }
}
