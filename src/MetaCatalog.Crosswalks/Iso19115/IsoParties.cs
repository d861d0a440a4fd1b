using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Iso19115;

/// <summary>Reads parties of ISO 19139 (<c>CI_ResponsibleParty</c>) and 19115-3 (<c>CI_Responsibility</c>).</summary>
internal sealed class IsoParties(IsoTexts texts, RecordBuilder record)
{
    /// <summary>Reads the parties of a property.</summary>
    /// <param name="parent">The element that has them.</param>
    /// <param name="property">The property.</param>
    /// <param name="usual">The role of a party that says none.</param>
    /// <param name="asContact">Whether each is taken as a contact, whatever its role.</param>
    public void Read(XElement? parent, string property, string usual, bool asContact = false)
    {
        foreach (var party in texts.TakeInner(parent, property))
        {
            var role = texts.TakeCodes(party, "role").FirstOrDefault() ?? usual;
            Add(asContact ? "pointOfContact" : role, party, NamesOf(party));
        }
    }

    private void Add(string role, XElement party, (List<IsoText> Person, List<IsoText> Organisation) names)
    {
        var contact = ContactOf(party);
        if (role is "pointOfContact" or "distributor" or "resourceProvider")
        {
            AddContact(names, contact);
            return;
        }

        var agent = role switch
        {
            "author" or "originator" or "principalInvestigator" => Agent(record.Topic, Dcterms.Creator, names),
            "publisher" => Agent(record.Topic, Dcterms.Publisher, names),
            "contributor" or "coAuthor" or "collaborator" => Agent(record.Topic, Dcterms.Contributor, names),
            _ => Attributed(role, names),
        };
        AddAddresses(agent, contact, Foaf.Mbox, Foaf.Homepage);
    }

    private BlankNode Attributed(string role, (List<IsoText> Person, List<IsoText> Organisation) names)
    {
        var attribution = record.AddNode(record.Topic, Prov.QualifiedAttribution, Prov.Attribution);
        record.AddReference(attribution, Dcat.HadRole, IsoTerms.Roles + role);
        return Agent(attribution, Prov.Agent, names);
    }

    private BlankNode Agent(Term subject, Iri predicate, (List<IsoText> Person, List<IsoText> Organisation) names)
    {
        var isPerson = names.Person.Count > 0;
        var agent = record.AddNode(subject, predicate, isPerson ? Foaf.Person : Foaf.Organization);
        AddNames(agent, Foaf.Name, isPerson ? names.Person : names.Organisation);
        if (isPerson && names.Organisation.Count > 0)
        {
            AddNames(record.AddNode(agent, Org.MemberOf, Foaf.Organization), Foaf.Name, names.Organisation);
        }

        return agent;
    }

    private void AddContact((List<IsoText> Person, List<IsoText> Organisation) names, XElement? contact)
    {
        var isPerson = names.Person.Count > 0;
        var node = record.AddNode(record.Topic, Dcat.ContactPoint, isPerson ? Vcard.Individual : Vcard.Organization);
        AddNames(node, Vcard.Fn, isPerson ? names.Person : names.Organisation);
        if (isPerson)
        {
            AddNames(node, new Iri(Vcard.Namespace + "organization-name"), names.Organisation);
        }

        AddAddresses(node, contact, Vcard.HasEmail, Vcard.HasUrl);
        foreach (var phone in texts.TakeInner(contact, "phone").SelectMany(phone => texts.Take(phone, "voice", "number")))
        {
            record.AddReference(node, Vcard.HasTelephone, "tel:" + phone.Text.Replace(" ", "", StringComparison.Ordinal));
        }
    }

    private void AddAddresses(Term node, XElement? contact, Iri email, Iri page)
    {
        foreach (var address in texts.TakeInner(contact, "address").SelectMany(address => texts.Take(address, "electronicMailAddress")).DistinctBy(static text => text.Text))
        {
            record.AddReference(node, email, IriSyntax.IsValid("mailto:" + address.Text) ? "mailto:" + address.Text : address.Text);
        }

        foreach (var link in texts.TakeInner(contact, "onlineResource").SelectMany(online => texts.Take(online, "linkage")))
        {
            record.AddReference(node, page, link.Text);
        }
    }

    private void AddNames(Term node, Iri predicate, List<IsoText> names)
    {
        foreach (var name in names)
        {
            record.AddText(node, predicate, name.Text, names.Count > 1 ? name.Language : null);
        }
    }

    private (List<IsoText> Person, List<IsoText> Organisation) NamesOf(XElement party)
    {
        List<IsoText> persons = [.. texts.Take(party, "individualName")];
        List<IsoText> organisations = [.. texts.Take(party, "organisationName")];
        foreach (var inner in texts.TakeInner(party, "party"))
        {
            (inner.Name.LocalName == "CI_Individual" ? persons : organisations).AddRange(texts.Take(inner, "name"));
            persons.AddRange(texts.TakeInner(inner, "individual").SelectMany(individual => texts.Take(individual, "name")));
        }

        return (persons, organisations);
    }

    private XElement? ContactOf(XElement party) =>
        texts.TakePath(party, "contactInfo") ?? texts.TakeInner(party, "party").Select(inner => texts.TakePath(inner, "contactInfo")).FirstOrDefault(static contact => contact is not null);
}
