using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using static MetaCatalog.Crosswalks.Jpcoar.JpcoarNames;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>People and organisations: creator, contributor, publisher.</summary>
internal static class JpcoarAgents
{
    public static IEnumerable<XElement> Creators(CrosswalkSource source) =>
        source.Take(Dcterms.Creator).Concat(source.Take(SchemaOrg.Creator))
            .Select(node => Element("creator", CarriedAgent.Take(source, node)))
            .OfType<XElement>();

    public static IEnumerable<XElement> Contributors(CrosswalkSource source)
    {
        foreach (var node in source.Take(Dcterms.Contributor))
        {
            yield return Typed(Element("contributor", CarriedAgent.Take(source, node)), "Other");
        }

        foreach (var attribution in source.Take(Prov.QualifiedAttribution))
        {
            var role = JpcoarCodes.ContributorType(LastSegment(source.TakeText(attribution, Dcat.HadRole)) ?? "Other");
            foreach (var node in source.Take(attribution, Prov.Agent))
            {
                yield return Typed(Element("contributor", CarriedAgent.Take(source, node)), role);
            }
        }

        foreach (var contact in source.Take(Dcat.ContactPoint))
        {
            yield return Typed(Element("contributor", CarriedAgent.TakeContact(source, contact)), "ContactPerson");
        }
    }

    public static IEnumerable<XElement> Publishers(CrosswalkSource source) =>
        source.Take(Dcterms.Publisher).Concat(source.Take(SchemaOrg.Publisher))
            .SelectMany(node => CarriedAgent.Take(source, node).Names)
            .Where(static name => !LanguageTag.IsReading(name))
            .Select(static name => LanguageTag.Text(Dc + "publisher", name));

    private static XElement Typed(XElement? contributor, string type)
    {
        contributor ??= new XElement(Own + "contributor");
        contributor.Add(new XAttribute("contributorType", type));
        return contributor;
    }

    private static XElement? Element(string kind, CarriedAgent agent) => agent.Names.Count == 0 && agent.Identifiers.Count == 0 ? null : new XElement(
        Own + kind,
        agent.Identifiers.Select(NameIdentifier),
        agent.Names.Select(name => Name($"{kind}Name", name, agent.IsOrganisation)),
        kind == "creator" || !agent.IsOrganisation ? agent.FamilyNames.Select(static name => LanguageTag.Text(Own + "familyName", name)) : null,
        kind == "creator" || !agent.IsOrganisation ? agent.GivenNames.Select(static name => LanguageTag.Text(Own + "givenName", name)) : null,
        agent.Affiliations.Select(static affiliation => new XElement(
            Own + "affiliation",
            affiliation.Identifiers.Select(NameIdentifier),
            affiliation.Names.Where(static name => !LanguageTag.IsReading(name)).DistinctBy(LanguageTag.Of).Select(static name => LanguageTag.Text(Own + "affiliationName", name)))));

    private static XElement Name(string element, Literal name, bool isOrganisation)
    {
        var written = LanguageTag.Text(Own + element, name);
        if (isOrganisation)
        {
            written.Add(new XAttribute("nameType", "Organizational"));
        }

        return written;
    }

    // The value is the bare identifier, except for ROR, whose guideline shows the whole address.
    private static XElement NameIdentifier(AgentIdentifier identifier) => new(
        Own + "nameIdentifier",
        new XAttribute("nameIdentifierScheme", identifier.Scheme),
        identifier.Address is null ? null : new XAttribute("nameIdentifierURI", identifier.Address),
        identifier.Scheme == "ROR" ? identifier.Address : identifier.Value);

    private static string? LastSegment(string? iri) => iri is null ? null : iri[(iri.LastIndexOfAny(['/', '#']) + 1)..];
}
