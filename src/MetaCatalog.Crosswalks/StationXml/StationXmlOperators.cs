using System.Text.RegularExpressions;
using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using static MetaCatalog.Crosswalks.StationXml.StationXmlWriter;

namespace MetaCatalog.Crosswalks.StationXml;

/// <summary>Writes operators: the publisher first, then contributors; the contacts belong to the first.</summary>
internal static partial class StationXmlOperators
{
    public static IEnumerable<XElement> Write(CrosswalkSource source)
    {
        var contacts = source.Take(Dcat.ContactPoint).Select(contact => Person(source, contact, "Contact", Vcard.Fn, Vcard.HasEmail)).ToList();
        var agencies = source.Take(Dcterms.Publisher).Concat(source.Take(Dcterms.Contributor)).ToList();
        if (agencies.Count == 0 && contacts.Count > 0)
        {
            source.Lose(LossKind.Invented, "Operator/Agency", "A contact stands below an operator; the record names none.");
            yield return new XElement(Own + "Operator", new XElement(Own + "Agency"), contacts);
        }

        for (var i = 0; i < agencies.Count; i++)
        {
            yield return new XElement(
                Own + "Operator",
                new XElement(Own + "Agency", LanguageTag.Clean(NameOf(source, agencies[i]) ?? CrosswalkSource.Text(agencies[i]) ?? "")),
                i == 0 ? contacts : null,
                Text("WebSite", source.TakeText(agencies[i], Foaf.Homepage)));
        }
    }

    /// <summary>The name of an agent, English or without a language if it can be had; the other names are told as losses.</summary>
    public static string? NameOf(CrosswalkSource source, Term agent)
    {
        if (agent is Literal literal)
        {
            return literal.LexicalForm;
        }

        source.Take(agent, Rdf.Vocab.RdfTerms.Type);
        var names = source.TakeLiterals(agent, Foaf.Name, SchemaOrg.Name).OrderBy(static name => name.Language is null or "en" ? 0 : 1).ToList();
        foreach (var other in names.Skip(1))
        {
            source.Lose(LossKind.NotCarried, other.ToString(), "An agency has one name.");
        }

        return names.FirstOrDefault()?.LexicalForm;
    }

    /// <summary>A person or office with names, agencies and e-mail addresses.</summary>
    public static XElement Person(CrosswalkSource source, Term node, string element, Iri name, Iri mailbox)
    {
        source.Take(node, Rdf.Vocab.RdfTerms.Type);
        return new XElement(
            Own + element,
            source.TakeLiterals(node, name).Select(static text => Text("Name", text.LexicalForm)),
            source.TakeLiterals(node, Vcard.OrganizationName).Select(static text => Text("Agency", text.LexicalForm)),
            source.Take(node, mailbox).Select(address => Email(source, address)));
    }

    private static XElement? Email(CrosswalkSource source, Term address)
    {
        var text = CrosswalkSource.Text(address)?.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase);
        if (text is not null && Address().IsMatch(text))
        {
            return Text("Email", text);
        }

        source.Lose(LossKind.NotCarried, address.ToString(), "It is no e-mail address as StationXML allows it.");
        return null;
    }

    [GeneratedRegex(@"^[\w.\-_]+@[\w.\-_]+$")]
    private static partial Regex Address();
}
