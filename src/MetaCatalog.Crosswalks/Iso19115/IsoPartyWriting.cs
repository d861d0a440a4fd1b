using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

using static MetaCatalog.Crosswalks.Iso19115.IsoNames;

namespace MetaCatalog.Crosswalks.Iso19115;

/// <summary>Writes agents and contacts as <c>CI_ResponsibleParty</c>.</summary>
internal sealed class IsoPartyWriting(CrosswalkSource source, IsoWriting writing)
{
    /// <summary>Whom to ask.</summary>
    public IEnumerable<XElement> Contacts() => source.Take(Dcat.ContactPoint).Select(contact => Party(contact, "pointOfContact"));

    /// <summary>Who made, helped, published and answers.</summary>
    public IEnumerable<XElement> Cited()
    {
        foreach (var (predicate, role) in new[] { (Dcterms.Creator, "author"), (SchemaOrg.Creator, "author"), (Dcterms.Publisher, "publisher"), (Dcterms.Contributor, "contributor") })
        {
            foreach (var agent in source.Take(predicate))
            {
                yield return Party(agent, role);
            }
        }

        foreach (var attribution in source.Take(Prov.QualifiedAttribution))
        {
            source.Take(attribution, RdfTerms.Type);
            var role = source.TakeText(attribution, Dcat.HadRole);
            if (source.TakeFirst(attribution, Prov.Agent) is { } agent)
            {
                yield return Party(agent, role?[(role.LastIndexOfAny(['/', '#']) + 1)..] ?? "resourceProvider");
            }
        }
    }

    private XElement Party(Term agent, string role)
    {
        var types = source.Take(agent, RdfTerms.Type);
        var isPerson = types.Any(static type => type.Equals(Foaf.Person) || type.Equals(Vcard.Individual) || type.Equals(SchemaOrg.Person));
        List<Literal> names = [.. agent is Literal name ? [name] : source.TakeLiterals(agent, Foaf.Name, SchemaOrg.Name, Vcard.Fn)];
        List<Literal> organisations = [.. isPerson ? Organisations(agent) : names];
        var hasName = names.Count + organisations.Count > 0;
        return new XElement(
            Gmd + "CI_ResponsibleParty",
            isPerson && names.Count > 0 ? writing.Localised("individualName", OnePerLanguage(names)) : null,
            organisations.Count > 0 ? writing.Localised("organisationName", OnePerLanguage(organisations)) : hasName ? null : new XElement(Gmd + "organisationName", Text(CrosswalkSource.Text(agent) ?? "unknown")),
            ContactInfo(agent),
            new XElement(Gmd + "role", Code("CI_RoleCode", role)));
    }

    private IEnumerable<Literal> Organisations(Term agent)
    {
        foreach (var organisation in source.Take(agent, Org.MemberOf))
        {
            source.Take(organisation, RdfTerms.Type);
            foreach (var name in source.TakeLiterals(organisation, Foaf.Name, SchemaOrg.Name))
            {
                yield return name;
            }
        }

        foreach (var name in source.TakeLiterals(agent, new Iri(Vcard.Namespace + "organization-name")))
        {
            yield return name;
        }
    }

    private static List<Literal> OnePerLanguage(List<Literal> names) => [.. names.DistinctBy(Parts.LanguageTag.Of)];

    private XElement? ContactInfo(Term agent)
    {
        if (agent is Literal)
        {
            return null;
        }

        List<string> emails = [.. source.Take(agent, Vcard.HasEmail).Concat(source.Take(agent, Foaf.Mbox)).Select(CrosswalkSource.Text).OfType<string>().Select(static email => email.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase))];
        var phone = source.TakeText(agent, Vcard.HasTelephone);
        var page = source.TakeText(agent, Vcard.HasUrl) ?? source.TakeText(agent, Foaf.Homepage) ?? (agent as Iri)?.Value;
        return emails.Count == 0 && phone is null && page is null ? null : new XElement(
            Gmd + "contactInfo",
            new XElement(
                Gmd + "CI_Contact",
                phone is null ? null : new XElement(Gmd + "phone", new XElement(Gmd + "CI_Telephone", new XElement(Gmd + "voice", Text(phone.Replace("tel:", "", StringComparison.OrdinalIgnoreCase))))),
                emails.Count == 0 ? null : new XElement(Gmd + "address", new XElement(Gmd + "CI_Address", emails.Select(static email => new XElement(Gmd + "electronicMailAddress", Text(email))))),
                page is null ? null : new XElement(Gmd + "onlineResource", new XElement(Gmd + "CI_OnlineResource", new XElement(Gmd + "linkage", new XElement(Gmd + "URL", page))))));
    }
}
