using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.SchemaDotOrg;

/// <summary>Reads persons and organisations of schema.org as FOAF agents.</summary>
internal sealed class SchemaAgents(RecordBuilder record, StatementKeeper keeper)
{
    private static readonly Iri[] Organisations = [Schema.Organization, Schema.ResearchOrganization, new(Schema.Namespace + "CollegeOrUniversity"), new(Schema.Namespace + "Corporation"), new(Schema.Namespace + "Consortium")];

    /// <summary>Reads creators, contributors and publishers of the dataset.</summary>
    public void Read(LinkedNode dataset)
    {
        var creators = dataset.Take(Schema.Creator).ToList();
        AddAll(Dcterms.Creator, creators.Count > 0 ? creators : dataset.Take(Schema.Author));
        AddAll(Dcterms.Contributor, dataset.Take(Schema.Contributor));
        var publishers = dataset.Take(Schema.Publisher).ToList();
        AddAll(Dcterms.Publisher, publishers.Count > 0 ? publishers : dataset.Take(Schema.Provider));
        foreach (var contact in dataset.Take(Schema.ContactPoint))
        {
            AddContact(contact);
        }

        DropRepeated(dataset, Schema.Author, creators);
        DropRepeated(dataset, Schema.Provider, publishers);
    }

    private void AddAll(Iri predicate, IEnumerable<LinkedValue> agents)
    {
        foreach (var agent in agents)
        {
            record.Add(predicate, TermOf(agent, depth: 0));
        }
    }

    private void AddContact(LinkedValue contact)
    {
        if (contact.Node is not { } node)
        {
            record.AddText(record.AddNode(record.Topic, Dcat.ContactPoint, Vcard.Kind), Vcard.Fn, contact.Text);
            return;
        }

        _ = new LinkedNode(contact.Document, contact.Place).Id;
        var term = keeper.TermOf(node);
        record.Add(Dcat.ContactPoint, term);
        if (keeper.Describes(node))
        {
            _ = node.Types.Count();
            record.Add(term, RdfTerms.Type, Vcard.Kind);
            AddAll(term, Vcard.Fn, node.Take(Schema.Name));
            foreach (var email in node.Take(Schema.Email).Select(static value => value.Text).OfType<string>())
            {
                record.AddReference(term, Vcard.HasEmail, email.Contains(':', StringComparison.Ordinal) ? email : "mailto:" + email);
            }

            foreach (var url in node.Take(Schema.Url))
            {
                record.AddReference(term, Vcard.HasUrl, url.Reference);
            }

            keeper.KeepRest(node, term);
        }
    }

    // Exporters write the same people as creator and author, and the same institution as publisher and provider.
    private static void DropRepeated(LinkedNode dataset, Iri term, List<LinkedValue> known)
    {
        foreach (var (name, iri) in dataset.Members())
        {
            if (iri == term.Value && dataset.Place.Value.GetProperty(name) is var value && known.Count > 0
                && (value.ValueKind == System.Text.Json.JsonValueKind.Array ? value.EnumerateArray().ToList() : [value]).All(item => known.Exists(other => System.Text.Json.JsonElement.DeepEquals(other.Place.Value, item))))
            {
                dataset.Place.Take(name)!.Value.TakeWhole();
            }
        }
    }

    private Term? TermOf(LinkedValue agent, int depth)
    {
        if (agent.Node is { } node)
        {
            _ = new LinkedNode(agent.Document, agent.Place).Id;
            return Describe(node, depth);
        }

        if (string.IsNullOrWhiteSpace(agent.Text))
        {
            return null;
        }

        var term = record.NewNode();
        record.AddText(term, Foaf.Name, agent.Text, agent.Language);
        return term;
    }

    private Term Describe(LinkedNode node, int depth)
    {
        var identifiers = node.Take(Schema.Identifier, Schema.SameAs).ToList();
        var term = TermOf(node, identifiers);
        if (!keeper.Describes(node))
        {
            return term;
        }

        foreach (var type in node.Types.Select(FoafClass))
        {
            record.Add(term, RdfTerms.Type, type);
        }

        AddIdentifiers(term, identifiers);
        AddNames(node, term);
        foreach (var organisation in depth < 2 ? node.Take(Schema.Affiliation, Schema.MemberOf) : [])
        {
            record.Add(term, Org.MemberOf, TermOf(organisation, depth + 1));
        }

        keeper.KeepRest(node, term);
        return term;
    }

    private Term TermOf(LinkedNode node, List<LinkedValue> identifiers)
    {
        var known = node.Id is null ? identifiers.Select(static value => value.Reference).FirstOrDefault(IsRegistry) : null;
        return known is null ? keeper.TermOf(node) : new Iri(known);
    }

    private void AddIdentifiers(Term term, List<LinkedValue> identifiers)
    {
        foreach (var identifier in identifiers)
        {
            if (identifier.Node is { IsReference: false } node)
            {
                var value = node.TakeText(Schema.Value) ?? node.TakeText(Schema.Url);
                record.AddText(term, Dcterms.Identifier, value);
                keeper.KeepRest(node, term);
            }
            else if (identifier.Reference is { } reference && CrosswalkSource.Text(term) != reference)
            {
                record.AddText(term, Dcterms.Identifier, reference);
            }
        }
    }

    private void AddNames(LinkedNode node, Term term)
    {
        var names = node.Take(Schema.Name).ToList();
        var family = AddAll(term, Foaf.FamilyName, node.Take(Schema.FamilyName));
        var given = AddAll(term, Foaf.GivenName, node.Take(Schema.GivenName));
        AddAll(term, Foaf.Name, names);
        if (names.Count == 0 && (family ?? given) is not null)
        {
            record.AddText(term, Foaf.Name, family is null || given is null ? family ?? given : $"{family}, {given}");
        }
    }

    private string? AddAll(Term term, Iri predicate, IEnumerable<LinkedValue> texts)
    {
        string? first = null;
        foreach (var text in texts)
        {
            first ??= text.Text;
            record.AddText(term, predicate, text.Text, text.Language ?? (text.Place.Value.ValueKind == System.Text.Json.JsonValueKind.Object ? text.TextLanguage : null));
        }

        return first;
    }

    private static Iri FoafClass(string type) => type switch
    {
        _ when type == Schema.Person.Value => Foaf.Person,
        _ when Organisations.Any(known => known.Value == type) => Foaf.Organization,
        _ => Foaf.Agent,
    };

    private static bool IsRegistry(string? text) =>
        text is not null && Rdf.Iris.IriSyntax.IsValid(text)
        && (text.StartsWith("https://orcid.org/", StringComparison.Ordinal) || text.StartsWith("https://ror.org/", StringComparison.Ordinal));
}
