using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>What an agent is.</summary>
internal enum AgentKind
{
    /// <summary>The source does not say.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation or group.</summary>
    Organisation,
}

/// <summary>A person or organisation as crosswalks see it.</summary>
internal sealed record CarriedAgent
{
    private static readonly HashSet<Iri> Organisations =
    [
        Foaf.Organization, Foaf.Group, SchemaOrg.Organization, SchemaOrg.ResearchOrganization, Org.Organization, Prov.Organization, Vcard.Organization, Vcard.Group,
    ];

    private static readonly HashSet<Iri> Persons = [Foaf.Person, SchemaOrg.Person, Prov.Person, Vcard.Individual];

    public IReadOnlyList<Literal> Names { get; init; } = [];

    public IReadOnlyList<Literal> FamilyNames { get; init; } = [];

    public IReadOnlyList<Literal> GivenNames { get; init; } = [];

    public IReadOnlyList<Literal> AlternativeNames { get; init; } = [];

    public IReadOnlyList<AgentIdentifier> Identifiers { get; init; } = [];

    public IReadOnlyList<CarriedAgent> Affiliations { get; init; } = [];

    public AgentKind Kind { get; init; }

    /// <summary>The part it had, in free words.</summary>
    public string? Role { get; init; }

    /// <summary>A page about it, which readers add; writers leave it to the loss report.</summary>
    public string? Page { get; init; }

    public bool IsOrganisation => Kind == AgentKind.Organisation;

    /// <summary>Whether there is nothing that tells who it is.</summary>
    public bool IsEmpty => Names.Count + FamilyNames.Count + GivenNames.Count + Identifiers.Count == 0;

    /// <summary>Reads the agent at the node, marking what it takes as carried.</summary>
    public static CarriedAgent Take(CrosswalkSource source, Term node) => Take(source, node, withAffiliations: true);

    /// <summary>Adds the agent as a new node that the subject leads to.</summary>
    public BlankNode AddTo(RecordBuilder builder, Term subject, Iri predicate)
    {
        var node = builder.AddNode(subject, predicate, Kind switch { AgentKind.Person => Foaf.Person, AgentKind.Organisation => Foaf.Organization, _ => Foaf.Agent });
        AddAll(builder, node, Foaf.Name, Names);
        Describe(builder, node);
        return node;
    }

    /// <summary>Adds the agent as a contact (vCard).</summary>
    public BlankNode AddContactTo(RecordBuilder builder)
    {
        var node = builder.AddNode(builder.Topic, Dcat.ContactPoint, Kind switch { AgentKind.Person => Vcard.Individual, AgentKind.Organisation => Vcard.Organization, _ => Vcard.Kind });
        AddAll(builder, node, Vcard.Fn, Names);
        Describe(builder, node);
        return node;
    }

    private void Describe(RecordBuilder builder, Term node)
    {
        AddAll(builder, node, Foaf.FamilyName, FamilyNames);
        AddAll(builder, node, Foaf.GivenName, GivenNames);
        AddAll(builder, node, SchemaOrg.AlternateName, AlternativeNames);
        builder.AddText(node, BorrowedTerms.RoleName, Role);
        builder.AddReference(node, Foaf.Homepage, Page);
        foreach (var identifier in Identifiers)
        {
            AddIdentifier(builder, node, identifier);
        }

        foreach (var affiliation in Affiliations)
        {
            affiliation.AddTo(builder, node, Org.MemberOf);
        }
    }

    private static void AddIdentifier(RecordBuilder builder, Term node, AgentIdentifier identifier)
    {
        if (identifier.IsValid && (identifier.Scheme == "e-Rad_Researcher" || IdentifierNode.IsIri(identifier.Address)))
        {
            builder.Add(node, Dcterms.Identifier, identifier.Address is { } address ? new Iri(address) : new Literal(identifier.Value));
        }
        else
        {
            new IdentifierNode(identifier.Value, identifier.Scheme, identifier.SchemeAddress, identifier.Address).AddTo(builder, node);
        }
    }

    private static void AddAll(RecordBuilder builder, Term node, Iri predicate, IReadOnlyList<Literal> texts)
    {
        foreach (var text in texts)
        {
            builder.Add(node, predicate, text);
        }
    }

    private static CarriedAgent Take(CrosswalkSource source, Term node, bool withAffiliations)
    {
        if (node is Literal name)
        {
            return new CarriedAgent { Names = [name] };
        }

        var types = source.Take(node, RdfTerms.Type);
        var identifiers = TakeIdentifiers(source, node);
        return new CarriedAgent
        {
            Names = source.TakeLiterals(node, Foaf.Name, SchemaOrg.Name, Vcard.Fn),
            FamilyNames = source.TakeLiterals(node, Foaf.FamilyName, SchemaOrg.FamilyName),
            GivenNames = source.TakeLiterals(node, Foaf.GivenName, SchemaOrg.GivenName),
            AlternativeNames = source.TakeLiterals(node, SchemaOrg.AlternateName),
            Role = source.TakeText(node, BorrowedTerms.RoleName),
            Identifiers = identifiers,
            Affiliations = withAffiliations ? TakeAffiliations(source, node) : [],
            Kind = KindOf(types, identifiers),
        };
    }

    private static List<CarriedAgent> TakeAffiliations(CrosswalkSource source, Term node) =>
        [.. source.Take(node, Org.MemberOf).Concat(source.Take(node, SchemaOrg.Affiliation)).Select(organisation => Take(source, organisation, withAffiliations: false)).Where(static agent => !agent.IsEmpty)];

    private static List<AgentIdentifier> TakeIdentifiers(CrosswalkSource source, Term node)
    {
        var found = new List<AgentIdentifier>();
        foreach (var text in source.Take(node, Dcterms.Identifier).Append(node).Select(CrosswalkSource.Text))
        {
            if (AgentIdentifier.Of(text) is { } identifier)
            {
                found.Add(identifier);
            }
            else if (text is not null && text != (node as Iri)?.Value)
            {
                found.Add(new AgentIdentifier("Other", text, null));
            }
        }

        found.AddRange(IdentifierNode.Take(source, node).Select(static one => new AgentIdentifier(one.Scheme ?? "Other", one.Value, one.Address, one.SchemeAddress)));
        return [.. found.Distinct()];
    }

    private static AgentKind KindOf(IReadOnlyList<Term> types, List<AgentIdentifier> identifiers)
    {
        if (types.Any(static type => type is Iri iri && Persons.Contains(iri)) || identifiers.Exists(static identifier => identifier.Scheme == "ORCID"))
        {
            return AgentKind.Person;
        }

        return types.Any(static type => type is Iri iri && Organisations.Contains(iri)) || identifiers.Exists(static identifier => identifier.Scheme == "ROR") ? AgentKind.Organisation : AgentKind.Unknown;
    }
}
